import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'kubelet-not-initialised',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'kubernetes/kubeadm'],
  words: {
    title: { en: 'The kubelet waits for kubeadm init or join', zh: 'kubelet 在等待 kubeadm init 或 join' },
    what: {
      en: 'There is no /var/lib/kubelet/config.yaml yet, so the kubelet exits and systemd starts it again every ten seconds. On a new node that is how it should be.',
      zh: '/var/lib/kubelet/config.yaml 还不存在，kubelet 退出后 systemd 每十秒再拉起一次。在新节点上这是正常现象。',
    },
    why: {
      en: 'The package enables the kubelet, and kubeadm writes its configuration later. On a node that was joined before, the file is missing after a reset or a join that did not finish.',
      zh: '软件包会启用 kubelet，而配置由 kubeadm 稍后写入。如果节点之前已加入集群，缺这个文件说明做过 reset，或 join 没有完成。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('kubelet-config-missing'), is('kubelet.config', false)),
      says: {
        en: 'The kubelet misses its file, and the file is not there.',
        zh: 'kubelet 找不到配置文件，而它确实不存在。',
      },
    },
    {
      // kubeadm that fails early leaves the same: its own error is the cause then
      weight: 'points',
      when: all(
        any(seen('kubelet-config-missing'), seen('kubelet-cluster-ca-missing')),
        unless(
          any(seen('kubeadm-preflight-fatal'), seen('kubeadm-kubelet-unhealthy'), seen('kubeadm-cri-not-running')),
        ),
      ),
      says: {
        en: 'The kubelet has no configuration: kubeadm has not set up this node, or its files were taken away.',
        zh: 'kubelet 没有配置：kubeadm 还没有初始化这个节点，或者它的文件被删掉了。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubelet-config-missing'),
      says: {
        en: 'The kubelet stops because its configuration file is not there.',
        zh: 'kubelet 因为配置文件不存在而退出。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubelet-bootstrap-conf-missing'),
      says: {
        en: 'The kubelet finds neither a certificate nor a file to ask for one: the node was never joined, or its certificate ran out.',
        zh: 'kubelet 既没有证书，也没有用来申请证书的文件：节点从未加入过，或者证书已过期。',
      },
    },
  ],
  refutes: [
    {
      when: is('kubelet.config', true),
      says: { en: 'The configuration that kubeadm writes is there.', zh: 'kubeadm 写的配置文件已经存在。' },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['cat-kubelet-config', 'journalctl-unit kubelet', 'kubeadm-init'],
  fixes: [
    {
      does: { en: 'First control plane: initialise it', zh: '第一个控制面：执行初始化' },
      run: 'sudo kubeadm init --pod-network-cidr=10.244.0.0/16',
      root: true,
      risk: 'safe',
      caution: {
        en: 'If init has been tried, its own first [ERROR …] line is the question, not this one.',
        zh: '如果已经试过 init，要看的是它自己的第一条 [ERROR …]，而不是这一行。',
      },
    },
    {
      does: {
        en: 'Other nodes: print the join command on the control plane and run it here',
        zh: '其他节点：在控制面上生成 join 命令，然后在这里执行',
      },
      on: { en: 'the control plane', zh: '控制面' },
      run: 'kubeadm token create --print-join-command',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'cat-kubelet-config',
    when: is('kubelet.config', true),
    says: { en: 'The configuration is there.', zh: '配置文件已存在。' },
  },
  prevent: [
    {
      says: {
        en: 'Enable the unit beforehand: kubeadm starts the kubelet and does not enable it, so that it would stay away after a reboot.',
        zh: '事先 enable 这个单元：kubeadm 只启动 kubelet、不 enable，否则重启之后它就不起来了。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/',
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  ],
})
