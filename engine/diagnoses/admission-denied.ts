import { is, seen } from '../conditions'
import { defineDiagnosis, manifestAccepted } from './kit'

export default defineDiagnosis({
  id: 'admission-denied',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane', 'security'],
  words: {
    title: { en: 'A policy of the cluster refuses the object', zh: '集群的策略拒绝了这个对象' },
    what: {
      en: 'A webhook or an admission policy looked at the object and said no. Kubernetes itself would take it; the text after the colon is that of the policy.',
      zh: 'webhook 或准入策略检查了这个对象并拒绝。Kubernetes 本身没有意见，冒号后面是策略自己的话。',
    },
    why: {
      en: 'Clusters add rules of their own: Kyverno and Gatekeeper (labels, image sources, limits), ingress-nginx (two Ingresses with the same host and path, snippets), cert-manager, Istio, operators for their own resources. The name of the webhook tells whose rule it is.',
      zh: '集群会加自己的规则：Kyverno、Gatekeeper（标签、镜像来源、资源限制）、ingress-nginx（两个 Ingress 的 host 和 path 相同、snippet）、cert-manager、Istio，以及各 operator 对自家资源的检查。webhook 的名字说明是谁的规则。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-admission-denied'),
      says: { en: 'The line names the webhook or policy that refused.', zh: '报错指出了拒绝它的 webhook 或策略。' },
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
      id: 'ingress',
      when: seen('kube-admission-denied', { webhook: '~ingress' }),
      title: {
        en: 'the ingress controller: host and path are taken, or the configuration does not load',
        zh: 'ingress 控制器：host 和 path 已被占用，或配置加载不了',
      },
    },
  ],
  explains: ['rbac-forbidden', 'kube-manifest-invalid'],
  prior: 2,
  ask: ['kubectl-apply'],
  names: { FILE: [], HOST: [] },
  fixes: [
    {
      does: { en: 'Read the reason, and whose rule it is', zh: '看原因，以及是谁的规则' },
      run: 'kubectl apply --dry-run=server -f FILE\nkubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations\nkubectl get clusterpolicy,policy -A 2>/dev/null     # Kyverno\nkubectl get constraints 2>/dev/null                 # Gatekeeper',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Change the object as the rule wants it', zh: '按规则修改对象' },
      run: 'kubectl apply --dry-run=server -f FILE && kubectl apply -f FILE',
      root: false,
      risk: 'safe',
    },
    {
      does: {
        en: 'ingress-nginx, “already defined in ingress”: find the other one',
        zh: 'ingress-nginx 报 “already defined in ingress”：找到另一个',
      },
      run: 'kubectl get ingress -A | grep -F HOST',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'Renaming an Ingress makes the new one before the old one is gone: delete the old one first, or merge their paths.',
        zh: '改名时新的会先于旧的创建：先删旧的，或把路径合并到一个里。',
      },
    },
    {
      does: {
        en: 'The rule is wrong for this object: ask those who keep it for an exception (PolicyException, excluded namespace)',
        zh: '规则不适用：请维护者加例外（PolicyException、排除命名空间）',
      },
      root: false,
      risk: 'safe',
      caution: {
        en: 'Deleting the webhook configuration opens the cluster to everything, and an operator writes it anew.',
        zh: '删掉 webhook 配置等于对整个集群放行，而且 operator 会把它重新写回来。',
      },
    },
  ],
  verify: manifestAccepted,
  prevent: [
    {
      says: {
        en: 'Check manifests against the rules before they are merged: kyverno apply, gator test, kubectl apply --dry-run=server.',
        zh: '合并前先用规则检查清单：kyverno apply、gator test、kubectl apply --dry-run=server。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    'https://kyverno.io/docs/policy-types/cluster-policy/validate/',
    'https://kubernetes.github.io/ingress-nginx/how-it-works/',
  ],
})
