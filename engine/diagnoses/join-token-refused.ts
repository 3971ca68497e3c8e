import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

const refused = any(seen('join-token-invalid'), seen('join-node-password-rejected'), seen('join-cert-key-refused'))

export default defineDiagnosis({
  id: 'join-token-refused',
  area: 'kubernetes',
  tags: ['kubernetes/node', 'kubernetes/kubeadm'],
  words: {
    title: {
      en: 'The cluster refuses the token or password of the joining node',
      zh: '集群拒绝了新节点的 token 或密码',
    },
    what: {
      en: 'The node reaches the cluster, and what it shows there has expired, belongs to another cluster, or to an earlier node of the same name.',
      zh: '节点连得上集群，但它出示的凭据已经过期、属于另一个集群，或属于之前的同名节点。',
    },
    why: {
      en: 'A token of kubeadm lives 24 hours, the certificates uploaded for a second control plane two. A token of k3s and rke2 carries the hash of the CA: after a reinstalled server the old one fits no more. A node’s own password (/etc/rancher/node/password) must match what the server has stored under its name, which a reinstalled node or a second one of the same host name does not.',
      zh: 'kubeadm 的 token 只有 24 小时有效，给第二个控制面节点上传的证书只有 2 小时。k3s、rke2 的 token 带着 CA 的哈希，服务端重装后旧的就不匹配了。节点自己的密码（/etc/rancher/node/password）要与服务端按节点名保存的一致，重装过的节点或重名的第二台机器都对不上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: refused,
      says: {
        en: 'The cluster says that it does not take this token or password.',
        zh: '集群明确说不接受这个 token 或密码。',
      },
    },
    {
      weight: 'hints',
      when: seen('join-discovery-timeout'),
      says: {
        en: 'kubeadm waited for the cluster to vouch for itself by the token: it has expired, or the API server is not reached.',
        zh: 'kubeadm 一直等不到集群用该 token 证明身份：token 已过期，或者连不上 API server。',
      },
    },
  ],
  refutes: [
    {
      // a clock that is off makes a good token look expired
      when: all(is('time.synchronized', false), unless(seen('join-node-password-rejected'))),
      says: { en: 'The clock of this machine is not right: first that.', zh: '这台机器的时钟不准，先解决时钟。' },
    },
  ],
  variants: [
    {
      id: 'other-cluster',
      when: seen('join-token-invalid', { hash: '~.' }, { hash2: '~.' }),
      title: { en: 'a token of another cluster', zh: '是另一个集群的 token' },
    },
    {
      id: 'form',
      when: seen('join-token-invalid', { form: '~.' }, { form2: '~.' }),
      title: { en: 'not in the form of a token: cut, or another value', zh: '格式不对：被截断，或填的不是 token' },
    },
    {
      id: 'first-token',
      when: seen('join-token-invalid', { other: '~.' }),
      title: { en: 'the datastore was made with another token', zh: '数据存储是用另一个 token 初始化的' },
    },
    {
      id: 'certificate-key',
      when: seen('join-cert-key-refused'),
      title: {
        en: 'the certificate key of a joining control plane: expired, or another one',
        zh: '新控制面节点的 certificate key 已过期或不对',
      },
    },
    {
      id: 'node-password',
      when: seen('join-node-password-rejected'),
      title: { en: 'the node is known by another password', zh: '同名节点登记的是另一个密码' },
    },
  ],
  explains: ['kubelet-not-initialised'],
  prior: 2,
  ask: ['kubectl-get-nodes', 'timedatectl'],
  names: { NODE: [] },
  fixes: [
    {
      does: { en: 'kubeadm: a new token with the whole command', zh: 'kubeadm：重新生成 token 和完整命令' },
      on: { en: 'the control plane', zh: '控制面' },
      run: 'sudo kubeadm token create --print-join-command',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'kubeadm, a further control plane: upload the certificates again, and use the key that this prints',
        zh: 'kubeadm，新增控制面：重新上传证书，使用打印出来的 key',
      },
      on: { en: 'the control plane', zh: '控制面' },
      run: 'sudo kubeadm init phase upload-certs --upload-certs\nsudo kubeadm token create --print-join-command   # and --control-plane --certificate-key with that key',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'k3s, rke2: the token that the server has today', zh: 'k3s、rke2：使用服务端当前的 token' },
      on: { en: 'the server', zh: '服务端' },
      run: 'sudo cat /var/lib/rancher/k3s/server/node-token\nsudo cat /var/lib/rancher/rke2/server/node-token',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'An agent that has joined before keeps the old CA in /var/lib/rancher/*/agent: uninstall it first.',
        zh: '以前加入过的 agent 在 /var/lib/rancher/*/agent 里保留着旧 CA：要先卸载。',
      },
    },
    {
      does: {
        en: 'The node password: forget the old node of this name, or give this one another name',
        zh: '节点密码：删掉同名旧节点的记录，或给这台换个名字',
      },
      on: { en: 'the server', zh: '服务端' },
      run: 'kubectl delete node NODE\nkubectl -n kube-system delete secret NODE.node-password.k3s',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Two machines of one host name take turns in being refused: hostnamectl set-hostname on one of them.',
        zh: '两台机器重名会轮流被拒：用 hostnamectl set-hostname 改掉其中一台。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Automation: ask for the token at the time of the join, and keep host names unique.',
        zh: '自动化脚本里，加入集群时再取 token；主机名保持唯一。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/',
    'https://docs.k3s.io/cli/token',
    'https://docs.k3s.io/architecture#how-agent-node-registration-works',
  ],
})
