import { defineProbe, flag, keyed } from '../../model'

const row = /^\d+\/(?:tcp|udp|sctp) -> \S*:(\d+)$/

export default defineProbe({
  id: 'docker-port',
  area: 'network',
  ask: {
    command: 'docker port {key}',
    placeholder: 'CONTAINER',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: { en: 'Which ports of the host lead into the container.', zh: '宿主机的哪些端口通到这个容器里。' },
  },
  facts: { 'docker.published': keyed(flag) },
  match: [/^docker port\b.*/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length > 0 && said.every((l) => row.test(l.text.trim())) ? 0.9 : 0
  },
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const port = row.exec(line.text.trim())?.[1]
      if (!port) continue
      emit('docker.published', true, line, port)
      read++
    }
    return read ? 'ok' : 'foreign'
  },
  sources: ['https://docs.docker.com/reference/cli/docker/container/port/'],
})
