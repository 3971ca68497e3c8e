import { defineProbe, number, text } from '../../model'

/** `Fri Mar  6 02:58:18 UTC 2026`, `Fri  6 Mar 02:58:18 UTC 2026`, `2026年 03月 06日 星期五 02:58:18 UTC`, ISO */
const clock =
  /(?:\b(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d\b.{0,12}\b((?:19|20)\d{2})\b|((?:19|20)\d{2})(?:年|-)\s?\d{1,2}(?:月|-).{0,24}\d{1,2}:\d{2}:\d{2})/

export default defineProbe({
  id: 'date-u',
  area: 'host',
  ask: { command: 'date -u', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'What the machine takes for the time in UTC. Compare it with a clock you trust.',
      zh: '这台机器认为的 UTC 时间。请与可信的时钟对比。',
    },
  },
  facts: { 'clock.utc': text, 'clock.year': number },
  match: [/^date(?: (?:-u|--utc|-R|-I\S*|"?\+\S+))*$/, /^ssh \S+ date(?: -u)?$/],
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = clock.exec(line.text)
      const year = m?.[1] ?? m?.[2]
      if (!year) continue
      emit('clock.utc', line.text.trim(), line)
      emit('clock.year', Number(year), line)
      return 'ok'
    }
    return 'malformed'
  },
})
