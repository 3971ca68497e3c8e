import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

export default defineTree({
  id: 'node-or-pod-network-fails',
  area: 'kubernetes',
  tags: ['kubernetes/network'],
  words: {
    title: { en: 'A node is NotReady, or pods have no network', zh: '节点 NotReady，或 Pod 没有网络' },
    symptom: {
      en: 'kubectl shows NotReady, pods stay in ContainerCreating, CoreDNS is Pending or crashes',
      zh: 'kubectl 显示 NotReady，Pod 卡在 ContainerCreating，CoreDNS 处于 Pending 或反复崩溃',
    },
  },
  entry: any(
    seen('cni-not-ready'),
    seen('cni-no-config'),
    seen('cni-plugin-not-found'),
    seen('coredns-loop-detected'),
    seen('calico-rpf-loose'),
    seen('flannel-subnet-env-missing'),
    seen('cni-agent-silent'),
    seen('kubelet-not-posting'),
    seen('kube-node-not-ready'),
    seen('kubelet-disk-pressure'),
    seen('kube-proxy-conntrack-denied'),
    seen('ipvs-cannot-use'),
    seen('ipvs-modules-not-loaded'),
    seen('ipvs-scheduler-missing'),
    is('node.ready', 'not-ready'),
    is('cri.network-ready', false),
  ),
  root: ask(
    'node-reason',
    'Which reason does the node or the pod give?',
    '节点或 Pod 给出的原因是什么？',
    branch(
      'Disk pressure',
      '磁盘压力',
      any(is('node.condition', 'true', 'DiskPressure'), seen('kubelet-disk-pressure')),
      'disk-pressure',
    ),
    branch(
      'Calico refuses the path filter',
      'Calico 拒绝路径过滤的设置',
      seen('calico-rpf-loose'),
      'rp-filter-refused',
    ),
    branch('CoreDNS found a loop', 'CoreDNS 发现回路', seen('coredns-loop-detected'), 'coredns-loop'),
    branch(
      'kube-proxy may not set the connection table',
      'kube-proxy 无权设置连接跟踪表',
      seen('kube-proxy-conntrack-denied'),
      'conntrack-sysctl-readonly-in-netns',
    ),
    branch(
      'kube-proxy cannot use IPVS',
      'kube-proxy 用不了 IPVS',
      any(seen('ipvs-cannot-use'), seen('ipvs-modules-not-loaded'), seen('ipvs-scheduler-missing')),
      ask(
        'node-ipvs',
        'Is it the host that lacks the module, or only the container?',
        '是宿主机缺模块，还是只是容器里看不到？',
        branch(
          'The image has no modprobe or no module tree',
          '镜像里没有 modprobe 或模块目录',
          any(seen('modprobe-not-in-image'), seen('pod-modprobe-no-modules-dir')),
          'lib-modules-not-mounted',
        ),
        branch('The host', '宿主机', 'else', 'ipvs-modules-missing'),
      ),
    ),
    branch(
      'The kubelet stopped reporting',
      'kubelet 不再上报状态',
      seen('kubelet-not-posting'),
      goOn('kubeadm-or-kubelet-fails'),
    ),
    branch('A plugin program is missing', '缺少插件程序', seen('cni-plugin-not-found'), 'cni-plugin-binary-missing'),
    branch(
      'The network is not ready',
      '网络未就绪',
      'else',
      ask(
        'node-cni-config',
        'Is there a configuration in /etc/cni/net.d?',
        '/etc/cni/net.d 里有配置吗？',
        branch(
          'Yes, and containerd does not see it',
          '有，但 containerd 看不到',
          is('cni.config', 'present'),
          'containerd-cni-watch-lost',
        ),
        branch(
          'The directory was removed under containerd',
          '目录曾在 containerd 运行时被删除',
          seen('containerd-cni-dir-removed'),
          'containerd-cni-watch-lost',
        ),
        branch('No', '没有', 'else', 'cni-not-initialised'),
      ),
    ),
  ),
})
