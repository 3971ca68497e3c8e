import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'ipvsadm',
  area: 'network',
  ask: { command: 'sudo ipvsadm -Ln', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The virtual services IPVS holds. An empty table under kube-proxy in ipvs mode means that nothing is being balanced.',
      zh: 'IPVS 里的虚拟服务。kube-proxy 用 ipvs 模式而表是空的，说明没有任何服务在转发。',
    },
  },
  facts: { 'ipvs.services': flag },
  match: [/^ipvsadm\b/],
  content: (lines) => (lines.some((l) => /^IP Virtual Server version /.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    if (!lines.some((l) => /^IP Virtual Server version /.test(l.text))) return 'foreign'
    const line = lines.find((l) => /^(?:TCP|UDP|SCTP)\s+\S+/.test(l.text))
    emit('ipvs.services', line !== undefined, line ?? lines[0] ?? null)
    return 'ok'
  },
})
