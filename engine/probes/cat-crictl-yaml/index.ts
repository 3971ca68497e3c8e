import { defineProbe, text } from '../../model'

const key = /^(?:runtime-endpoint|image-endpoint):\s*["']?([^"'\s]*)/

export default defineProbe({
  id: 'cat-crictl-yaml',
  area: 'containerd',
  ask: { command: 'cat /etc/crictl.yaml', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: { en: 'Which socket crictl talks to.', zh: 'crictl 连接的是哪个 socket。' },
  },
  facts: { 'crictl.endpoint': text },
  match: [/^cat \/etc\/crictl\.yaml\b/],
  content: (lines) => (lines.some((l) => /^runtime-endpoint:/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    if (lines.some((l) => /No such file|没有那个文件/.test(l.text))) {
      emit('crictl.endpoint', 'none', lines[0] ?? null)
      return 'ok'
    }
    const line = lines.find((l) => /^runtime-endpoint:/.test(l.text))
    if (!line) return 'malformed'
    emit('crictl.endpoint', key.exec(line.text)?.[1] || 'none', line)
    return 'ok'
  },
  sources: ['https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md'],
})
