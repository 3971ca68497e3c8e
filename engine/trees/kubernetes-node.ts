import type { Condition } from '../conditions'
import { any, is, seen } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch } from './kit'

const kubeletStops = any(
  seen('kubelet-swap-refused'),
  seen('kubelet-cgroup-v1-refused'),
  seen('kubelet-unknown-flag'),
  seen('kubelet-config-missing'),
  seen('kubelet-bootstrap-conf-missing'),
  seen('kubelet-client-cert-expired'),
  seen('kubelet-cgroup-driver-differs'),
  seen('kubelet-node-ip-absent'),
  seen('kubelet-unauthorized'),
  seen('kubeadm-kubelet-unhealthy'),
  is('unit.active', 'failed', 'kubelet'),
  is('unit.active', 'activating', 'kubelet'),
)

/** kubectl does not get as far as an API server */
const kubectlAlone = any(
  seen('kubectl-default-address'),
  seen('kubectl-no-configuration'),
  seen('kubeconfig-unreadable'),
  seen('kubeconfig-k3s-mode'),
  seen('kubeconfig-absent'),
)

const manifestRefused = any(seen('kube-yaml-refused'), seen('kube-kind-unknown'), seen('kube-field-refused'))

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'manifest-refused',
    area: 'kubernetes',
    tags: ['kubernetes/control-plane'],
    words: {
      title: { en: 'kubectl or helm refuses a manifest', zh: 'kubectl 或 helm 不接受清单' },
      symptom: {
        en: '“error converting YAML to JSON”, “no matches for kind”, “unknown field”',
        zh: '报错 “error converting YAML to JSON”、“no matches for kind”、“unknown field”',
      },
    },
    entry: manifestRefused,
    root: ask(
      'manifest-reached',
      'Does kubectl know a cluster at all? (kubectl config view --minify)',
      'kubectl 知道要连哪个集群吗？（kubectl config view --minify）',
      branch(
        'No',
        '不知道',
        any(seen('kubectl-default-address'), seen('kubectl-no-configuration'), is('kubeconfig.server', 'none')),
        'kubeconfig-missing',
      ),
      branch('Yes: it is the file', '知道，是文件的问题', 'else', 'kube-manifest-invalid'),
    ),
  },
  {
    id: 'kubeadm-or-kubelet-fails',
    topic: seen('topic-kubelet'),
    area: 'kubernetes',
    tags: ['kubernetes/kubeadm', 'kubernetes/kubelet'],
    words: {
      title: { en: 'kubeadm stops, or the kubelet does not run', zh: 'kubeadm 中止，或 kubelet 起不来' },
      symptom: {
        en: 'kubeadm prints [ERROR …] lines, the kubelet restarts again and again, or port 6443 refuses connections',
        zh: 'kubeadm 打印 [ERROR …]，kubelet 反复重启，或 6443 端口拒绝连接',
      },
    },
    entry: any(
      seen('kubeadm-preflight-fatal'),
      seen('kubeadm-port-in-use'),
      seen('apiserver-refused'),
      seen('kube-program-missing'),
      seen('kubeadm-machine-small', { level: 'ERROR' }),
      seen('minikube-machine-small'),
      seen('etcd-space-exceeded'),
      seen('join-token-invalid'),
      seen('join-node-password-rejected'),
      kubeletStops,
      kubectlAlone,
    ),
    root: {
      id: 'kubeadm-check',
      ask: {
        en: 'Which check or first error does kubeadm or the kubelet name? Only [ERROR …] lines and the line that ends the kubelet count.',
        zh: 'kubeadm 或 kubelet 报的第一个错误是什么？只看 [ERROR …] 和让 kubelet 退出的那一行。',
      },
      branches: [
        {
          label: { en: 'Ports or files are taken', zh: '端口或文件已被占用' },
          when: any(seen('kubeadm-port-in-use'), seen('kubeadm-file-exists'), seen('kubeadm-etcd-dir-not-empty')),
          to: { diagnosis: 'port-in-use-preflight' },
        },
        {
          label: { en: 'A program is not found', zh: '找不到程序' },
          when: seen('kube-program-missing'),
          to: { diagnosis: 'preflight-program-missing' },
        },
        {
          label: { en: 'Processors or memory of the machine', zh: '机器的 CPU 或内存' },
          when: any(seen('kubeadm-machine-small', { level: 'ERROR' }), seen('minikube-machine-small')),
          to: { diagnosis: 'kubeadm-resources' },
        },
        {
          label: { en: 'The space quota of etcd', zh: 'etcd 的空间配额' },
          when: seen('etcd-space-exceeded'),
          to: { diagnosis: 'etcd-space-quota' },
        },
        {
          label: { en: 'The token or password of the node', zh: '节点的 token 或密码' },
          when: any(seen('join-token-invalid'), seen('join-node-password-rejected')),
          to: { diagnosis: 'join-token-refused' },
        },
        {
          label: { en: 'The runtime: CRI', zh: '容器运行时（CRI）' },
          when: any(
            seen('kubeadm-cri-not-running'),
            seen('kubeadm-cri-service-failed'),
            seen('kubeadm-many-cri-sockets'),
            seen('cri-unimplemented'),
            seen('cri-socket-absent'),
          ),
          to: { tree: 'containerd-cri-fails' },
        },
        {
          label: { en: 'Swap', zh: 'swap' },
          when: any(seen('kubelet-swap-refused'), seen('kubeadm-swap', { level: 'ERROR' })),
          to: { diagnosis: 'swap-enabled' },
        },
        {
          label: { en: 'cgroup v1', zh: 'cgroup v1' },
          when: any(seen('kubelet-cgroup-v1-refused'), seen('kubeadm-cgroup-v1', { level: 'ERROR' })),
          to: { diagnosis: 'cgroup-v1-refused' },
        },
        {
          label: { en: 'The memory cgroup is off', zh: 'memory cgroup 没有启用' },
          when: any(
            seen('kubeadm-memory-cgroup-missing'),
            seen('memory-cgroup-not-found'),
            is('cgroup.controller', 'off', 'memory'),
          ),
          to: { diagnosis: 'memory-cgroup-disabled' },
        },
        {
          label: {
            en: 'The kubelet and Docker name different cgroup drivers',
            zh: 'kubelet 与 Docker 的 cgroup driver 不同',
          },
          when: seen('kubelet-cgroup-driver-differs', { quoted: '~^[\\\\"]*$' }),
          to: { diagnosis: 'cgroup-driver-mismatch' },
        },
        {
          label: { en: 'The cgroup driver', zh: 'cgroup driver' },
          when: any(seen('kubelet-cgroup-driver-differs'), seen('kubelet-cgroup-slice-syntax')),
          to: { diagnosis: 'kubelet-cgroup-driver-mismatch' },
        },
        {
          label: { en: 'An unknown flag', zh: '不认识的参数' },
          when: seen('kubelet-unknown-flag'),
          to: { diagnosis: 'kubelet-flag-removed' },
        },
        {
          label: { en: 'Certificates or rights', zh: '证书或权限' },
          when: any(
            seen('kubelet-client-cert-expired'),
            seen('kubelet-bootstrap-conf-missing'),
            seen('kubelet-unauthorized'),
            is('kubelet.cert', 'expired'),
          ),
          to: { diagnosis: 'kubelet-cert-expired' },
        },
        {
          label: { en: 'An address that the machine does not have', zh: '机器上没有的地址' },
          when: any(seen('kubelet-node-ip-absent'), seen('etcd-address-gone'), seen('x509-wrong-ip')),
          to: { diagnosis: 'node-ip-changed' },
        },
        {
          label: { en: 'Its configuration file is missing', zh: '缺少配置文件' },
          when: seen('kubelet-config-missing'),
          to: { diagnosis: 'kubelet-not-initialised' },
        },
        {
          label: { en: 'None: kubectl itself has no kubeconfig', zh: '没有报错：是 kubectl 自己没有 kubeconfig' },
          when: kubectlAlone,
          to: { diagnosis: 'kubeconfig-missing' },
        },
        {
          label: { en: 'None of these: the control plane does not stay up', zh: '都不是：控制面起不来或不稳定' },
          when: 'else',
          to: {
            id: 'kubeadm-etcd',
            ask: { en: 'How does etcd end? Read its last lines.', zh: 'etcd 是怎么退出的？看它最后几行日志。' },
            branches: [
              {
                label: { en: 'With a panic about its data', zh: '因数据问题崩溃' },
                when: any(
                  seen('etcd-db-damaged'),
                  seen('etcd-wal-damaged'),
                  seen('etcd-snapshot-file-missing'),
                  seen('etcd-raft-lost'),
                  seen('etcd-corrupt-alarm'),
                ),
                to: { diagnosis: 'etcd-data-corrupt' },
              },
              {
                label: { en: 'It was told to stop, again and again', zh: '被反复通知停止' },
                when: any(seen('etcd-sigterm'), seen('kubelet-sandbox-changed')),
                to: { diagnosis: 'kubelet-cgroup-driver-mismatch' },
              },
              {
                label: { en: 'Not known', zh: '还不清楚' },
                when: 'else',
                to: {
                  id: 'kubeadm-drivers',
                  ask: {
                    en: 'Do the kubelet and the runtime name the same cgroup driver?',
                    zh: 'kubelet 与运行时的 cgroup driver 相同吗？',
                  },
                  branches: [
                    {
                      label: { en: 'They differ', zh: '不同' },
                      when: is('containerd.systemd-cgroup', false),
                      to: { diagnosis: 'kubelet-cgroup-driver-mismatch' },
                    },
                    {
                      label: { en: 'Swap is on', zh: '开着 swap' },
                      when: is('swap.active', true),
                      to: { diagnosis: 'swap-enabled' },
                    },
                    {
                      label: { en: 'Neither', zh: '都不是' },
                      when: 'else',
                      to: { diagnosis: 'kubelet-not-initialised' },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  },
  {
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
      seen('flannel-subnet-env-missing'),
      seen('kubelet-not-posting'),
      seen('kubelet-disk-pressure'),
      seen('kube-proxy-conntrack-denied'),
      seen('ipvs-cannot-use'),
      seen('ipvs-modules-not-loaded'),
      seen('ipvs-scheduler-missing'),
      is('node.ready', 'not-ready'),
      is('cri.network-ready', false),
    ),
    root: {
      id: 'node-reason',
      ask: { en: 'Which reason does the node or the pod give?', zh: '节点或 Pod 给出的原因是什么？' },
      branches: [
        {
          label: { en: 'Disk pressure', zh: '磁盘压力' },
          when: any(is('node.condition', 'true', 'DiskPressure'), seen('kubelet-disk-pressure')),
          to: { diagnosis: 'disk-pressure' },
        },
        {
          label: { en: 'CoreDNS found a loop', zh: 'CoreDNS 发现回路' },
          when: seen('coredns-loop-detected'),
          to: { diagnosis: 'coredns-loop' },
        },
        {
          label: { en: 'kube-proxy may not set the connection table', zh: 'kube-proxy 无权设置连接跟踪表' },
          when: seen('kube-proxy-conntrack-denied'),
          to: { diagnosis: 'conntrack-sysctl-readonly-in-netns' },
        },
        {
          label: { en: 'kube-proxy cannot use IPVS', zh: 'kube-proxy 用不了 IPVS' },
          when: any(seen('ipvs-cannot-use'), seen('ipvs-modules-not-loaded'), seen('ipvs-scheduler-missing')),
          to: {
            id: 'node-ipvs',
            ask: {
              en: 'Is it the host that lacks the module, or only the container?',
              zh: '是宿主机缺模块，还是只是容器里看不到？',
            },
            branches: [
              {
                label: { en: 'The image has no modprobe or no module tree', zh: '镜像里没有 modprobe 或模块目录' },
                when: any(seen('modprobe-not-in-image'), seen('pod-modprobe-no-modules-dir')),
                to: { diagnosis: 'lib-modules-not-mounted' },
              },
              { label: { en: 'The host', zh: '宿主机' }, when: 'else', to: { diagnosis: 'ipvs-modules-missing' } },
            ],
          },
        },
        {
          label: { en: 'The kubelet stopped reporting', zh: 'kubelet 不再上报状态' },
          when: seen('kubelet-not-posting'),
          to: { tree: 'kubeadm-or-kubelet-fails' },
        },
        {
          label: { en: 'A plugin program is missing', zh: '缺少插件程序' },
          when: seen('cni-plugin-not-found'),
          to: { diagnosis: 'cni-plugin-binary-missing' },
        },
        {
          label: { en: 'The network is not ready', zh: '网络未就绪' },
          when: 'else',
          to: {
            id: 'node-cni-config',
            ask: { en: 'Is there a configuration in /etc/cni/net.d?', zh: '/etc/cni/net.d 里有配置吗？' },
            branches: [
              {
                label: { en: 'Yes, and containerd does not see it', zh: '有，但 containerd 看不到' },
                when: is('cni.config', 'present'),
                to: { diagnosis: 'containerd-cni-watch-lost' },
              },
              {
                label: { en: 'The directory was removed under containerd', zh: '目录曾在 containerd 运行时被删除' },
                when: seen('containerd-cni-dir-removed'),
                to: { diagnosis: 'containerd-cni-watch-lost' },
              },
              {
                label: { en: 'No', zh: '没有' },
                when: 'else',
                to: { diagnosis: 'cni-not-initialised' },
              },
            ],
          },
        },
      ],
    },
  },
]
export default trees
