import { all, any, is, isIn, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const notReady = any(seen('cni-not-ready'), is('cri.network-ready', false))

export default defineDiagnosis({
  id: 'cni-not-initialised',
  area: 'kubernetes',
  tags: ['kubernetes/network', 'kubernetes/cni'],
  words: {
    title: { en: 'The node has no pod network configuration', zh: '节点上没有 Pod 网络（CNI）配置' },
    what: {
      en: '/etc/cni/net.d holds no configuration: the network add-on was never applied, or its pod does not run on this node. The node stays NotReady and CoreDNS stays Pending.',
      zh: '/etc/cni/net.d 里没有配置：网络插件没有安装，或者它的 Pod 没能在这个节点上运行。节点一直 NotReady，CoreDNS 一直 Pending。',
    },
    why: {
      en: 'kubeadm does not bring a pod network. The add-on (Flannel, Calico, Cilium …) runs as a DaemonSet and writes the file when it starts. So the question is always: is there such a pod on this node, and if it does not run, what does its own log say?',
      zh: 'kubeadm 不带 Pod 网络。网络插件（Flannel、Calico、Cilium……）以 DaemonSet 方式运行，启动时才写出配置文件。所以要问的永远是：这个节点上有没有它的 Pod；有却没跑起来，它自己的日志怎么说。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(notReady, is('cni.config', 'absent'), is('cni.addon', 'absent')),
      says: {
        en: 'The runtime reports no network, the directory is empty, and no network add-on is installed.',
        zh: '运行时报告网络未就绪，目录是空的，集群里也没有网络插件。',
      },
    },
    {
      weight: 'points',
      when: any(
        all(notReady, any(is('cni.config', 'absent'), is('cni.addon', 'absent'))),
        all(is('node.ready', 'not-ready'), is('cni.addon', 'absent')),
      ),
      says: {
        en: 'No network is ready, and nothing is there that could make one.',
        zh: '网络未就绪，而且没有能提供网络的东西。',
      },
    },
    {
      // the kubelet looks again every few seconds. containerd looks when it is started and when its watch tells of a change:
      // what it says may be long out of date
      weight: 'points',
      when: all(seen('cni-no-config', { kubelet: '~.' }, { old: '~.' }), seen('cni-not-ready')),
      says: {
        en: 'The kubelet looks for a network configuration again and again, and finds none.',
        zh: 'kubelet 反复查找网络配置，始终没有找到。',
      },
    },
    {
      weight: 'points',
      when: seen('cni-addon-file-missing'),
      says: {
        en: 'The plugin runs and its agent on this node does not: the pod of the add-on has not started, or has ended.',
        zh: 'CNI 插件在，但它在本节点上的代理没在运行：网络插件的 Pod 没起来，或已退出。',
      },
    },
    {
      weight: 'points',
      when: seen('flannel-pod-cidr-missing'),
      says: {
        en: 'Flannel has no pod range for this node: kubeadm was started without --pod-network-cidr.',
        zh: 'Flannel 没有拿到本节点的 Pod 网段：kubeadm 初始化时没有给 --pod-network-cidr。',
      },
    },
    {
      weight: 'hints',
      when: notReady,
      says: { en: 'The runtime reports that its network is not ready.', zh: '运行时报告网络未就绪。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('flannel-subnet-env-missing'),
        seen('cni-no-config'),
        seen('cni-dir-missing'),
        seen('cni-addon-file-missing'),
      ),
      says: {
        en: 'The network add-on has not set this node up.',
        zh: '网络插件还没有在这个节点上完成配置。',
      },
    },
    {
      weight: 'hints',
      when: seen('cni-agent-silent'),
      says: {
        en: 'The plug-in of the network waits for its agent on this node, or for the API of the cluster, and gets no answer.',
        zh: '网络插件在等本节点上的代理或集群 API 应答，但没有等到。',
      },
    },
    {
      weight: 'hints',
      when: known('pods.creating-long'),
      says: {
        en: 'CoreDNS has been in ContainerCreating for minutes, while pods on the network of the host run: the network gives it no address. A file of an earlier network in /etc/cni/net.d does that too.',
        zh: 'CoreDNS 停在 ContainerCreating 好几分钟，而使用主机网络的 Pod 都在运行：网络没有给它分配地址。/etc/cni/net.d 里残留的旧网络配置也会这样。',
      },
    },
    {
      weight: 'hints',
      when: any(
        is('node.ready', 'not-ready'),
        seen('kubelet-taint-not-ready'),
        all(is('cni.addon', 'absent'), isIn('pod.status', ['Pending', 'ContainerCreating'], 'coredns')),
      ),
      says: { en: 'A node is NotReady.', zh: '有节点处于 NotReady。' },
    },
    {
      weight: 'hints',
      when: seen('sandbox-timed-out'),
      says: {
        en: 'The frame of the pod was not made in time: the network plug-in may wait for its agent.',
        zh: 'Pod 沙箱没能按时建好：网络插件可能在等它的 agent。',
      },
    },
    {
      weight: 'hints',
      when: seen('coredns-waits-for-api'),
      says: {
        en: 'CoreDNS does not reach the API server from its pod: the network of the pods may not be up.',
        zh: 'CoreDNS 在 Pod 里访问不到 API server：Pod 网络可能还没起来。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('cri.network-ready', true), unless(any(seen('cni-not-ready'), seen('cni-no-config')))),
      says: { en: 'The runtime reports its network as ready.', zh: '运行时报告网络已就绪。' },
    },
    {
      when: all(is('cni.config', 'present'), is('cni.addon', 'running')),
      says: {
        en: 'The add-on runs and its configuration is on disk.',
        zh: '网络插件在运行，配置也在磁盘上。',
      },
    },
  ],
  variants: [
    {
      id: 'addon-failing',
      when: is('cni.addon', 'failing'),
      title: { en: 'The add-on is there and does not run: read its log', zh: '插件装了但没跑起来：看它自己的日志' },
    },
    {
      id: 'pod-cidr',
      when: seen('flannel-pod-cidr-missing'),
      title: { en: 'The node has no pod range', zh: '节点没有分到 Pod 网段' },
    },
  ],
  prior: 3,
  ask: ['kubectl-get-pods', 'ls-cni', 'kubectl-describe-node', 'kubectl-logs kube-flannel'],
  fixes: [
    {
      does: {
        en: 'Install a network add-on, with the same pod range that kubeadm was given',
        zh: '安装网络插件，Pod 网段要与 kubeadm 初始化时一致',
      },
      run: 'kubectl apply -f https://github.com/flannel-io/flannel/releases/latest/download/kube-flannel.yml',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Flannel expects 10.244.0.0/16. One add-on only: two of them write into the same directory.',
        zh: 'Flannel 默认网段是 10.244.0.0/16。只装一种插件，装两种会往同一个目录里写。',
      },
    },
    {
      does: {
        en: 'If the add-on is there but does not run, its last log lines name the cause',
        zh: '如果插件已安装但没跑起来，它最后的日志就是原因',
      },
      run: 'kubectl get pods -A -o wide | grep -Ei "calico|flannel|cilium|weave|canal|antrea|kindnet"',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'crictl-info',
    when: is('cri.network-ready', true),
    says: { en: 'NetworkReady is true.', zh: 'NetworkReady 为 true。' },
  },
  prevent: [
    {
      says: {
        en: 'Make the add-on a step of the installation: `kubeadm init --pod-network-cidr=…` and `kubectl apply` belong together.',
        zh: '把网络插件写进安装步骤：kubeadm init --pod-network-cidr=… 与 kubectl apply 是一套动作。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#pod-network',
    'https://github.com/containerd/go-cni',
  ],
})
