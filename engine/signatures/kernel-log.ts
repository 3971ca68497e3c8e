/** What the kernel logs when it refuses a module. `dmesg` shows it, and so does `journalctl -k`. */
import { kernelRelease, moduleName } from '../facts/shared'
import { keyed, sig, text } from '../model'

const load = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/main.c'
const probes = ['dmesg'] as const

export default [
  sig({
    id: 'klog-symbol-version',
    literal: ['disagrees about version of symbol', 'no symbol version for '],
    pattern:
      /(?<module>[\w-]+): disagrees about version of symbol (?<symbol>\w+)|^(?:\[[\d. ]{1,20}\] )?(?<unversioned>[\w-]{1,60}): no symbol version for \w/,
    example: 'nf_nat: disagrees about version of symbol module_layout',
    nearMiss: 'disagrees about version of symbols',
    by: 'kernels with CONFIG_MODVERSIONS',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/version.c',
    probes,
  }),
  sig({
    id: 'klog-vermagic',
    literal: 'version magic',
    // people often copy the sentence without the module's name
    pattern: /(?:(?<module>[\w-]+): )?version magic '(?<has>[^']+)' should be '(?<wants>[^'\n]+)(?:'|$)/,
    facts: { 'module.vermagic': keyed(text), 'kernel.release': kernelRelease },
    read({ module, has, wants }, emit, line) {
      if (module && has) emit('module.vermagic', has, line, moduleName(module))
      const release = wants?.split(' ')[0]
      if (release) emit('kernel.release', release, line)
    },
    example: "it87: version magic '4.13.0-21-generic SMP mod_unload ' should be '4.13.0-25-generic SMP mod_unload '",
    nearMiss: 'version magic should be set',
    by: 'Linux',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-module-size',
    literal: ['section size must match the kernel'],
    pattern:
      /(?:module (?<module>[\w-]{1,60}): ?)?\.?gnu\.linkonce\.this[_ ]module section size must match the kernel's built struct module size at run time/,
    example:
      "module ms912x: .gnu.linkonce.this_module section size must match the kernel's built struct module size at run time",
    nearMiss: 'module ms912x: .gnu.linkonce.this_module section must be present',
    by: 'Linux >= 6.4: the file was compiled with other headers or another configuration',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-unknown-symbol',
    literal: 'Unknown symbol',
    pattern: /(?<module>[\w-]+): Unknown symbol (?!in module)(?<symbol>\w+)(?: \(err (?<err>-?\d+)\))?/,
    example: 'libchacha20poly1305: Unknown symbol chacha_crypt_arch (err -2)',
    nearMiss: 'insmod: ERROR: could not insert module x.ko: Unknown symbol in module',
    by: 'Linux; -2 nobody exports it, -22 its version differs',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-btf-mismatch',
    literal: 'failed to validate module',
    // Debian's kernels 6.1.8 to 6.17 only warn: MODULE_ALLOW_BTF_MISMATCH
    pattern: /failed to validate module \[(?<module>[^\]]+)\] BTF: (?<err>-?\d+)/,
    example: 'failed to validate module [nf_nat] BTF: -22',
    nearMiss: 'failed to validate module signature',
    by: 'kernels with CONFIG_DEBUG_INFO_BTF_MODULES',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/bpf/btf.c',
    probes,
  }),
  sig({
    id: 'klog-signature-rejected',
    literal: 'is rejected',
    pattern:
      /Loading of (?<what>unsigned module|module with unavailable key|module with unsupported crypto) is rejected/,
    example: 'Loading of module with unavailable key is rejected',
    nearMiss: 'Loading of configuration is rejected',
    by: 'Linux >= 5.4 under sig_enforce',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/module/signing.c',
    probes,
  }),
  sig({
    id: 'klog-lockdown-module',
    literal: ['unsigned module loading is restricted', 'oading of unsigned module is restricted'],
    pattern: /Lockdown: (?<program>[^:]+): (?:unsigned module loading|Loading of unsigned module) is restricted/i,
    example: 'Lockdown: modprobe: unsigned module loading is restricted; see man kernel_lockdown.7',
    nearMiss: 'Lockdown: Xorg: raw io port access is restricted; see man kernel_lockdown.7',
    by: 'Linux >= 5.4; distribution kernels before',
    source: 'https://man7.org/linux/man-pages/man7/kernel_lockdown.7.html',
    probes,
  }),
  sig({
    id: 'klog-pkcs7-untrusted',
    literal: 'PKCS#7 signature not signed with a trusted key',
    pattern: /PKCS#7 signature not signed with a trusted key/,
    example: 'PKCS#7 signature not signed with a trusted key',
    nearMiss: 'PKCS#7 signature',
    by: 'Linux <= 5.3 with Secure Boot patches',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/crypto/asymmetric_keys/pkcs7_trust.c',
    probes,
  }),
  sig({
    id: 'klog-module-taints',
    literal: 'module verification failed',
    pattern: /module verification failed: signature and\/or required key missing - tainting kernel/,
    example: 'nvidia: module verification failed: signature and/or required key missing - tainting kernel',
    nearMiss: 'module verification failed: bad hash',
    by: 'Linux without enforcement: the module does load',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-relocation-refused',
    literal: ['relocation'],
    // the kernel checks the places that it is to fill: they hold something, or the address does not fit in
    pattern:
      /(?:Skipping invalid relocation target, existing value is nonzero for type \d+|\boverflow in relocation type \d+ val|\bUnknown rela? relocation: \d+|likely not compiled with -mcmodel=kernel)/,
    example:
      'module: x86/modules: Skipping invalid relocation target, existing value is nonzero for type 1, loc 00000000630cfbc7, val ffffffffc241dc06',
    nearMiss: 'error while loading shared libraries: relocation error: symbol foo',
    by: 'Linux',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/kernel/module.c',
    probes,
  }),
  sig({
    id: 'klog-bad-elf',
    literal: [
      'Invalid ELF',
      'has invalid ELF structures',
      'decompression failed',
      'Invalid relocation target',
      'section header overflow',
    ],
    pattern:
      /(?:Invalid ELF (?:section )?header|module has invalid ELF structures|(?:module|xz|zstd|gzip)[^\n]{0,20} decompression failed|section header overflow)/,
    example: 'Invalid ELF section header overflow',
    nearMiss: 'decompression failed for image layer',
    by: 'Linux; "overflow" since 5.11',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-param-invalid',
    literal: ['invalid for parameter', 'nknown parameter'],
    // the quote marks move about: kernels before 4.x open with a back quote, a carriage return in the file displaces them
    pattern:
      /(?<module>[\w-]+): (?:[`'"]?(?<value>[^`'"\s]*)['"`]? invalid for parameter [`'"]?(?<param>\w+)|[Uu]nknown parameter [`'"]?(?<unknown>[\w.#-]+)['"`]?)(?<ignored>['"`]? ignored)?/,
    example: "rtl8723de: `X' invalid for parameter `ant_sel'",
    nearMiss: 'unknown parameter or value',
    by: 'Linux; an unknown parameter is only ignored since 3.11',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/params.c',
    probes,
  }),
  sig({
    id: 'klog-blacklisted',
    literal: 'is blacklisted',
    pattern: /\bModule (?<module>[\w-]+) is blacklisted/,
    example: 'Module floppy is blacklisted',
    nearMiss: 'Device sda is blacklisted',
    by: 'Linux, module_blacklist= on the command line',
    source: load,
    probes,
  }),
  sig({
    id: 'klog-unsupported-compression',
    literal: 'This is not supported',
    pattern: /(?<fs>\w+) error: Filesystem uses "(?<what>\w+)" compression\. This is not supported/i,
    example: 'squashfs: SQUASHFS error: Filesystem uses "xz" compression. This is not supported',
    nearMiss: 'This is not supported',
    by: 'Linux, squashfs',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/fs/squashfs/decompressor.c',
    probes,
  }),
  sig({
    id: 'klog-crypt-algorithm-missing',
    literal: ['Error allocating crypto tfm', 'Check that kernel supports'],
    pattern: /crypt: Error allocating crypto tfm|Check that kernel supports (?<cipher>[\w:()-]+) cipher/,
    example: '[    7.402907] device-mapper: table: 253:0: crypt: Error allocating crypto tfm',
    nearMiss: 'Check that kernel headers are installed',
    by: 'Linux, dm-crypt; cryptsetup',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/md/dm-crypt.c',
    probes,
  }),
  sig({
    id: 'klog-dm-target-unknown',
    literal: 'unknown target type',
    pattern: /device-mapper: table: (?:[\d:]+:? )?(?<target>[\w-]{1,40}): unknown target type/,
    example: 'device-mapper: table: 252:0: thin-pool: unknown target type',
    nearMiss: 'iptables: unknown target type',
    by: 'Linux, device mapper',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/md/dm-table.c',
    probes,
  }),
] as const
