import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'kubectl-version',
  area: 'kubernetes',
  ask: { command: 'kubectl version', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The versions of kubectl and of the API server, if it answers.',
      zh: 'kubectl 与 API server（若有响应）的版本。',
    },
  },
  facts: { 'kubernetes.client-version': text, 'kubernetes.version': text },
  match: [/^kubectl version\b/, /^kubeadm version\b/],
  content: (lines) => (lines.some((l) => /^(?:Client|Server) Version: v(?:\d|ersion\.Info\{)/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /^(Client|Server|kubeadm) [Vv]ersion: .*?v(\d+\.\d+\.\d+[^\s",]*)/.exec(line.text)
      if (!m?.[2]) continue
      read = true
      emit(m[1] === 'Server' ? 'kubernetes.version' : 'kubernetes.client-version', m[2], line)
    }
    return read ? 'ok' : 'foreign'
  },
})
