import { containerdCri } from '../../facts/shared'
import { defineProbe } from '../../model'

const header = /^TYPE\s+ID\s+PLATFORMS\s+STATUS/
const cri = /^io\.containerd\.(?:grpc\.v1\s+cri|cri\.v1\s+(?:runtime|images))\s+.*?\b(ok|error|skip)\s*$/

export default defineProbe({
  id: 'ctr-plugins',
  area: 'containerd',
  ask: { command: 'sudo ctr plugins ls', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The state of each containerd plugin. The cri line decides: absent means switched off, error means it refused to start, ok means look elsewhere.',
      zh: 'containerd 每个插件的状态。关键看 cri 那一行：没有就是被关掉了，error 就是启动失败，ok 就要到别处找。',
    },
  },
  facts: { 'containerd.cri': containerdCri },
  match: [/^ctr (?:-\S+ \S+ )*plugins? (?:ls|list)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.95 : 0),
  parse({ command, lines }, emit) {
    let found = false
    for (const line of lines) {
      const state = cri.exec(line.text)?.[1]
      if (state !== 'ok' && state !== 'error' && state !== 'skip') continue
      // 2.x lists runtime, images and grpc apart: one in error is enough
      if (!found || state === 'error') emit('containerd.cri', state, line)
      found = true
      if (state === 'error') return 'ok'
    }
    const [first, last] = [lines[0], lines.at(-1)]
    const whole =
      lines.some((l) => header.test(l.text)) && lines.filter((l) => /^io\.containerd\./.test(l.text)).length > 5
    if (!found && first && last && (whole || (/grep/.test(command ?? '') && /STATUS/.test(first.text))))
      emit('containerd.cri', 'absent', [first, last])
    return found || whole || lines.some((l) => /^io\.containerd\.|STATUS/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://github.com/containerd/containerd/blob/main/docs/cri/installation.md'],
})
