import { defineProbe, oneOf } from '../../model'

const row = /^([\w.-]+)\s+[A-Z][a-z]{2} \d{2}, \d{4} \d{2}:\d{2} \w+\s+(<invalid>|\d+\w)/

export default defineProbe({
  id: 'kubeadm-certs',
  area: 'kubernetes',
  ask: { command: 'sudo kubeadm certs check-expiration', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'How long the cluster’s certificates last. The kubelet’s own client certificate is not in this list.',
      zh: '集群各证书还剩多久到期。注意：kubelet 自己的客户端证书不在这个列表里。',
    },
  },
  facts: { 'kubernetes.certs': oneOf('valid', 'expired') },
  match: [/^kubeadm (?:alpha )?certs check-expiration\b/],
  content: (lines) => (lines.some((l) => /^CERTIFICATE\s+EXPIRES\s+RESIDUAL TIME/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    const rows = lines.filter((l) => row.test(l.text))
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return 'malformed'
    const out = rows.find((l) => row.exec(l.text)?.[2] === '<invalid>')
    emit('kubernetes.certs', out ? 'expired' : 'valid', out ?? [first, last])
    return 'ok'
  },
  sources: ['https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/'],
})
