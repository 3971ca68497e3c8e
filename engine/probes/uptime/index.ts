import { defineProbe, number } from '../../model'

/** ` 09:22:20 up 154 days,  3:04,  1 user,  load average: 0.00, 0.01, 0.05`; `up 2 weeks, 3 days` with `-p`; seconds in /proc/uptime */
const classic = /^\s*\d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?\s+up\s+(?:(\d+) days?,?\s)?/
const pretty =
  /^up (?:(\d+) years?(?:, |$))?(?:(\d+) months?(?:, |$))?(?:(\d+) weeks?(?:, |$))?(?:(\d+) days?(?:, |$))?(?:\d+ hours?(?:, |$))?(?:\d+ minutes?)?$/

export default defineProbe({
  id: 'uptime',
  area: 'host',
  ask: { command: 'uptime', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'How long this kernel has been running: longer than the last upgrade means the upgrade is not in use yet. And the load.',
      zh: '这个内核运行了多久：比最近一次升级还久，说明升级还没有生效。另外还有负载。',
    },
  },
  facts: { 'host.uptime-days': number, 'host.load': number },
  kernel: true,
  match: [/^uptime\b/, /^w$/, /^cat \/proc\/uptime\b/],
  content: (lines) => (lines.some((l) => classic.test(l.text) && /load average: /.test(l.text)) ? 0.8 : 0),
  parse({ command, lines }, emit) {
    for (const line of lines) {
      const load = /load averages?: (\d+[.,]\d+)/.exec(line.text)?.[1]
      const up = classic.exec(line.text)
      const p = pretty.exec(line.text.trim())
      const raw = /uptime/.test(command ?? '') ? /^(\d+)\.\d\d \d+\.\d\d$/.exec(line.text.trim())?.[1] : undefined
      if (up) emit('host.uptime-days', Number(up[1] ?? 0), line)
      else if (p) {
        const [, years, months, weeks, days] = p.map((n) => Number(n ?? 0))
        emit('host.uptime-days', (years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0), line)
      } else if (raw) emit('host.uptime-days', Math.floor(Number(raw) / 86400), line)
      else continue
      if (load) emit('host.load', Number(load.replace(',', '.')), line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/uptime.1.html'],
})
