import { defineProbe, number } from '../../model'

const row = /^cpu=\d+\s.*\bdrop=(\d+) early_drop=(\d+)/

export default defineProbe({
  id: 'conntrack-stats',
  area: 'netfilter',
  ask: { command: 'conntrack -S', root: true, risk: 'read-only', cost: 3 },
  words: {
    tells: {
      en: 'How many packets the connection table dropped since boot, summed over the CPUs; a full table shows here even when its log lines are gone.',
      zh: '开机以来连接跟踪表丢弃了多少包（各 CPU 之和）；即使日志已经滚掉，表满过也能在这里看到。',
    },
  },
  facts: { 'conntrack.dropped': number, 'conntrack.entries': number },
  match: [/^conntrack (?:-S|--stats|-C|--count)\b/],
  content: (lines) => (lines.some((l) => row.test(l.text.trim())) ? 0.95 : 0),
  state: true,
  parse({ command, lines }, emit) {
    const rows = lines.filter((l) => row.test(l.text.trim()))
    const [first, last] = [rows[0], rows.at(-1)]
    if (first && last) {
      const dropped = rows.reduce((sum, l) => {
        const m = row.exec(l.text.trim())
        return sum + Number(m?.[1] ?? 0) + Number(m?.[2] ?? 0)
      }, 0)
      emit('conntrack.dropped', dropped, [first, last])
      return 'ok'
    }
    const count = / (?:-C|--count)\b/.test(command ?? '') ? lines.find((l) => /^\d+$/.test(l.text.trim())) : undefined
    if (!count) return 'malformed'
    emit('conntrack.entries', Number(count.text.trim()), count)
    return 'ok'
  },
  sources: ['https://conntrack-tools.netfilter.org/manual.html'],
})
