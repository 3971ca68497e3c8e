import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'conntrack-sysctl-readonly-in-netns',
  area: 'network',
  tags: ['kubernetes/network', 'netfilter/conntrack'],
  words: {
    title: {
      en: 'kube-proxy may not set nf_conntrack_max inside its container node',
      zh: 'kube-proxy 在容器节点里无权设置 nf_conntrack_max',
    },
    what: {
      en: 'kube-proxy wants to raise the limit of tracked connections, but its node is itself a container and the value belongs to the host.',
      zh: 'kube-proxy 想调高连接跟踪上限，但它所在的“节点”本身是容器，这个值只有宿主机能改。',
    },
    why: {
      en: 'Since Linux 5.12.2 (and backports) nf_conntrack_max is read-only outside the first network namespace. kind, minikube and k3d nodes are containers, so the write fails and kube-proxy exits, unless the host’s value is already high enough.',
      zh: '从 Linux 5.12.2（以及移植了这项改动的版本）起，nf_conntrack_max 在初始网络命名空间之外是只读的。kind、minikube、k3d 的节点就是容器，写入失败后 kube-proxy 退出；除非宿主机上的值本来就够大。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-proxy-conntrack-denied'),
      says: { en: 'The write to nf_conntrack was refused.', zh: '写入 nf_conntrack 参数被拒绝。' },
    },
    {
      weight: 'points',
      when: all(seen('kube-proxy-conntrack-denied'), seen('kube-proxy-set-conntrack')),
      says: { en: 'kube-proxy had just announced that it would set it.', zh: 'kube-proxy 在此之前刚说要设置它。' },
    },
  ],
  refutes: [
    {
      when: is('sysctl', 'absent', 'net.netfilter.nf_conntrack_max'),
      says: {
        en: 'The host has no such key at all: conntrack is not loaded, so nothing is read-only.',
        zh: '系统里根本没有这个参数：conntrack 没有加载，与只读无关。',
      },
    },
  ],
  explains: ['restricted-container-guest'],
  prior: 1,
  ask: ['kubectl-logs kube-proxy', 'sysctl net.netfilter.nf_conntrack_max'],
  fixes: [
    {
      does: {
        en: 'Raise the value on the host to what kube-proxy asks for (32768 for each core, at least 131072)',
        zh: '在宿主机上把值调到 kube-proxy 要求的大小（每核 32768，至少 131072）',
      },
      on: { en: 'the host of the node', zh: '节点所在的宿主机' },
      run: 'sudo sysctl -w net.netfilter.nf_conntrack_max=524288',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or tell kube-proxy to leave it alone: `conntrack: {maxPerCore: 0, min: 0}`',
        zh: '或让 kube-proxy 不去设置：conntrack: {maxPerCore: 0, min: 0}',
      },
      run: 'kubectl -n kube-system edit configmap kube-proxy\nkubectl -n kube-system rollout restart ds kube-proxy',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running', 'kube-proxy'),
    says: { en: 'kube-proxy runs.', zh: 'kube-proxy 正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Use a current kind or minikube: they set maxPerCore to 0 themselves.',
        zh: '使用较新的 kind 或 minikube：它们会自动把 maxPerCore 设为 0。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/minikube/issues/11418',
    'https://github.com/kubernetes-sigs/kind/issues/2240',
  ],
})
