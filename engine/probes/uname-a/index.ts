import { kernelBuild, kernelRelease } from '../../facts/shared'
import { defineProbe, text } from '../../model'

// `Linux HOST RELEASE BUILD... MACHINE [PROCESSOR PLATFORM] GNU/Linux`; busybox leaves `GNU/Linux` or the middle pair out
const shape =
  /^Linux (\S+) (\d+\.\d+\S*) (#\S+.*?) (x86_64|aarch64|arm64|armv\d\w*|i[3-6]86|riscv64|ppc64le|s390x|mips\w*|loongarch64)\b/

export default defineProbe({
  id: 'uname-a',
  area: 'kernel',
  ask: { command: 'uname -a', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Release and build of the running kernel and the machine type, in one line.',
      zh: '一行给出正在运行的内核的版本名、构建信息与硬件架构。',
    },
  },
  facts: { 'kernel.release': kernelRelease, 'kernel.build': kernelBuild, 'kernel.arch': text },
  match: [/^uname -a\b/, /^uname -[a-z]*s[a-z]*r[a-z]*v[a-z]*m\b/],
  content: (lines) =>
    lines.some((l) => shape.test(l.text.trim())) && lines.filter((l) => l.text.trim()).length <= 2 ? 0.95 : 0,
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = shape.exec(line.text.trim())
      if (!m?.[2] || !m[3] || !m[4]) continue
      emit('kernel.release', m[2], line)
      emit('kernel.build', m[3], line)
      emit('kernel.arch', m[4], line)
      return 'ok'
    }
    return 'malformed'
  },
})
