import { all, is, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

const theAccount = seen('kube-rbac-forbidden')
const anonymous = seen('kube-rbac-forbidden', { user: 'system:anonymous' })

export default defineDiagnosis({
  id: 'rbac-forbidden',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane'],
  words: {
    title: { en: 'The account has no right to that in this cluster (RBAC)', zh: '这个账户在集群里没有该权限（RBAC）' },
    what: {
      en: 'The API server knows who asks and refuses: no role that is bound to this account allows the verb on the resource there.',
      zh: 'API server 认得请求者，但拒绝：绑定到这个账户的角色里，没有哪个允许在那里对该资源做这个动作。',
    },
    why: {
      en: 'RBAC only adds rights; what no role grants is forbidden. A Role and a RoleBinding count in their own namespace; “at the cluster scope” needs a ClusterRole and a ClusterRoleBinding. Often the binding is there and names the account in another namespace, the pod runs as default instead of its own account, or a newer version of the program reads one kind more than its role lists.',
      zh: 'RBAC 只做加法，没有角色授予的都是禁止。Role 和 RoleBinding 只在自己的命名空间里生效；“at the cluster scope” 需要 ClusterRole 加 ClusterRoleBinding。常见情形：绑定是有的，但写的是另一个命名空间的账户；Pod 没用自己的账户，而是用 default；新版本程序要读的资源比角色里列的多一种。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(theAccount, unless(anonymous)),
      says: {
        en: 'The refusal names the account, the verb, the resource and where.',
        zh: '报错写明了账户、动作、资源和范围。',
      },
    },
    {
      weight: 'points',
      when: all(seen('kube-node-user-forbidden'), unless(seen('kube-node-identity-other'))),
      says: {
        en: 'A node’s own account asks for what no node may: kubectl runs with the file of the kubelet, or a kubelet asks for objects of pods that are not on its node.',
        zh: '请求者是节点账户，要的却不是节点该有的权限：kubectl 用了 kubelet 的配置文件，或 kubelet 去要不在本节点的 Pod 的对象。',
      },
    },
    {
      weight: 'hints',
      when: anonymous,
      says: {
        en: 'The request came without credentials that the server accepts.',
        zh: '请求没有带上服务器认可的凭据。',
      },
    },
  ],
  refutes: [
    {
      when: seen('kube-node-identity-other'),
      says: {
        en: 'The certificate of the kubelet belongs to a node of another name.',
        zh: 'kubelet 的证书属于另一个名字的节点。',
      },
    },
  ],
  variants: [
    {
      id: 'pod',
      when: seen('kube-rbac-forbidden', { user: '~^system:serviceaccount:' }),
      title: { en: 'the service account of a pod', zh: 'Pod 的服务账户' },
    },
    {
      id: 'node',
      when: seen('kube-node-user-forbidden'),
      title: { en: 'the account of a node', zh: '节点账户' },
    },
    { id: 'anonymous', when: anonymous, title: { en: 'without credentials', zh: '没有凭据' } },
  ],
  explains: [],
  prior: 2,
  ask: ['kubectl-logs', 'kubectl-config-view'],
  names: {
    ACCOUNT: [inLine('kube-rbac-forbidden', 'user')],
    VERB: [inLine('kube-rbac-forbidden', 'verb', 'did')],
    RESOURCE: [inLine('kube-rbac-forbidden', 'resource', 'old', 'what')],
    NS: [inLine('kube-rbac-forbidden', 'namespace')],
    NAME: [],
    SA: [],
  },
  fixes: [
    {
      does: { en: 'Ask the server the same, and see what is bound', zh: '向服务器问同样的问题，再看绑定了什么' },
      run: 'kubectl auth can-i VERB RESOURCE --as=ACCOUNT -n NS\nkubectl get rolebinding,clusterrolebinding -A -o wide | grep SA',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'SA is the name behind system:serviceaccount:NS:. For the cluster scope: -A in place of -n NS.',
        zh: 'SA 是 system:serviceaccount:NS: 后面的名字。集群范围：把 -n NS 换成 -A。',
      },
    },
    {
      does: { en: 'Grant just this, in one namespace', zh: '只授予这一项，限一个命名空间' },
      run: 'kubectl -n NS create role NAME --verb=VERB --resource=RESOURCE\nkubectl -n NS create rolebinding NAME --role=NAME --serviceaccount=NS:SA',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Or for the cluster scope', zh: '或授予集群范围' },
      run: 'kubectl create clusterrole NAME --verb=VERB --resource=RESOURCE\nkubectl create clusterrolebinding NAME --clusterrole=NAME --serviceaccount=NS:SA',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Not cluster-admin for a program that was installed from a chart: take the roles that come with its present version.',
        zh: '不要给 chart 装来的程序 cluster-admin：用它当前版本自带的角色清单。',
      },
    },
    {
      does: { en: 'On a node: use the file of an administrator', zh: '在节点上：用管理员的配置文件' },
      run: 'sudo kubectl --kubeconfig /etc/kubernetes/admin.conf get nodes',
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'kubectl-get-pods',
    when: is('pod.status', 'Running'),
    standIn: true,
    says: { en: 'The program runs, and its log is free of refusals.', zh: '程序在运行，日志里不再有拒绝。' },
  },
  prevent: [
    {
      says: {
        en: 'Install roles and program of one version together; test a role with kubectl auth can-i --list --as.',
        zh: '角色和程序用同一版本一起装；用 kubectl auth can-i --list --as 检查角色。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access',
    'https://kubernetes.io/docs/reference/access-authn-authz/node/',
  ],
})
