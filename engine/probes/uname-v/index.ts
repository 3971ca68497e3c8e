import { kernelBuild } from '../../facts/shared'
import { defineProbe } from '../../model'

const build = /^#\d+\S* .*(?:SMP|PREEMPT|\d{4}|Debian|Ubuntu)/

export default defineProbe({
  id: 'uname-v',
  area: 'kernel',
  ask: { command: 'uname -v', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The build of the running kernel. Two builds can share one release name; only this line tells them apart.',
      zh: '正在运行的内核是哪一次构建。同一个版本名可能有多次构建，只有这一行能区分。',
    },
  },
  facts: { 'kernel.build': kernelBuild },
  kernel: true,
  match: [/^uname -v$/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 && build.test(said[0]?.text.trim() ?? '') ? 0.8 : 0
  },
  parse({ lines }, emit) {
    const line = lines.find((l) => build.test(l.text.trim()))
    if (!line) return 'malformed'
    emit('kernel.build', line.text.trim(), line)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/uname.1.html'],
})
