import { kernelArch } from '../../facts/shared'
import { defineProbe } from '../../model'

const machine = /^(x86_64|aarch64|arm64|armv\d\w*|i[3-6]86|riscv64|ppc64le|s390x|mips\w*|loongarch64)$/

export default defineProbe({
  id: 'uname-m',
  area: 'kernel',
  ask: { command: 'uname -m', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The CPU architecture of the running kernel.',
      zh: '正在运行的内核的 CPU 架构。',
    },
  },
  facts: { 'kernel.arch': kernelArch },
  kernel: true,
  match: [/^uname -[mpi]$/, /^arch$/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 && machine.test(said[0]?.text.trim() ?? '') ? 0.9 : 0
  },
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = machine.exec(line.text.trim())
      if (!m?.[1]) continue
      emit('kernel.arch', m[1], line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/uname.1.html'],
})
