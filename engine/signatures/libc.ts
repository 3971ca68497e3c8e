/** A program that was linked against another libc than the one it meets: what the loader says before its first line. */
import { sig } from '../model'

const loader = 'https://sourceware.org/git/?p=glibc.git;a=blob;f=elf/dl-version.c'

export default [
  sig({
    id: 'libc-version-missing',
    literal: ['GLIBC', 'CXXABI_', 'GCC_'],
    // Python, Node.js and Java pass the loader's sentence on
    pattern:
      /(?<lib>[\w./+-]{1,200}\.so[\w.]{0,20}): version ['`‘](?<version>(?:GLIBC|GLIBCXX|CXXABI|GCC)_[\w.]{1,20})['’] not found(?: \(required by (?<by>[^)\n]{1,200})\))?/,
    example: "./pomo: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found (required by ./pomo)",
    nearMiss: "/lib64/libssl.so.10: version `libssl.so.10' not found (required by curl)",
    by: 'the dynamic loader of glibc',
    source: loader,
    probes: ['ldd'],
  }),
  sig({
    id: 'libc-kernel-too-old',
    literal: 'kernel too old',
    pattern: /(?:^|[\s:|>\]])FATAL: kernel too old\b/,
    example: 'FATAL: kernel too old',
    nearMiss: 'warning: your kernel too old for io_uring',
    by: 'glibc, at the start of every program, where the kernel is older than it was built for (2.26 and later: 3.2)',
    source: 'https://sourceware.org/git/?p=glibc.git;a=blob;f=NEWS',
    probes: ['uname-r'],
  }),
  sig({
    id: 'libc-check-failed',
    literal: ['Missing GLIBC', 'glibc and libstdc++', 'GLIBC', 'glibc'],
    pattern:
      /\bMissing GLIBC(?:XX)? >= ?(?<want>\d[\d.]*)|prerequisites for glibc and libstdc\+\+|\b(?:GLIBC|glibc)(?: version)?:? \(?(?<have>\d\.\d+)\)? is too old\b|\bneeds? (?:GLIBC|glibc) ?(?:>=|version)? ?(?<needed>\d\.\d+) or (?:newer|later)\b/,
    example: 'Warning: Missing GLIBC >= 2.28! from /usr/lib64/libc-2.17.so',
    nearMiss: 'Warning: musl detected, skipping GLIBC check',
    by: 'the remote server of VS Code; installers that look before they start',
    source: 'https://github.com/microsoft/vscode/blob/main/resources/server/bin/helpers/check-requirements-linux.sh',
    probes: ['ldd'],
  }),
  sig({
    id: 'musl-loads-glibc-program',
    literal: ['Error relocating', 'Error loading shared library'],
    // symbols and files that only glibc has
    pattern:
      /Error relocating (?<program>[^\s:]{1,200}): (?:__\w{1,40}_chk|gnu_get_libc_version|__register_atfork|__res_init|__\w{1,20}_finite|fcntl64|backtrace\w{0,20}|mallinfo2?|__strdup|__isoc23_\w{1,20}): symbol not found|Error loading shared library (?:ld-linux[\w.-]{0,20}|libc\.so\.6|libresolv\.so\.2|libm\.so\.6|libpthread\.so\.0): No such file or directory/,
    example: 'Error relocating /usr/local/bin/helm: __vfprintf_chk: symbol not found',
    nearMiss: 'Error relocating /usr/bin/app: crypt_r: symbol not found',
    by: 'the dynamic loader of musl (Alpine), of a program that was linked against glibc',
    source: 'https://git.musl-libc.org/cgit/musl/tree/ldso/dynlink.c',
    probes: ['ldd'],
  }),
  sig({
    id: 'shared-library-missing',
    literal: ['cannot open shared object file', 'Error loading shared library', 'wrong ELF class', 'file too short'],
    // those of the NVIDIA driver are put into containers by its toolkit and tell another story
    pattern:
      /(?<![\w.-])(?!libnvidia-ml|libcuda\.)(?<lib>[\w+-][\w.+-]{0,100}\.so(?:\.\d[\w.]{0,20})?): cannot open shared object file: (?:No such file|没有那个文件|Datei oder Verzeichnis nicht|Aucun fichier)|Error loading shared library (?!ld-linux|libc\.so\.6|libresolv\.so\.2|libm\.so\.6|libpthread\.so\.0)(?<musl>[\w+-][\w.+-]{0,100}\.so[\w.]{0,20}): No such file or directory|(?<other>[\w+-][\w.+-]{0,100}\.so[\w.]{0,20}): (?:(?<class>wrong ELF class: ELFCLASS(?:32|64))|(?<short>file too short))/,
    example:
      './app: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory',
    nearMiss:
      '/bin/bash: error while loading shared libraries: libtinfo.so.5: cannot open shared object file: Permission denied',
    by: 'the dynamic loaders of glibc and musl; Python, Java, Ruby and PHP pass their sentence on',
    source: 'https://sourceware.org/git/?p=glibc.git;a=blob;f=elf/dl-load.c',
    probes: ['ldd'],
  }),
] as const
