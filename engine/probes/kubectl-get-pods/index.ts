import { defineProbe, keyed, type Line, list, number, oneOf, text } from '../../model'

const header = /^(?:NAMESPACE\s+)?NAME\s+READY\s+STATUS\s+RESTARTS\s+AGE\b/
const row = /^(?:[a-z0-9.-]+\s+)?([a-z0-9.-]+)\s+(\d+)\/(\d+)\s+([\w:.-]+)\s+(\d+)\b/
const addOn =
  /^(?:calico|kube-flannel|canal|cilium|weave-net|kindnet|antrea|aws-node|kube-router|kube-ovn|ovnkube|azure-cni|netd|rke2-(?:canal|calico|cilium))/
/** `6m19s` is long for a pod that is being made, `45s` is not; after RESTARTS a bracket may stand */
const age = /^\s*(?:\([^)]{1,30}\)\s+)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:\d+s)?(?:\s|$)/
const minutesOf = (rest: string): number => {
  const [, days = '0', hours = '0', minutes = '0'] = age.exec(rest) ?? []
  return Number(days) * 1440 + Number(hours) * 60 + Number(minutes)
}
/** `coredns-55f86bf584-7sbtj` -> `coredns`; the suffixes of ReplicaSets, DaemonSets and static pods are random */
const base = (pod: string) => pod.replace(/-[0-9a-f]{8,10}-[a-z0-9]{5}$/, '').replace(/-[a-z0-9]{5}$/, '')

export default defineProbe({
  id: 'kubectl-get-pods',
  area: 'kubernetes',
  ask: { command: 'kubectl get pods -A -o wide', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which pods run, wait or crash, and whether a network add-on is there at all.',
      zh: '哪些 Pod 在运行、在等待或反复崩溃，以及有没有装网络插件。',
    },
  },
  facts: {
    'pod.status': keyed(text),
    'pod.restarts': keyed(number),
    'cni.addon': oneOf('running', 'failing', 'absent'),
    // in ContainerCreating for minutes, while pods that use the network of the host run
    'pods.creating-long': list,
  },
  match: [/^kubectl get (?:pods?|po|all)\b/],
  content: (lines) => (lines.some((l) => header.test(l.text)) ? 0.95 : 0),
  parse({ command, lines }, emit) {
    let read = false
    let addOnState: 'running' | 'failing' | 'absent' = 'absent'
    let system = /(?:-A|--all-namespaces)\b/.test(command ?? '')
    const waiting: { readonly name: string; readonly line: Line }[] = []
    let hostNetwork = false
    for (const line of lines) {
      if (header.test(line.text)) read = true
      if (/^NAMESPACE/.test(line.text)) system = true
      const m = row.exec(line.text)
      if (!m?.[1] || !m[4]) continue
      read = true
      const name = base(m[1])
      emit('pod.status', m[4], line, name)
      emit('pod.restarts', Number(m[5]), line, name)
      if (m[4] === 'ContainerCreating' && minutesOf(line.text.slice(m[0].length)) >= 3) waiting.push({ name, line })
      if (/^(?:kube-(?:proxy|apiserver)|etcd)/.test(name) && m[4] === 'Running') hostNetwork = true
      if (!addOn.test(name) || name.startsWith('calico-kube-controllers')) continue
      const up = m[4] === 'Running' && m[2] === m[3]
      if (!up) addOnState = 'failing'
      else if (addOnState === 'absent') addOnState = 'running'
      emit('cni.addon', addOnState, line)
    }
    const [early] = waiting
    if (early && hostNetwork && waiting.some(({ name }) => name === 'coredns'))
      emit(
        'pods.creating-long',
        waiting.map(({ name }) => name),
        [early.line, waiting.at(-1)?.line ?? early.line],
      )
    // only a list of every namespace can say that no add-on is there
    const [first, last] = [lines[0], lines.at(-1)]
    if (
      system &&
      addOnState === 'absent' &&
      first &&
      last &&
      lines.some((l) => /\b(?:coredns|kube-proxy|etcd)-/.test(l.text))
    )
      emit('cni.addon', 'absent', [first, last])
    if (!read && /^No resources found/.test(lines[0]?.text ?? '')) return 'ok'
    return read ? 'ok' : 'foreign'
  },
})
