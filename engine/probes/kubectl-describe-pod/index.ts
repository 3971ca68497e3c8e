import { defineProbe, list } from '../../model'

const event = /^\s*(?:[\w-]+\s+)?(?:\S+\s+)?(Normal|Warning)\s+([A-Z]\w+)\s/

export default defineProbe({
  id: 'kubectl-describe-pod',
  area: 'kubernetes',
  ask: { command: 'kubectl get events -A --sort-by=.lastTimestamp', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The events: what the kubelet, the scheduler and the runtime complain about, in their own words.',
      zh: '事件：kubelet、调度器和运行时各自报告的问题原文。',
    },
  },
  facts: { 'event.reasons': list },
  match: [/^kubectl (?:describe (?:pods?|po|ds|daemonset|deploy\w*)|get (?:events?|ev))\b/],
  content: (lines) =>
    lines.some((l) => /^(?:NAMESPACE\s+)?LAST SEEN\s+(?:FIRST SEEN\s+COUNT\s+NAME|TYPE)\b/.test(l.text)) ||
    (lines.some((l) => /^\s*Type\s+Reason\s+Age\s+From\s+Message/.test(l.text)) &&
      lines.some((l) => event.test(l.text)))
      ? 0.8
      : 0,
  parse({ lines }, emit) {
    const reasons: string[] = []
    let read = false
    for (const line of lines) {
      if (/^(?:Name|Namespace|Status|Containers|Events|Conditions):|LAST SEEN|^No events found/.test(line.text))
        read = true
      const m = event.exec(line.text)
      if (m?.[1] !== 'Warning' || !m[2]) continue
      read = true
      if (reasons.includes(m[2])) continue
      reasons.push(m[2])
      emit('event.reasons', [...reasons], line)
    }
    return read ? 'ok' : 'foreign'
  },
})
