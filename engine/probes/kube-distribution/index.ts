import { defineProbe, oneOf } from '../../model'

const tools = [
  ['minikube', /^(?:😄|\*) +minikube v\d|Exiting due to (?:K8S|RUNTIME|GUEST|HOST|DRV|PROVIDER)_\w+/],
  ['kind', /^Creating cluster "[^"]+" \.\.\.|^ERROR: failed to create cluster: /],
  ['k3s', /^Verifying binaries in \S*\/(?:k3s|rancher)\/|^- k3s:? |^STATUS: \d+ \(/],
  ['k0s', /^k0s\b.*sysinfo|^Total memory: .*\((?:pass|warning|rejected)\)/],
] as const

export default defineProbe({
  id: 'kube-distribution',
  area: 'kubernetes',
  ask: { command: 'k3s check-config', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'What the distribution’s own tool says: minikube start, kind create cluster, k3s check-config, k0s sysinfo.',
      zh: '发行版自带工具的输出：minikube start、kind create cluster、k3s check-config、k0s sysinfo。',
    },
  },
  facts: { 'kubernetes.distribution': oneOf('minikube', 'kind', 'k3s', 'k0s', 'microk8s', 'rke') },
  match: [
    /^(?:minikube (?:start|logs|status)|kind create cluster|k3s check-config|k0s (?:sysinfo|status|start)|microk8s(?:\.| )(?:status|inspect|start)|rke up)\b/,
  ],
  content: (lines) => (tools.some(([, mark]) => lines.some((l) => mark.test(l.text))) ? 0.7 : 0),
  parse({ command, lines }, emit) {
    const named =
      tools.find(([name]) => command?.startsWith(name)) ??
      tools.find(([, mark]) => lines.some((l) => mark.test(l.text)))
    const typed = /^(minikube|kind|k3s|k0s|microk8s|rke)\b/.exec(command ?? '')?.[1] as
      | 'minikube'
      | 'kind'
      | 'k3s'
      | 'k0s'
      | 'microk8s'
      | 'rke'
      | undefined
    const name = typed ?? named?.[0]
    if (!name) return 'foreign'
    emit('kubernetes.distribution', name, lines[0] ?? null)
    return 'ok'
  },
})
