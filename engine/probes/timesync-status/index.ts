import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'timesync-status',
  area: 'host',
  ask: { command: 'timedatectl timesync-status', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether systemd-timesyncd reached its server; packet count 0 means that none ever answered.',
      zh: 'systemd-timesyncd 是否连上了服务器；Packet count 为 0 说明从来没有收到回应。',
    },
  },
  facts: { 'time.server-answers': oneOf('yes', 'no') },
  match: [/^timedatectl (?:timesync-status|show-timesync)\b/],
  content: (lines) => (lines.some((l) => /^\s*Packet count: \d+$/.test(l.text)) ? 0.9 : 0),
  state: true,
  parse({ lines }, emit) {
    for (const line of lines) {
      const count = /^\s*(?:Packet count: |PacketCount=)(\d+)$/.exec(line.text)?.[1]
      if (!count) continue
      emit('time.server-answers', count === '0' ? 'no' : 'yes', line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/timedatectl.html'],
})
