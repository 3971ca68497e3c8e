import { timeSynchronized } from '../../facts/shared'
import { defineProbe, number } from '../../model'

export default defineProbe({
  id: 'chronyc-tracking',
  area: 'host',
  ask: { command: 'chronyc tracking', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether chrony follows a server, and by how many seconds the clock is off.',
      zh: 'chrony 有没有跟上时间服务器，时钟差了多少秒。',
    },
  },
  facts: { 'time.synchronized': timeSynchronized, 'time.offset': number },
  match: [/^chronyc (?:-\w+ )*(?:tracking|sources|sourcestats|activity)\b/, /^ntpq -\w*p\w*\b/, /^ntpstat\b/],
  content: (lines) => (lines.some((l) => /^Leap status +: /.test(l.text)) ? 0.9 : 0),
  state: true,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const leap = /^Leap status +: (.+)$/.exec(line.text)?.[1]
      if (leap) {
        emit('time.synchronized', leap.trim() !== 'Not synchronised', line)
        read = true
      }
      const offset = /^System time +: (\d+(?:\.\d+)?) seconds (fast|slow)/.exec(line.text)
      if (offset?.[1]) {
        emit('time.offset', Number(offset[1]) * (offset[2] === 'slow' ? -1 : 1), line)
        read = true
      }
      if (/^(?:unsynchronised|unsynchronized)/.test(line.text) || /^506 Cannot talk to daemon/.test(line.text)) {
        emit('time.synchronized', false, line)
        read = true
      } else if (/^(?:synchronised|synchronized) to /.test(line.text) || /^[*^][*]\S/.test(line.text)) {
        emit('time.synchronized', true, line)
        read = true
      }
    }
    return read || lines.some((l) => /^MS Name|remote +refid/.test(l.text.trim())) ? 'ok' : 'malformed'
  },
  sources: ['https://chrony-project.org/doc/4.5/chronyc.html'],
})
