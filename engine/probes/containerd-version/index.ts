import { defineProbe, text } from '../../model'

const shape = /^containerd(?:\.io)? (?:github\.com\/\S+|containerd\.io|\S+) v?(\d+\.\d+\.\d+\S*)/

export default defineProbe({
  id: 'containerd-version',
  area: 'containerd',
  ask: { command: 'containerd --version', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The containerd release: it decides which CRI API it speaks and which config keys it knows.',
      zh: 'containerd 的版本：决定它支持哪个 CRI API、认识哪些配置项。',
    },
  },
  facts: { 'containerd.version': text },
  match: [/^containerd (?:--version|-v)$/],
  content: (lines) => (lines.length <= 2 && lines.some((l) => shape.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    const line = lines.find((l) => shape.test(l.text))
    const version = line && shape.exec(line.text)?.[1]
    if (!line || !version) return 'malformed'
    emit('containerd.version', version, line)
    return 'ok'
  },
})
