import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'node-ip-changed',
  area: 'kubernetes',
  tags: ['kubernetes/control-plane', 'network/addresses'],
  words: {
    title: { en: 'The node’s address is no longer the one it was set up with', zh: '节点的地址已不是安装时的那个' },
    what: {
      en: 'Certificates, manifests or flags name an IP address that this machine does not have any more, or a client uses one that the certificate does not know.',
      zh: '证书、清单或启动参数里写的 IP，这台机器已经没有了；或者客户端用的 IP 不在证书里。',
    },
    why: {
      en: 'kubeadm writes the address into the API server’s certificate, etcd’s URLs, all kubeconfigs and the kubelet’s flags. After a new DHCP lease, a moved network or another interface order nothing rewrites them. "cannot assign requested address" means that the address is gone; "address already in use" would be a port.',
      zh: 'kubeadm 会把地址写进 API server 证书、etcd 的 URL、所有 kubeconfig 和 kubelet 参数。DHCP 换了地址、网络搬迁、网卡顺序变化之后，没有东西会去改它们。“cannot assign requested address” 表示地址没了；端口被占用则是 “address already in use”。',
    },
  },
  proof: [
    {
      // an interface with several addresses states its last one only
      weight: 'points',
      when: all(is('node.address-here', false), any(seen('etcd-address-gone'), seen('kubelet-node-ip-absent'))),
      says: {
        en: 'The address that it wants is on none of the interfaces that are listed.',
        zh: '列出的网卡上都没有它要用的地址。',
      },
    },
    {
      weight: 'proves',
      when: all(
        any(seen('etcd-address-gone'), seen('kubelet-node-ip-absent')),
        any(seen('x509-wrong-ip'), seen('apiserver-no-route')),
      ),
      says: {
        en: 'The address is not on this machine, and clients meet another one.',
        zh: '这台机器上没有该地址，而客户端遇到的是另一个。',
      },
    },
    {
      weight: 'points',
      when: seen('etcd-address-gone'),
      says: {
        en: 'A control plane part cannot bind its address, because no interface has it.',
        zh: '控制面组件无法绑定自己的地址，因为没有网卡拥有它。',
      },
    },
    {
      weight: 'points',
      when: seen('etcd-member-moved'),
      says: {
        en: 'etcd knows this member by another address than the one it has now.',
        zh: 'etcd 里登记的这个成员的地址，不是它现在的地址。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-node-ip-absent'),
      says: {
        en: 'The kubelet’s node address is on none of the interfaces.',
        zh: 'kubelet 的节点地址不在任何网卡上。',
      },
    },
    {
      weight: 'hints',
      when: seen('x509-wrong-ip'),
      says: {
        en: 'The certificate lists other addresses than the one in use.',
        zh: '证书里列出的地址不包含正在使用的这个。',
      },
    },
    {
      weight: 'hints',
      // from here no way leads anywhere: no matter of the one address
      when: all(seen('apiserver-no-route'), unless(seen('apiserver-no-route', { net: '~.' }))),
      says: { en: 'Nobody answers at the configured address.', zh: '配置里的地址没有机器应答。' },
    },
    {
      weight: 'hints',
      when: seen('apiserver-refused'),
      says: {
        en: 'No API server listens at the configured address; another address does that too.',
        zh: '配置的地址上没有 API server 在监听；换了地址也会这样。',
      },
    },
  ],
  refutes: [
    {
      when: is('node.address-here', true),
      says: {
        en: 'The address is on one of the interfaces now.',
        zh: '这个地址现在就在某个网卡上。',
      },
    },
    {
      when: is('nodes.not-ready', 0),
      says: {
        en: 'Every node is Ready under the address the cluster knows.',
        zh: '集群登记的地址下，所有节点都是 Ready。',
      },
    },
  ],
  prior: 2,
  ask: ['ip-addr', 'kubectl-get-nodes', 'cat-kubeadm-flags', 'journalctl-unit kubelet'],
  names: { NEW_IP: [] },
  fixes: [
    {
      does: {
        en: 'Give the machine its old address back (a static lease, or a second address): nothing else has to change',
        zh: '把旧地址还给这台机器（静态租约或第二地址）：其他都不用动',
      },
      run: 'ip -br addr\nsudo grep -rhoE "[0-9]+(\\.[0-9]+){3}" /etc/kubernetes/*.conf /etc/kubernetes/manifests | sort | uniq -c',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Worker: correct --node-ip in kubeadm-flags.env and restart the kubelet',
        zh: '工作节点：修改 kubeadm-flags.env 里的 --node-ip，重启 kubelet',
      },
      run: 'sudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Control plane: new certificates for the new address, and the manifests and kubeconfigs changed by hand',
        zh: '控制面：为新地址重签证书，并手工修改清单与 kubeconfig',
      },
      run: 'sudo cp -a /etc/kubernetes /etc/kubernetes.bak\nsudo mv /etc/kubernetes/pki/apiserver.crt /etc/kubernetes/pki/apiserver.key /root/\nsudo kubeadm init phase certs apiserver --apiserver-advertise-address NEW_IP',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Take an etcd snapshot first. In a cluster of several etcd members change the member’s peer URL with `etcdctl member update` before its manifest.',
        zh: '先做 etcd 快照。多成员 etcd 要先用 etcdctl member update 改 peer URL，再改清单。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Static addresses, and a DNS name as controlPlaneEndpoint.',
        zh: '使用静态地址，并用域名作为 controlPlaneEndpoint。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet_node_status.go',
    'https://github.com/kubernetes/kubernetes/issues/10694',
  ],
})
