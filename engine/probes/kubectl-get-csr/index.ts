import { defineProbe, number } from '../../model'

const header = /^(?:NAMESPACE\s+)?NAME\s+AGE\s+(?:SIGNERNAME\s+)?REQUESTOR\b/
const row = /^\s*(?:certificatesigningrequest\S*\/)?([a-z0-9.-]+)\s+\d+\w*\s+(\S+)\s/

export default defineProbe({
  id: 'kubectl-get-csr',
  area: 'kubernetes',
  ask: { command: 'kubectl get csr', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a kubelet still waits for somebody to approve its certificate.',
      zh: '有没有 kubelet 的证书申请还在等人批准。',
    },
  },
  // of the kubelets' own servers; a request is kept for a day at most
  facts: { 'csr.serving-pending': number },
  match: [/^kubectl get (?:csrs?|certificatesigningrequests?)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let listed: [(typeof lines)[number], (typeof lines)[number]] | null = null
    let pending = 0
    for (const line of lines) {
      const m = row.exec(line.text)
      if (!m?.[1] || header.test(line.text)) continue
      listed = [listed?.[0] ?? line, line]
      // up to 1.17 there is no column for the signer: a node that asks in its own name asks for its server
      const serving = m[2] === 'kubernetes.io/kubelet-serving' || m[2]?.startsWith('system:node:')
      if (serving && /\bPending\s*$/.test(line.text)) pending++
    }
    if (listed) emit('csr.serving-pending', pending, listed)
    if (listed || /^No resources found/.test(lines[0]?.text ?? '')) return 'ok'
    return 'foreign'
  },
  sources: ['https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/'],
})
