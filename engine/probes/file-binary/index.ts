import { defineProbe, oneOf } from '../../model'

const elf: readonly (readonly [RegExp, string])[] = [
  [/ELF 64-bit \w+ \w+[^,]*, x86-64/, 'x86_64'],
  [/ELF 32-bit \w+ \w+[^,]*, Intel (?:80386|i386)/, 'i386'],
  [/ELF 64-bit \w+ \w+[^,]*, ARM aarch64/, 'aarch64'],
  [/ELF 32-bit \w+ \w+[^,]*, ARM,/, 'arm'],
  [/ELF 64-bit \w+ \w+[^,]*, UCB RISC-V/, 'riscv64'],
]

export default defineProbe({
  id: 'file-binary',
  area: 'container',
  ask: { command: 'file {key}', placeholder: 'PATH', root: false, risk: 'read-only', cost: 1, collect: false },
  words: {
    tells: {
      en: 'What the program file really is: for which CPU, or a script and with which line ends.',
      zh: '这个程序文件到底是什么：为哪种 CPU 编译，或者是脚本、用的什么换行。',
    },
  },
  facts: { 'binary.arch': oneOf('x86_64', 'i386', 'aarch64', 'arm', 'riscv64'), 'binary.script': oneOf('lf', 'crlf') },
  match: [/^file (?:-\w+ )*(?!\/boot\/)\/?\S+$/],
  content: (lines) => (lines.some((l) => /^\S+: ELF (?:32|64)-bit /.test(l.text)) ? 0.8 : 0),
  keyOf: (command) => command.split(' ').at(-1) ?? null,
  parse({ lines }, emit) {
    for (const line of lines) {
      const arch = elf.find(([pattern]) => pattern.test(line.text))?.[1]
      if (arch === 'x86_64' || arch === 'i386' || arch === 'aarch64' || arch === 'arm' || arch === 'riscv64')
        emit('binary.arch', arch, line)
      else if (/script\b/.test(line.text)) emit('binary.script', /CRLF/.test(line.text) ? 'crlf' : 'lf', line)
      else continue
      return 'ok'
    }
    return lines.some((l) => /^\S+: /.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/file.1.html'],
})
