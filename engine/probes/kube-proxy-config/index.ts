import { defineProbe, text } from '../../model'

export default defineProbe({
  id: 'kube-proxy-config',
  area: 'kubernetes',
  ask: { command: 'kubectl -n kube-system get cm kube-proxy -o yaml', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'In which mode kube-proxy runs (iptables, ipvs, nftables) and which conntrack limits it sets.',
      zh: 'kube-proxy 以哪种模式运行（iptables、ipvs、nftables），以及它要设置的 conntrack 上限。',
    },
  },
  facts: { 'kube-proxy.mode': text },
  match: [/^kubectl get (?:cm|configmaps?)(?: -n \S+)? kube-proxy\b/],
  content: (lines) => (lines.some((l) => /^\s*kind: KubeProxyConfiguration\s*$/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    const line = lines.find((l) => /^\s*mode:\s/.test(l.text) || /^\s*mode:$/.test(l.text))
    if (!line) return lines.some((l) => /KubeProxyConfiguration/.test(l.text)) ? 'ok' : 'malformed'
    // an empty mode is the default: iptables
    emit('kube-proxy.mode', /mode:\s*"?(\w+)"?/.exec(line.text)?.[1] ?? 'iptables', line)
    return 'ok'
  },
})
