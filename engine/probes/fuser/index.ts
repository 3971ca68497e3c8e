import { listening } from '../../facts/shared'
import { defineProbe } from '../../model'

// `80/tcp:   root   1234 F.... nginx`; further programs follow without the name of the port
const row = /^(\d+)\/(tcp|udp):\s+(?:\S+\s+)?\d+\s+[.\w]{4,6}\s+(\S+)/

export default defineProbe({
  id: 'fuser',
  area: 'network',
  ask: {
    command: 'sudo fuser -v {key}/tcp',
    placeholder: 'PORT',
    root: true,
    risk: 'read-only',
    cost: 2,
    collect: false,
  },
  words: { tells: { en: 'Which program holds this port.', zh: '哪个程序占着这个端口。' } },
  facts: { listen: listening },
  match: [/^fuser (?!(?:-\w+ )*-\w*m).*/],
  silent: true,
  parse({ lines }, emit) {
    let rows = 0
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1] || !m[2] || !m[3]) continue
      rows++
      emit('listen', m[3], line, `${m[1]}/${m[2]}`)
    }
    const said = lines.some((l) => l.text.trim() !== '')
    return rows ||
      !said ||
      lines.some((l) => /\bUSER\s+PID ACCESS COMMAND|^\S+:(?:\s+\d+[a-zA-Z]?)+$/.test(l.text.trim()))
      ? 'ok'
      : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/fuser.1.html'],
})
