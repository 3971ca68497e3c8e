import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'kubectl-config-view',
  area: 'kubernetes',
  ask: { command: 'kubectl config view', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which cluster kubectl would talk to, and with which address. Keys and tokens are left out of what it prints.',
      zh: 'kubectl 会连哪个集群、用哪个地址。输出里不含密钥和令牌。',
    },
  },
  facts: { 'kubeconfig.server': text },
  match: [/^kubectl config view\b/, /^cat (?:~|\$HOME|\/root|\/home\/[\w.-]+)\/\.kube\/config$/],
  content: (lines) =>
    lines.some((l) => /^clusters:/.test(l.text)) && lines.some((l) => /^contexts:/.test(l.text)) ? 0.8 : 0,
  parse({ command, lines }, emit) {
    let read = false
    for (const line of lines) {
      if (/^clusters: (?:null|\[\])\s*$/.test(line.text)) {
        // the file of one user; kubectl itself may read another
        if (!command?.startsWith('cat')) emit('kubeconfig.server', 'none', line)
        read = true
      }
      const server = /^\s+server: "?(https?:\/\/[^\s"]+)/.exec(line.text)?.[1]
      if (server) {
        if (!command?.startsWith('cat')) emit('kubeconfig.server', server, line)
        read = true
      }
    }
    return read ? 'ok' : 'foreign'
  },
  sources: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_config/kubectl_config_view/'],
})
