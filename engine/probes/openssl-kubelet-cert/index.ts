import { defineProbe, oneOf, text } from '../../model'

export default defineProbe({
  id: 'openssl-kubelet-cert',
  area: 'kubernetes',
  ask: {
    command:
      'sudo openssl x509 -noout -subject -enddate -checkend 0 -in /var/lib/kubelet/pki/kubelet-client-current.pem',
    root: true,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Until when the kubelet’s own client certificate is good, and whether that has passed.',
      zh: 'kubelet 自己的客户端证书有效到何时，是否已经过期。',
    },
  },
  facts: { 'kubelet.cert': oneOf('valid', 'expired'), 'kubelet.cert-until': text },
  match: [/^openssl x509 .*kubelet-client/],
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const until = /^\s*(?:notAfter=|Not After ?: )(.+)$/.exec(line.text)?.[1]
      if (until) emit('kubelet.cert-until', until.trim(), line)
      if (/^Certificate will (?:not )?expire/.test(line.text))
        emit('kubelet.cert', /will not/.test(line.text) ? 'valid' : 'expired', line)
      if (until || /^Certificate will/.test(line.text)) read = true
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/'],
})
