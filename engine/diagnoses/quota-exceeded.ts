import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, manifestAccepted } from './kit'

export default defineDiagnosis({
  id: 'quota-exceeded',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane'],
  words: {
    title: {
      en: 'The quota of the namespace is used up, or the pod does not say what it needs',
      zh: '命名空间配额用完，或 Pod 没写资源需求',
    },
    what: {
      en: 'The API server refuses the object: it would take the namespace over its ResourceQuota, or it lacks the requests and limits that a quota or LimitRange demands. A Deployment then makes no pods, without an error of its own.',
      zh: 'API server 拒绝创建：会让命名空间超出 ResourceQuota，或缺少配额、LimitRange 要求的 requests 和 limits。Deployment 因此建不出 Pod，自身却不报错。',
    },
    why: {
      en: 'A quota counts what pods ask for, not what they use, and it counts the old pod as well while a rolling update brings up the new one. Once a quota names cpu or memory, every pod must state them. A larger quota does not wake a ReplicaSet at once: it tries again after a while.',
      zh: '配额统计的是申请量，不是实际用量；滚动更新时新旧 Pod 会同时计入。配额里一旦写了 cpu 或 memory，每个 Pod 都必须声明。调大配额后 ReplicaSet 不会立刻重试，要等一会儿。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-quota-exceeded'),
      says: {
        en: 'The API server names the quota or the range, and the figures.',
        zh: 'API server 给出了配额或范围，以及数值。',
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
      id: 'unset',
      when: seen('kube-quota-exceeded', { unset: '~.' }),
      title: { en: 'the pod states no requests or limits', zh: 'Pod 没写 requests 或 limits' },
    },
    {
      id: 'range',
      when: seen('kube-quota-exceeded', { range: '~.' }),
      title: { en: 'outside of what a LimitRange allows', zh: '超出 LimitRange 允许的范围' },
    },
  ],
  explains: ['rbac-forbidden'],
  prior: 2,
  ask: ['kubectl-apply', 'kubectl-get-pods'],
  names: { NAMESPACE: [], NAME: [], QUOTA: [inLine('kube-quota-exceeded', 'quota', 'unset')] },
  fixes: [
    {
      does: { en: 'What is used, what is allowed, and who uses it?', zh: '用了多少、上限多少、谁在用？' },
      run: 'kubectl -n NAMESPACE describe quota,limitrange\nkubectl -n NAMESPACE get pods -o custom-columns=pod:.metadata.name,cpu:.spec.containers[*].resources.requests.cpu,mem:.spec.containers[*].resources.requests.memory',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'State requests and limits, or make them smaller', zh: '写明 requests 和 limits，或调小' },
      run: 'kubectl -n NAMESPACE set resources deployment NAME --requests=cpu=100m,memory=128Mi --limits=cpu=500m,memory=256Mi',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'A rolling update that does not fit beside the old pods: let it take one away first',
        zh: '滚动更新放不下新旧并存：先停一个旧的',
      },
      run: 'kubectl -n NAMESPACE patch deployment NAME -p \'{"spec":{"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":1}}}}\'',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Free what nobody needs, or raise the quota', zh: '清掉不用的，或调大配额' },
      run: 'kubectl -n NAMESPACE get pods --field-selector=status.phase!=Running\nkubectl -n NAMESPACE edit quota QUOTA',
      root: false,
      risk: 'safe',
    },
  ],
  verify: manifestAccepted,
  prevent: [
    {
      says: {
        en: 'Set a LimitRange with defaults beside each quota on cpu or memory, so that pods that state nothing get something.',
        zh: '给 cpu、memory 设配额时同时配一个带默认值的 LimitRange，没写的 Pod 也有值。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
  ],
})
