import { seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'node-address-misdetected',
  area: 'kubernetes',
  tags: ['kubernetes/network', 'kubernetes/cni'],
  words: {
    title: {
      en: 'The pod network took the wrong address of the node, or none',
      zh: 'Pod 网络插件选错了节点地址，或没选到',
    },
    what: {
      en: 'Calico and flannel guess by which interface the nodes reach each other. Here the guess failed, or hit an address that every node has: a Compose bridge, the NAT of VirtualBox, a second network.',
      zh: 'Calico、flannel 要猜节点之间用哪块网卡互通。这里没猜出来，或者猜到了每个节点都有的地址：Compose 的网桥、VirtualBox 的 NAT 网卡。也可能是多网卡机器上的另一个网段。',
    },
    why: {
      en: 'Calico takes the first valid interface, without docker*, virbr*, veth* and its like but with br-…; flannel takes that of the default route. Names like bond0, ib0 or br0 do not match a setting that says eth.*.',
      zh: 'Calico 取第一块有效网卡，会跳过 docker*、virbr*、veth* 之类，但不跳过 br-…；flannel 取默认路由的网卡。配置写了 eth.*，就匹配不到 bond0、ib0、br0 这样的名字。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('cni-address-undetected'),
      says: {
        en: 'The network agent says that it found no interface, or that another node has the same address.',
        zh: '网络插件说找不到网卡，或者别的节点已经用了同一个地址。',
      },
    },
    {
      weight: 'hints',
      when: seen('calico-bird-not-ready'),
      says: {
        en: 'BGP is not established: the peers’ addresses may be the wrong ones, or port 179 is closed.',
        zh: 'BGP 没建立起来：对端地址可能选错了，也可能是 179 端口不通。',
      },
    },
    {
      // the readiness probe that fails tells only this
      weight: 'hints',
      when: seen('calico-bird-not-ready', { reason: '~BGP not established' }),
      says: {
        en: 'The peers that it names do not answer; on machines with several interfaces it mostly took the wrong one.',
        zh: '它列出的对端没有应答；机器有多块网卡时，多半是选错了网卡。',
      },
    },
  ],
  refutes: [
    {
      when: nodesReady.when,
      says: { en: 'Every node is Ready, with its network.', zh: '所有节点都 Ready，网络正常。' },
    },
  ],
  explains: ['cni-not-initialised', 'health-probe-fails'],
  prior: 2,
  ask: ['ip-addr', 'kubectl-logs'],
  names: { INTERFACE: [] },
  fixes: [
    {
      does: {
        en: 'Calico: take the address that Kubernetes has for the node (3.19 and later), or name the network',
        zh: 'Calico：直接用 Kubernetes 里的节点地址（3.19 起），或者指明网段',
      },
      run: 'kubectl get nodes -o wide\nkubectl set env -n kube-system daemonset/calico-node IP_AUTODETECTION_METHOD=kubernetes-internal-ip',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Else cidr=NETWORK or interface=INTERFACE. With the operator: spec.calicoNetwork.nodeAddressAutodetectionV4. The INTERNAL-IP must be right first: kubelet --node-ip.',
        zh: '也可以用 cidr=NETWORK 或 interface=INTERFACE。用 operator 部署的改 spec.calicoNetwork.nodeAddressAutodetectionV4。前提是 INTERNAL-IP 本身正确，不对就先设 kubelet 的 --node-ip。',
      },
    },
    {
      does: { en: 'flannel: name the interface', zh: 'flannel：指定网卡' },
      run: 'kubectl edit -n kube-flannel daemonset/kube-flannel-ds   # args: add --iface=INTERFACE',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Names that differ from node to node: --iface-regex, or --iface-can-reach.',
        zh: '各节点网卡名不同时，用 --iface-regex 或 --iface-can-reach。',
      },
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Machines cloned from one image need addresses, host names and machine-ids of their own before they join.',
        zh: '从同一镜像克隆的机器，加入集群前先改好 IP、主机名和 machine-id。',
      },
      run: 'hostnamectl; cat /sys/class/dmi/id/product_uuid',
    },
  ],
  sources: [
    'https://docs.tigera.io/calico/latest/networking/ipam/ip-autodetection',
    'https://github.com/flannel-io/flannel/blob/master/Documentation/configuration.md',
    'https://github.com/projectcalico/calico/issues/1628',
  ],
})
