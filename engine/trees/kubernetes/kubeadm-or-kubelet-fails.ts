import { any, is, seen } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'

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

export default defineTree({
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
  root: ask(
    'kubeadm-check',
    'Which check or first error does kubeadm or the kubelet name? Only [ERROR …] lines and the line that ends the kubelet count.',
    'kubeadm 或 kubelet 报的第一个错误是什么？只看 [ERROR …] 和让 kubelet 退出的那一行。',
    branch(
      'Ports or files are taken',
      '端口或文件已被占用',
      any(seen('kubeadm-port-in-use'), seen('kubeadm-file-exists'), seen('kubeadm-etcd-dir-not-empty')),
      'port-in-use-preflight',
    ),
    branch('A program is not found', '找不到程序', seen('kube-program-missing'), 'preflight-program-missing'),
    branch(
      'Processors or memory of the machine',
      '机器的 CPU 或内存',
      any(seen('kubeadm-machine-small', { level: 'ERROR' }), seen('minikube-machine-small')),
      'kubeadm-resources',
    ),
    branch('The space quota of etcd', 'etcd 的空间配额', seen('etcd-space-exceeded'), 'etcd-space-quota'),
    branch(
      'The token or password of the node',
      '节点的 token 或密码',
      any(seen('join-token-invalid'), seen('join-node-password-rejected')),
      'join-token-refused',
    ),
    branch(
      'The runtime: CRI',
      '容器运行时（CRI）',
      any(
        seen('kubeadm-cri-not-running'),
        seen('kubeadm-cri-service-failed'),
        seen('kubeadm-many-cri-sockets'),
        seen('cri-unimplemented'),
        seen('cri-socket-absent'),
      ),
      goOn('containerd-cri-fails'),
    ),
    branch('Swap', 'swap', any(seen('kubelet-swap-refused'), seen('kubeadm-swap', { level: 'ERROR' })), 'swap-enabled'),
    branch(
      'cgroup v1',
      'cgroup v1',
      any(seen('kubelet-cgroup-v1-refused'), seen('kubeadm-cgroup-v1', { level: 'ERROR' })),
      'cgroup-v1-refused',
    ),
    branch(
      'The memory cgroup is off',
      'memory cgroup 没有启用',
      any(
        seen('kubeadm-memory-cgroup-missing'),
        seen('memory-cgroup-not-found'),
        is('cgroup.controller', 'off', 'memory'),
      ),
      'memory-cgroup-disabled',
    ),
    branch(
      'The kubelet and Docker name different cgroup drivers',
      'kubelet 与 Docker 的 cgroup driver 不同',
      seen('kubelet-cgroup-driver-differs', { quoted: '~^[\\\\"]*$' }),
      'cgroup-driver-mismatch',
    ),
    branch(
      'The cgroup driver',
      'cgroup driver',
      any(seen('kubelet-cgroup-driver-differs'), seen('kubelet-cgroup-slice-syntax')),
      'kubelet-cgroup-driver-mismatch',
    ),
    branch('An unknown flag', '不认识的参数', seen('kubelet-unknown-flag'), 'kubelet-flag-removed'),
    branch(
      'Certificates or rights',
      '证书或权限',
      any(
        seen('kubelet-client-cert-expired'),
        seen('kubelet-bootstrap-conf-missing'),
        seen('kubelet-unauthorized'),
        is('kubelet.cert', 'expired'),
      ),
      'kubelet-cert-expired',
    ),
    branch(
      'An address that the machine does not have',
      '机器上没有的地址',
      any(seen('kubelet-node-ip-absent'), seen('etcd-address-gone'), seen('x509-wrong-ip')),
      'node-ip-changed',
    ),
    branch(
      'Its configuration file is missing',
      '缺少配置文件',
      seen('kubelet-config-missing'),
      'kubelet-not-initialised',
    ),
    branch(
      'None: kubectl itself has no kubeconfig',
      '没有报错：是 kubectl 自己没有 kubeconfig',
      kubectlAlone,
      'kubeconfig-missing',
    ),
    branch(
      'None of these: the control plane does not stay up',
      '都不是：控制面起不来或不稳定',
      'else',
      ask(
        'kubeadm-etcd',
        'How does etcd end? Read its last lines.',
        'etcd 是怎么退出的？看它最后几行日志。',
        branch(
          'With a panic about its data',
          '因数据问题崩溃',
          any(
            seen('etcd-db-damaged'),
            seen('etcd-wal-damaged'),
            seen('etcd-snapshot-file-missing'),
            seen('etcd-raft-lost'),
            seen('etcd-corrupt-alarm'),
          ),
          'etcd-data-corrupt',
        ),
        branch(
          'It was told to stop, again and again',
          '被反复通知停止',
          any(seen('etcd-sigterm'), seen('kubelet-sandbox-changed')),
          'kubelet-cgroup-driver-mismatch',
        ),
        branch(
          'Not known',
          '还不清楚',
          'else',
          ask(
            'kubeadm-drivers',
            'Do the kubelet and the runtime name the same cgroup driver?',
            'kubelet 与运行时的 cgroup driver 相同吗？',
            branch('They differ', '不同', is('containerd.systemd-cgroup', false), 'kubelet-cgroup-driver-mismatch'),
            branch('Swap is on', '开着 swap', is('swap.active', true), 'swap-enabled'),
            branch('Neither', '都不是', 'else', 'kubelet-not-initialised'),
          ),
        ),
      ),
    ),
  ),
})
