import { is, seen } from '../conditions'
import { defineDiagnosis, inLine, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'node-identity-mismatch',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'kubernetes/node'],
  words: {
    title: {
      en: 'The kubelet carries the certificate of a node of another name',
      zh: 'kubelet 用的证书属于另一个名字的节点',
    },
    what: {
      en: 'The kubelet wants to register under one name and proves to be another. The API server lets a node change nothing but itself.',
      zh: 'kubelet 想用一个名字注册，证书却证明它是另一个。API server 只允许节点修改它自己。',
    },
    why: {
      en: 'The name of a node is the host name in small letters, or --hostname-override; that of its certificate (system:node:NAME) was fixed when it joined. They part when the host name changes afterwards, when a machine is cloned with /etc/kubernetes and /var/lib/kubelet/pki, when kubelet.conf is copied from another node, or where a cloud provider insists on its own name.',
      zh: '节点名就是主机名的小写，或 --hostname-override；证书里的名字（system:node:NAME）在加入集群时就定了。之后改了主机名、连同 /etc/kubernetes 和 /var/lib/kubelet/pki 一起克隆机器、从别的节点拷来 kubelet.conf，或云厂商组件坚持用自己的名字，两者就不一致了。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-node-identity-other'),
      says: {
        en: 'The server names both: who asks, and which node it wants to change.',
        zh: '报错里两个名字都有：谁在请求，要改的是哪个节点。',
      },
    },
    {
      weight: 'hints',
      when: seen('kube-node-unknown'),
      says: {
        en: 'kube-proxy asks for its node by a name that the cluster does not have.',
        zh: 'kube-proxy 用来查自己节点的名字，集群里没有。',
      },
    },
  ],
  refutes: [
    {
      when: is('nodes.not-ready', 0),
      says: {
        en: 'Every node is Ready: they register under their names.',
        zh: '所有节点都是 Ready，都以自己的名字注册着。',
      },
    },
  ],
  explains: ['rbac-forbidden', 'kubelet-cert-expired'],
  prior: 2,
  ask: ['kubectl-get-nodes', 'hostnamectl', 'openssl-kubelet-cert'],
  names: {
    NODE: [inLine('kube-node-identity-other', 'owner')],
  },
  fixes: [
    {
      does: { en: 'Both names, side by side', zh: '对比两个名字' },
      run: 'hostname\nsudo openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\ngrep -o -- --hostname-override=.* /var/lib/kubelet/kubeadm-flags.env',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'The host name changed: give it back', zh: '主机名变了：改回去' },
      run: 'sudo hostnamectl set-hostname NODE\nsudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'With cloud-init set preserve_hostname: true in /etc/cloud/cloud.cfg, or it changes again at the next boot.',
        zh: '有 cloud-init 的，要在 /etc/cloud/cloud.cfg 里设 preserve_hostname: true，否则下次开机又会变。',
      },
    },
    {
      does: { en: 'The new name shall stay, on a worker: join again', zh: '要保留新名字（工作节点）：重新加入' },
      run: 'sudo kubeadm reset\nsudo kubeadm join ...   # the line of: kubeadm token create --print-join-command',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Not on a control plane that is alone: reset deletes its etcd. Afterwards kubectl delete node for the old name.',
        zh: '唯一的控制面节点不能这样做：reset 会删掉 etcd。完成后用 kubectl delete node 删除旧名字。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Settle the host name before kubeadm runs, and empty /etc/kubernetes and /var/lib/kubelet in templates of machines.',
        zh: '先定好主机名再执行 kubeadm；做机器模板前清空 /etc/kubernetes 和 /var/lib/kubelet。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction',
    'https://kubernetes.io/docs/concepts/architecture/nodes/#node-name-uniqueness',
  ],
})
