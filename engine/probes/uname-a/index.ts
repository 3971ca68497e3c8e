import { kernelArch, kernelBuild, kernelRelease } from '../../facts/shared'
import { defineProbe, text } from '../../model'

// `Linux HOST RELEASE BUILD... MACHINE [PROCESSOR PLATFORM] GNU/Linux`; `uname -srvm` has no host; busybox leaves words out
const shape =
  /^Linux (?:(\S+) )??(\d+\.\d+\S*) (#\S+.*?) (x86_64|aarch64|arm64|armv\d\w*|i[3-6]86|riscv64|ppc64le|s390x|mips\w*|loongarch64)\b/
/** `uname -srm`, and what system reports write */
const short = /^Linux (\d+\.\d+\.\S*-\S+) (x86_64|aarch64|armv\d\w*|riscv64)$/
const partial = /^(?:Linux (?:\S+ )?)?(\d+\.\d\S*) (#\d.*)$/

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
  facts: { 'kernel.release': kernelRelease, 'kernel.build': kernelBuild, 'kernel.arch': kernelArch, 'host.name': text },
  kernel: true,
  match: [/^uname -a\b/, /^uname -[a-z]{0,8}r[a-z]{0,8}v[a-z]{0,8}\b/, /^uname -[a-z]{0,8}s[a-z]{0,8}r[a-z]{0,8}$/],
  content: (lines) =>
    lines.some((l) => shape.test(l.text.trim()) || short.test(l.text.trim())) &&
    lines.filter((l) => l.text.trim()).length <= 2
      ? 0.95
      : 0,
  parse({ lines }, emit) {
    for (const line of lines) {
      const said = line.text.trim()
      const m = shape.exec(said)
      if (m?.[2] && m[3] && m[4]) {
        emit('kernel.release', m[2], line)
        emit('kernel.build', m[3], line)
        emit('kernel.arch', m[4], line)
        if (m[1]) emit('host.name', m[1], line)
        return 'ok'
      }
      const s = short.exec(said)
      if (s?.[1] && s[2]) {
        emit('kernel.release', s[1], line)
        emit('kernel.arch', s[2], line)
        return 'ok'
      }
      const p = partial.exec(said)
      if (p?.[1] && p[2]) {
        emit('kernel.release', p[1], line)
        emit('kernel.build', p[2], line)
        return 'ok'
      }
    }
    return 'malformed'
  },
})
