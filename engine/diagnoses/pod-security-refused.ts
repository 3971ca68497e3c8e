import { is, seen } from '../conditions'
import { defineDiagnosis, manifestAccepted } from './kit'

export default defineDiagnosis({
  id: 'pod-security-refused',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane', 'security'],
  words: {
    title: {
      en: 'The namespace does not allow what the pod asks for (Pod Security)',
      zh: '命名空间不允许 Pod 要求的权限（Pod Security）',
    },
    what: {
      en: 'The pod is refused before it exists: a Deployment stays at 0 of 1, kubectl get pods shows nothing, and the reason stands in the events of the ReplicaSet.',
      zh: 'Pod 还没创建就被拒绝：Deployment 一直是 0/1，kubectl get pods 什么也没有，原因在 ReplicaSet 的事件里。',
    },
    why: {
      en: 'A label of the namespace (or the default of the cluster, as on Talos and OpenShift) sets a level. baseline refuses privileged, hostPath and the namespaces of the host; restricted also wants runAsNonRoot, no privilege escalation, all capabilities dropped and a seccomp profile. The line lists each field that is missing.',
      zh: '命名空间的标签（或集群默认值，例如 Talos、OpenShift）规定了级别。baseline 禁止 privileged、hostPath 和主机命名空间；restricted 还要求 runAsNonRoot、禁止提权、去掉全部能力、设置 seccomp。报错会逐项列出缺哪个字段。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-pod-security-refused'),
      says: {
        en: 'The API server names the level and the fields that break it.',
        zh: 'API server 指出了级别和不合规的字段。',
      },
    },
  ],
  refutes: [
    {
      when: is('manifest.applied', 'accepted'),
      says: { en: 'The API server accepts the manifest.', zh: 'API server 接受了清单。' },
    },
  ],
  variants: [
    {
      id: 'scc',
      when: seen('kube-pod-security-refused', { scc: '~.' }),
      title: { en: 'OpenShift: no security context constraint fits', zh: 'OpenShift：没有匹配的 SCC' },
    },
    {
      id: 'psp',
      when: seen('kube-pod-security-refused', { psp: '~.' }),
      title: { en: 'PodSecurityPolicy (up to 1.24)', zh: 'PodSecurityPolicy（1.24 及更早）' },
    },
  ],
  explains: ['rbac-forbidden', 'kube-manifest-invalid'],
  prior: 2,
  ask: ['kubectl-apply', 'kubectl-get-pods'],
  names: { NAMESPACE: [], FILE: [], SERVICEACCOUNT: [] },
  fixes: [
    {
      does: { en: 'Which level holds here, and which fields are missing?', zh: '这里是什么级别，缺哪些字段？' },
      run: "kubectl get ns NAMESPACE -o jsonpath='{.metadata.labels}'\nkubectl -n NAMESPACE get events --field-selector reason=FailedCreate",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Give the pod what restricted asks for', zh: '补上 restricted 要求的字段' },
      run: '# spec of the pod and of each container, init containers too\nsecurityContext:\n  runAsNonRoot: true\n  allowPrivilegeEscalation: false   # container\n  capabilities: { drop: ["ALL"] }   # container\n  seccompProfile: { type: RuntimeDefault }\nkubectl apply --dry-run=server -f FILE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'The image must be able to run as a user other than root.',
        zh: '镜像本身要能以非 root 用户运行。',
      },
    },
    {
      does: {
        en: 'A node agent or a driver that does need it (CNI, storage, GPU): a namespace of its own with the level privileged',
        zh: '确实需要特权的组件（CNI、存储、GPU）：放进单独的命名空间，级别设为 privileged',
      },
      run: 'kubectl label ns NAMESPACE pod-security.kubernetes.io/enforce=privileged --overwrite',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Every pod of that namespace may then take over the node.',
        zh: '该命名空间里的任何 Pod 都可能借此控制节点。',
      },
    },
    {
      does: { en: 'OpenShift: grant a constraint to the service account', zh: 'OpenShift：给服务账户授予 SCC' },
      run: 'oc adm policy add-scc-to-user nonroot-v2 -z SERVICEACCOUNT -n NAMESPACE',
      root: false,
      risk: 'safe',
    },
  ],
  verify: manifestAccepted,
  prevent: [
    {
      says: {
        en: 'Label namespaces with warn and audit first: kubectl then says what enforce would refuse.',
        zh: '先给命名空间打 warn、audit 标签：kubectl 会提前提示 enforce 会拒绝什么。',
      },
      run: 'kubectl label ns NAMESPACE pod-security.kubernetes.io/warn=restricted',
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
})
