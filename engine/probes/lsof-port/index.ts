import { listening } from '../../facts/shared'
import { defineProbe, flag, keyed } from '../../model'
import { portAsked } from '../ss'

const services: Readonly<Record<string, string>> = {
  http: '80',
  https: '443',
  domain: '53',
  ssh: '22',
  'http-alt': '8080',
  postgresql: '5432',
  mysql: '3306',
  smtp: '25',
  redis: '6379',
  ftp: '21',
  ldap: '389',
  sunrpc: '111',
  webcache: '8080',
  'pcsync-https': '8443',
  bootps: '67',
  ntp: '123',
}
const row = /^(\S+)\s+\d+\s.*\s(TCP|UDP) \S*?:([\w-]+)(?:\s+\((\w+)\))?\s*$/

export default defineProbe({
  id: 'lsof-port',
  area: 'network',
  ask: { command: 'sudo lsof -nP -iTCP -sTCP:LISTEN -iUDP', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: { en: 'Which program holds a port.', zh: '哪个程序占着端口。' },
  },
  facts: { listen: listening, 'port.asked': keyed(flag) },
  match: [/^lsof\b.* -\w*i.*/],
  content: (lines) =>
    lines.some((l) => /^COMMAND\s+PID\s+USER\s+FD\s+TYPE/.test(l.text)) && lines.some((l) => row.test(l.text))
      ? 0.9
      : 0,
  silent: true,
  parse({ command, lines }, emit) {
    let rows = 0
    const asked = portAsked(command)
    if (asked) emit('port.asked', true, null, asked)
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1] || !m[2] || !m[3]) continue
      rows++
      if (m[2] === 'TCP' && m[4] !== 'LISTEN') continue
      const port = services[m[3]] ?? m[3]
      // lsof cuts names at nine letters
      const program = m[1] === 'systemd-r' ? 'systemd-resolve' : m[1]
      if (/^\d+$/.test(port)) emit('listen', program, line, `${port}/${m[2].toLowerCase()}`)
    }
    const said = lines.some((l) => l.text.trim() !== '')
    return rows || !said || lines.some((l) => /^COMMAND\s+PID/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lsof.8.html'],
})
