import { kernelBuild, kernelRelease } from '../../facts/shared'
import { defineProbe } from '../../model'

const shape = /^Linux version (\S+) .*?(#\d.*)$/

export default defineProbe({
  id: 'proc-version',
  area: 'kernel',
  ask: { command: 'cat /proc/version', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Release and build of the running kernel, and the compiler that made it.',
      zh: '正在运行的内核的版本名、构建信息以及编译器。',
    },
  },
  facts: { 'kernel.release': kernelRelease, 'kernel.build': kernelBuild },
  kernel: true,
  match: [/^cat \/proc\/version$/],
  content: (lines) => (lines.length <= 3 && lines.some((l) => /^Linux version \d+\.\d+\S* \(/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = shape.exec(line.body.trim())
      if (!m?.[1] || !m[2]) continue
      emit('kernel.release', m[1], line)
      emit('kernel.build', m[2].trim(), line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man5/proc_version.5.html'],
})
