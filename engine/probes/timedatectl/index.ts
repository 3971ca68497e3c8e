import { timeSynchronized } from '../../facts/shared'
import { defineProbe, number, oneOf, text } from '../../model'

const yes = /^(?:yes|true|是|ja|oui|sí|да)$/i
const no = /^(?:no|false|否|nein|non|нет)$/i

export default defineProbe({
  id: 'timedatectl',
  area: 'host',
  ask: { command: 'timedatectl', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'What the machine takes for the time, and whether anything keeps it right.',
      zh: '这台机器认为现在几点，以及有没有服务在校时。',
    },
  },
  facts: {
    'time.synchronized': timeSynchronized,
    'time.ntp': oneOf('active', 'inactive', 'unavailable'),
    'time.rtc-local': oneOf('yes', 'no'),
    'clock.utc': text,
    'clock.year': number,
  },
  match: [/^timedatectl(?: (?:status|show))?(?: \||$)/],
  content: (lines) =>
    lines.filter((l) => /^\s*(?:Universal time|RTC time|Time zone|System clock synchronized|NTP service):/.test(l.text))
      .length >= 3
      ? 0.9
      : 0,
  state: true,
  parse({ lines }, emit) {
    const answers: (typeof lines)[number][] = []
    let named = false
    let read = false
    for (const line of lines) {
      const m = /^\s*([^:=]{2,40})[:=]\s?(.*)$/.exec(line.text)
      if (!m?.[1] || m[2] === undefined) continue
      const label = m[1].trim()
      const value = m[2].trim()
      if (/^(?:Universal time|世界标准时间|协调世界时)$/.test(label)) {
        emit('clock.utc', value.replace(/^\S+ /, ''), line)
        const year = /\b(\d{4})-\d{2}-\d{2}/.exec(value)?.[1]
        if (year) emit('clock.year', Number(year), line)
        read = true
      } else if (/synchronized$|^NTPSynchronized$/.test(label)) {
        named = true
        if (yes.test(value) || no.test(value)) emit('time.synchronized', yes.test(value), line)
        read = true
      } else if (/^(?:NTP service|Network time on|NTP enabled|systemd-timesyncd\.service active|NTP)$/.test(label)) {
        const state = /^(?:active|yes)$/.test(value)
          ? 'active'
          : /^(?:inactive|no)$/.test(value)
            ? 'inactive'
            : 'unavailable'
        emit('time.ntp', state, line)
        read = true
      } else if (/^(?:RTC in local TZ|LocalRTC)$/.test(label)) {
        emit('time.rtc-local', yes.test(value) ? 'yes' : 'no', line)
        read = true
      } else if (yes.test(value) || no.test(value)) answers.push(line)
    }
    // in another language the words differ, the order does not: synchronized comes first, the RTC's zone last
    const first = answers[0]
    if (!named && first && lines.length >= 5) {
      emit('time.synchronized', yes.test(first.text.replace(/^[^:]*:\s*/, '').trim()), first)
      read = true
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/timedatectl.html'],
})
