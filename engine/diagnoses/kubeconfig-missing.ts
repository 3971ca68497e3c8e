import { all, any, is, isIn, known, not, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const noAddress = any(seen('kubectl-default-address'), seen('kubectl-no-configuration'))
const k3sFile = '/etc/rancher/k3s/k3s.yaml'
/** the control plane is what fails: that kubectl has no file either is no wonder */
const clusterDown = any(
  seen('apiserver-refused'),
  seen('kubeadm-preflight-fatal'),
  seen('kubeadm-kubelet-unhealthy'),
  seen('kubelet-config-missing'),
  seen('kubelet-swap-refused'),
  seen('kubelet-unknown-flag'),
  isIn('unit.active', ['failed', 'activating', 'inactive'], ['kubelet', 'k3s']),
)

export default defineDiagnosis({
  id: 'kubeconfig-missing',
  area: 'kubernetes',
  tags: ['kubernetes/kubeadm'],
  words: {
    title: {
      en: 'kubectl has no kubeconfig that this user can read',
      zh: 'kubectl 没有当前用户可读的 kubeconfig',
    },
    what: {
      en: 'kubectl was told no cluster, so it falls back to http://localhost:8080, where nothing listens; or the file is there and only root may read it. The cluster itself may be perfectly well.',
      zh: 'kubectl 不知道要连哪个集群，于是退回默认地址 http://localhost:8080，而那里没有服务在监听；或者文件存在，但只有 root 能读。集群本身可能完全正常。',
    },
    why: {
      en: 'The address comes from $KUBECONFIG or ~/.kube/config of the user who runs kubectl. kubeadm writes /etc/kubernetes/admin.conf and k3s writes /etc/rancher/k3s/k3s.yaml, both for root only: another user, sudo with another home, or a worker node has no file. An API server that is down is another fault: then the message names its own address and port 6443.',
      zh: '地址来自运行 kubectl 的用户的 $KUBECONFIG 或 ~/.kube/config。kubeadm 写的是 /etc/kubernetes/admin.conf，k3s 写的是 /etc/rancher/k3s/k3s.yaml，都只有 root 可读：换个用户、用 sudo 换了家目录，或在 worker 节点上，就没有这个文件。API server 挂了是另一回事：那时报错里写的是它自己的地址和 6443 端口。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(noAddress, is('kubeconfig.server', 'none')),
      says: {
        en: 'kubectl’s own view of its configuration holds no cluster, and it tries its default address.',
        zh: 'kubectl 自己看到的配置里没有任何集群，连的是默认地址。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('kubeconfig-unreadable', { file: k3sFile }),
        isIn('file.mode', ['rw-------', 'rw-r-----'], k3sFile),
      ),
      says: {
        en: 'The file is there, for root only, and kubectl may not read it.',
        zh: '文件存在，但只有 root 可读，kubectl 没有权限。',
      },
    },
    {
      weight: 'points',
      when: all(noAddress, unless(clusterDown)),
      says: {
        en: 'localhost:8080 is the address kubectl uses when it has no configuration. An API server that is down would be named with its own address.',
        zh: 'localhost:8080 是 kubectl 没有配置时才用的地址。API server 挂掉时，报错里会是它自己的地址。',
      },
    },
    {
      weight: 'points',
      when: any(seen('kubeconfig-unreadable'), seen('kubeconfig-k3s-mode')),
      says: {
        en: 'kubectl, or the kubelet, cannot read the file it was given.',
        zh: 'kubectl（或 kubelet）读不了指定给它的配置文件。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('kubeconfig-other-cluster', { ca: '~.' }),
        unless(any(seen('x509-after'), seen('kubelet-client-cert-expired'), seen('x509-registry'))),
      ),
      says: {
        en: 'The CA in the file has the right name and another key: the file is from before the cluster was made anew.',
        zh: '文件里的 CA 名字对、密钥不对：这份文件是集群重建之前留下的。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubeconfig-other-cluster'),
      says: { en: 'The cluster does not accept what is in the file.', zh: '集群不认这份文件里的凭据。' },
    },
    {
      weight: 'hints',
      when: any(noAddress, seen('kubeconfig-absent'), is('file.type', 'absent', '/etc/kubernetes/admin.conf')),
      says: {
        en: 'The file that holds the address of the cluster is not there.',
        zh: '保存集群地址的文件不存在。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubectl-lists-nothing'),
      says: {
        en: 'kubectl got no list of kinds: its credentials are not accepted, or the address is that of another server.',
        zh: 'kubectl 没拿到资源类型列表：凭据不被接受，或者连到了别的服务器。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeconfig-exec-missing'),
      says: {
        en: 'The kubeconfig has the credentials made by a program (aws, gke-gcloud-auth-plugin, kubelogin), and that is not installed here.',
        zh: 'kubeconfig 里的凭据要由一个程序生成（aws、gke-gcloud-auth-plugin、kubelogin），而这里没有安装它。',
      },
    },
  ],
  refutes: [
    {
      when: all(known('kubeconfig.server'), not(is('kubeconfig.server', 'none'))),
      says: {
        en: 'kubectl does have the address of a cluster: that it does not answer is another fault.',
        zh: 'kubectl 已有集群地址：连不上是另一个问题。',
      },
    },
  ],
  prior: 2,
  ask: ['kubectl-config-view', 'ls /etc/kubernetes/admin.conf', `ls ${k3sFile}`],
  fixes: [
    {
      does: {
        en: 'kubeadm, on a control plane node: give your user a copy of the administrator’s file',
        zh: 'kubeadm，在控制面节点上：给自己的用户复制一份管理员配置',
      },
      run: 'mkdir -p "$HOME/.kube"\nsudo cp -i /etc/kubernetes/admin.conf "$HOME/.kube/config"\nsudo chown "$(id -u):$(id -g)" "$HOME/.kube/config"',
      root: true,
      risk: 'safe',
      caution: {
        en: 'If admin.conf is not there, this node was never initialised, or it is a worker: copy the file from the control plane.',
        zh: '如果没有 admin.conf，说明这个节点没有初始化过，或它是 worker：请从控制面节点复制。',
      },
    },
    {
      does: { en: 'k3s: give your user a copy', zh: 'k3s：给自己的用户复制一份' },
      run: `mkdir -p "$HOME/.kube"\nsudo install -m 600 -o "$(id -u)" -g "$(id -g)" ${k3sFile} "$HOME/.kube/config"\nexport KUBECONFIG="$HOME/.kube/config"`,
      root: true,
      risk: 'safe',
      caution: {
        en: 'The file makes its owner administrator of the cluster. --write-kubeconfig-mode 644 would make everyone on this machine one.',
        zh: '这个文件就是集群管理员的身份。用 --write-kubeconfig-mode 644 会让本机所有用户都成为管理员。',
      },
    },
    {
      does: { en: 'As root, for one command', zh: '以 root 身份，只用一次' },
      run: 'sudo KUBECONFIG=/etc/kubernetes/admin.conf kubectl get nodes   # k3s: sudo k3s kubectl get nodes',
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'kubectl-config-view',
    when: all(known('kubeconfig.server'), not(is('kubeconfig.server', 'none'))),
    says: { en: 'kubectl has the address of the cluster.', zh: 'kubectl 已有集群地址。' },
  },
  prevent: [
    {
      says: {
        en: 'Run kubectl as the user who owns ~/.kube/config, without sudo; sudo looks into root’s home.',
        zh: '用拥有 ~/.kube/config 的用户运行 kubectl，不要加 sudo；sudo 会去看 root 的家目录。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/tasks/access-application-cluster/access-cluster/',
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/',
    'https://docs.k3s.io/cluster-access',
  ],
})
