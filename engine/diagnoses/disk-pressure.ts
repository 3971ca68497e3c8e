import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'disk-pressure',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'storage/space'],
  words: {
    title: { en: 'The node is under disk pressure and evicts pods', zh: '节点磁盘压力（DiskPressure），正在驱逐 Pod' },
    what: {
      en: 'The file system of the kubelet, the images or the containers is below its eviction threshold. New pods are not placed here, and running ones are thrown out.',
      zh: 'kubelet、镜像或容器所在的文件系统低于驱逐阈值。新的 Pod 不会调度过来，正在运行的会被赶走。',
    },
    why: {
      en: 'The thresholds are relative: less than 10 % free for the kubelet’s disk, less than 15 % for images, less than 5 % of the inodes. On a small disk that leaves gigabytes unused, and / says nothing when containerd’s data lies elsewhere. "freed 0 bytes" means that something other than unused images fills the disk.',
      zh: '阈值是相对的：kubelet 磁盘可用低于 10%、镜像盘低于 15%、inode 低于 5% 就会触发。小磁盘上会出现“还剩好几个 GB 却有压力”的情况；containerd 数据在别处时，看 / 没有意义。“freed 0 bytes” 说明占满磁盘的不是未使用的镜像。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('node.condition', 'true', 'DiskPressure'), seen('kubelet-image-gc-failed')),
      says: {
        en: 'The node reports disk pressure, and removing unused images frees too little.',
        zh: '节点报告磁盘压力，而清理未用镜像释放的空间不够。',
      },
    },
    {
      weight: 'points',
      when: is('node.condition', 'true', 'DiskPressure'),
      says: { en: 'The condition DiskPressure is true.', zh: 'DiskPressure 状态为 True。' },
    },
    {
      weight: 'points',
      when: seen('kubelet-disk-pressure'),
      says: { en: 'The kubelet reports disk pressure.', zh: 'kubelet 报告磁盘压力。' },
    },
    {
      weight: 'points',
      when: seen('kubelet-image-gc-failed', { freed: '~\\d' }),
      says: {
        en: 'The image disk is over its limit, and removing unused images frees too little.',
        zh: '镜像所在磁盘超过上限，而清理未用镜像释放的空间不够。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubelet-image-gc-failed'),
      says: { en: 'The collector of unused images could not free enough.', zh: '清理未用镜像时没能释放出足够空间。' },
    },
    {
      weight: 'hints',
      when: seen('kube-pod-row', { state: 'Evicted' }),
      says: {
        en: 'The node has evicted the pod: mostly for its disk. kubectl describe pod says for what.',
        zh: '节点驱逐了 Pod：多半因为磁盘，kubectl describe pod 会写明。',
      },
    },
  ],
  refutes: [
    {
      when: is('node.condition', 'false', 'DiskPressure'),
      says: { en: 'The node reports no disk pressure.', zh: '节点报告没有磁盘压力。' },
    },
  ],
  explains: ['disk-full', 'inode-exhausted'],
  prior: 2,
  ask: ['kubectl-describe-node', 'df', 'df-i'],
  fixes: [
    {
      does: { en: 'See what fills the file systems that count', zh: '先看是什么占满了相关的文件系统' },
      run: 'df -h /var/lib/kubelet /var/lib/containerd /var/log\ndf -i /var/lib/kubelet /var/lib/containerd\nsudo du -xh --max-depth=2 /var | sort -h | tail -20',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Remove images that no container uses, and old journal files',
        zh: '删除没有容器使用的镜像和旧的日志',
      },
      run: 'sudo crictl rmi --prune\nsudo journalctl --vacuum-size=500M',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Enlarge the file system, or move containerd’s root to a larger one',
        zh: '扩容文件系统，或把 containerd 的 root 移到更大的盘',
      },
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'kubectl-describe-node',
    when: is('node.condition', 'false', 'DiskPressure'),
    says: {
      en: 'The condition DiskPressure is false (it lags by five minutes).',
      zh: 'DiskPressure 为 False（会滞后五分钟）。',
    },
  },
  prevent: [
    {
      says: {
        en: 'Limit container logs (containerLogMaxSize), give /var/lib/containerd its own file system, and alert at 80 %, inodes too.',
        zh: '限制容器日志（containerLogMaxSize），给 /var/lib/containerd 单独的文件系统，80% 就告警，inode 也要监控。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/images/image_gc_manager.go',
  ],
})
