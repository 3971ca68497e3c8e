import { fileType } from '../../facts/shared'
import { defineProbe, text } from '../../model'

const kinds = { s: 'socket', d: 'directory', '-': 'file', l: 'link' } as const
/** `srw-rw---- 1 root docker 0 Jan  2 10:00 /var/run/docker.sock`, also from `ls -n` and `stat` */
const row = /^([sdl-])([rwxst-]{9})[.+@]? +\d+ +(\S+) +(\S+) .*?(\/\S*docker\S*\.sock)\b/
/** `ls -la` of a directory of that name lists what is inside */
const inside = /^d[rwxst-]{9}[.+@]? .* \.$/

export default defineProbe({
  id: 'ls-docker-sock',
  area: 'docker',
  ask: { command: 'ls -l /run/docker.sock', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the socket is there, is a socket, and which group may use it.',
      zh: 'socket 在不在、是不是 socket、哪个组可以用它。',
    },
  },
  facts: {
    'file.type': fileType,
    'docker.socket-owner': text,
    'docker.socket-group': text,
    'docker.socket-mode': text,
  },
  match: [
    /^ls (?:-\w+ ){0,6}(?:(?=\S{0,120}docker)\S{1,180}\.sock\*?(?: |$)){1,6}$/,
    /^stat (?:-c \S+ |-c '[^']*' |-c "[^"]*" )?\S*docker\S*\.sock$/,
    /^file \S*docker\S*\.sock$/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length > 0 && said.length <= 3 && said.every((l) => row.test(l.text.trim())) ? 0.9 : 0
  },
  parse({ command, lines }, emit) {
    const asked = /(?:^|\s)((?=\S{0,120}docker)\S{1,180}\.sock)\s*$/.exec(command ?? '')?.[1] ?? '/var/run/docker.sock'
    let read = false
    for (const line of lines) {
      const t = line.text.trim()
      const m = row.exec(t)
      if (m?.[1] && m[3] && m[4] && m[5]) {
        emit('file.type', kinds[m[1] as keyof typeof kinds], line, m[5])
        emit('docker.socket-owner', m[3], line)
        emit('docker.socket-group', m[4], line)
        emit('docker.socket-mode', m[2] ?? '', line)
        read = true
      } else if (inside.test(t) || /^(?:directory|目录)\b/.test(t) || /docker\.sock: directory$/.test(t)) {
        emit('file.type', 'directory', line, asked)
        read = true
      } else if (/^(?:socket|套接字)\b/.test(t) || /docker\.sock: socket$/.test(t)) {
        emit('file.type', 'socket', line, asked)
        read = true
      } else if (/docker\S*\.sock['’]?: (?:No such file or directory|没有那个文件或目录)/.test(t)) {
        emit('file.type', 'absent', line, asked)
        read = true
      }
    }
    return read ? 'ok' : 'malformed'
  },
})
