import { defineProbe, number } from '../../model'

export default defineProbe({
  id: 'tracepath',
  area: 'network',
  ask: { command: 'tracepath -n 1.1.1.1', root: false, risk: 'read-only', cost: 4, collect: false },
  words: {
    tells: { en: 'The largest packet that the whole way takes.', zh: '整条路径能通过的最大报文。' },
  },
  facts: { 'net.path-mtu': number },
  match: [/^(?:tracepath6?|traceroute .*--mtu)\b.*/],
  content: (lines) => (lines.some((l) => /^\s*Resume: pmtu \d+/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    const all = lines.flatMap((l) => {
      const m = /\bpmtu (\d+)|\bF=(\d+)/.exec(l.text)
      return m ? [[Number(m[1] ?? m[2]), l] as const] : []
    })
    const best = all.length ? all.reduce((a, b) => (b[0] < a[0] ? b : a)) : null
    if (best) emit('net.path-mtu', best[0], best[1])
    return best || lines.some((l) => /^\s*\d+\??: /.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man8/tracepath.8.html'],
})
