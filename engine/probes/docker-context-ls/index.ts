import { defineProbe, list, text } from '../../model'

const row = /^(?<name>\S+?)(?<star> ?\*)?\s{1,}.*?(?<endpoint>(?:unix|tcp|ssh|npipe):\/\/\S+)/

export default defineProbe({
  id: 'docker-context-ls',
  area: 'docker',
  ask: { command: 'docker context ls', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which endpoint the client talks to: the line with the star.',
      zh: '客户端连接的是哪个端点：带星号的那一行。',
    },
  },
  facts: { 'docker.context': text, 'docker.endpoint': text, 'docker.contexts': list },
  match: [/^docker context (?:ls|list|show)\b/],
  content: (lines) => (lines.some((l) => /^NAME\s+.*DOCKER ENDPOINT/.test(l.text)) ? 0.95 : 0),
  parse({ command, lines }, emit) {
    if (command && /context show/.test(command)) {
      const only = lines.find((l) => /^[\w.-]+$/.test(l.text.trim()))
      if (!only) return 'malformed'
      emit('docker.context', only.text.trim(), only)
      return 'ok'
    }
    const names: string[] = []
    const said = lines.filter((l) => l.text.trim())
    for (const line of said) {
      const m = row.exec(line.text.trim())?.groups
      if (!m?.name || !m.endpoint) continue
      names.push(m.name)
      if (!m.star) continue
      emit('docker.context', m.name, line)
      emit('docker.endpoint', m.endpoint, line)
    }
    const [first, last] = [said[0], said.at(-1)]
    if (!names.length || !first || !last) return 'malformed'
    emit('docker.contexts', names, [first, last])
    return 'ok'
  },
  sources: ['https://docs.docker.com/engine/manage-resources/contexts/'],
})
