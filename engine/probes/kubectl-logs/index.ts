import { defineProbe, flag } from '../../model'

/** `kubectl -n kube-system logs coredns-55f86bf584-7sbtj --previous` -> `coredns` */
const podOf = (command: string): string | null => {
  const name = command
    .replace(/^.*?\blogs\b/, '')
    .split(' ')
    .find(
      (w, i, all) =>
        w &&
        !w.startsWith('-') &&
        !/^(?:-[ncls]|--(?:namespace|tail|since|context|kubeconfig|cluster|user|server|as))$/.test(all[i - 1] ?? ''),
    )
  if (!name) return /k8s-app=([\w-]+)/.exec(command)?.[1]?.replace('kube-dns', 'coredns') ?? null
  return name
    .replace(/^\w+\//, '')
    .replace(/-[0-9a-f]{8,10}-[a-z0-9]{5}$/, '')
    .replace(/-[a-z0-9]{5}$/, '')
    .replace(/-ds$/, '')
}

export default defineProbe({
  id: 'kubectl-logs',
  area: 'kubernetes',
  ask: {
    command: 'kubectl -n kube-system logs -l k8s-app={key} --tail 60 --prefix',
    key: 'kube-proxy',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'The last words of a component that runs as a pod. With --previous: of the container that crashed.',
      zh: '以 Pod 方式运行的组件的最后日志。加 --previous 看的是崩溃前的那个容器。',
    },
  },
  facts: { 'log.of-container': flag },
  match: [/^kubectl logs\b/],
  keyOf: podOf,
  parse({ lines }, emit) {
    const first = lines.find((l) => l.text.trim())
    if (first) emit('log.of-container', true, first)
    return first ? 'ok' : 'empty'
  },
})
