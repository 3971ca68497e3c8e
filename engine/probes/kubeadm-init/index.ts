import { defineProbe, list, text } from '../../model'

const tag = /^\s*\[(ERROR|WARNING) ([A-Z][\w.-]*)\]/
const mark =
  /^\[(?:preflight|init|certs|kubelet-check|kubelet-start|control-plane|wait-control-plane|reset|join|upgrade)[\w/-]*\] \S/

export default defineProbe({
  id: 'kubeadm-init',
  area: 'kubernetes',
  ask: { command: 'sudo kubeadm init phase preflight', root: true, risk: 'safe', cost: 3, collect: false },
  words: {
    tells: {
      en: 'Which of kubeadm’s checks fail. Only lines marked [ERROR …] stop it; a [WARNING …] never does.',
      zh: 'kubeadm 的哪些检查没通过。只有 [ERROR …] 会让它停下，[WARNING …] 不会。',
    },
  },
  facts: { 'kubeadm.errors': list, 'kubeadm.warnings': list, 'kubernetes.version': text },
  match: [/^kubeadm (?:init|join|reset|upgrade)\b/],
  content: (lines) =>
    lines.some((l) => /^\[init\] Using Kubernetes version: /.test(l.text)) ||
    lines.filter((l) => mark.test(l.text) || tag.test(l.text)).length >= 3
      ? 0.9
      : 0,
  parse({ lines }, emit) {
    const found = { ERROR: [] as string[], WARNING: [] as string[] }
    const at = { ERROR: lines[0] ?? null, WARNING: lines[0] ?? null }
    let read = false
    for (const line of lines) {
      const version = /^\[init\] Using Kubernetes version: v(\S+)/.exec(line.text)?.[1]
      if (version) emit('kubernetes.version', version, line)
      if (version || mark.test(line.text) || /error execution phase/.test(line.text)) read = true
      const m = tag.exec(line.text)
      const level = m?.[1]
      if (!m?.[2] || (level !== 'ERROR' && level !== 'WARNING')) continue
      if (!found[level].length) at[level] = line
      found[level].push(m[2])
      read = true
    }
    if (found.ERROR.length) emit('kubeadm.errors', found.ERROR, at.ERROR)
    if (found.WARNING.length) emit('kubeadm.warnings', found.WARNING, at.WARNING)
    return read ? 'ok' : 'foreign'
  },
  sources: ['https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/'],
})
