import { seen } from '../conditions'
import { defineDiagnosis, inLine, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'kube-version-skew',
  area: 'kubernetes',
  tags: ['kubernetes/kubeadm', 'kubernetes/upgrade'],
  words: {
    title: {
      en: 'kubeadm, kubelet and control plane are of versions that do not go together',
      zh: 'kubeadm、kubelet 与控制面的版本不匹配',
    },
    what: {
      en: 'kubeadm stops before it changes anything: the versions of the packages on this machine and of the cluster are too far apart.',
      zh: 'kubeadm 在动手之前就停下了：本机软件包的版本与集群版本相差太多。',
    },
    why: {
      en: 'A kubelet may be up to three minor releases older than the API server (two before 1.28), never newer. kubeadm handles its own minor release and the one before it. The package repositories of pkgs.k8s.io hold one minor release each, so an old sources line or an unattended upgrade brings one part to another release than the rest.',
      zh: 'kubelet 可以比 API server 旧最多三个次版本（1.28 之前是两个），但绝不能更新。kubeadm 只处理自己的次版本和前一个。pkgs.k8s.io 的仓库每个次版本一个，所以软件源没改，或自动更新单独升了某一个包，就会对不上。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-version-skew'),
      says: { en: 'kubeadm names both versions.', zh: 'kubeadm 写出了两个版本。' },
    },
  ],
  refutes: [
    {
      when: seen('join-token-invalid'),
      says: {
        en: 'The cluster refuses the token before any version counts.',
        zh: '集群先拒绝了 token，还没轮到版本。',
      },
    },
  ],
  explains: ['kubelet-not-initialised'],
  prior: 2,
  ask: ['kubectl-get-nodes', 'kubectl-version', 'kubeadm-init'],
  names: { CONTROL_PLANE: [inLine('kube-version-skew', 'plane')], MINOR: [] },
  fixes: [
    {
      does: { en: 'All versions in one place', zh: '列出所有版本' },
      run: 'kubeadm version -o short; kubelet --version\nkubectl version\nkubectl get nodes',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'A new cluster: name the version of your packages', zh: '新建集群：写明与软件包相同的版本' },
      run: 'sudo kubeadm init --kubernetes-version $(kubeadm version -o short)',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Join a cluster: install the version of its control plane',
        zh: '加入已有集群：安装与控制面相同的版本',
      },
      for: ['debian'],
      run: "sudo sed -i 's|/v1\\.[0-9]*/|/vMINOR/|' /etc/apt/sources.list.d/kubernetes.list   # vMINOR: v1.30\nsudo apt update && apt-cache madison kubeadm\nsudo apt install --allow-downgrades kubelet='CONTROL_PLANE-*' kubeadm='CONTROL_PLANE-*' kubectl='CONTROL_PLANE-*'",
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Join a cluster: install the version of its control plane',
        zh: '加入已有集群：安装与控制面相同的版本',
      },
      for: ['rhel'],
      run: "sudo sed -i 's|/v1\\.[0-9]*/|/vMINOR/|' /etc/yum.repos.d/kubernetes.repo   # vMINOR: v1.30\nsudo dnf install --disableexcludes=kubernetes kubelet-CONTROL_PLANE kubeadm-CONTROL_PLANE kubectl-CONTROL_PLANE",
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Upgrade: one minor release at a time, the control plane first',
        zh: '升级：一次一个次版本，先控制面',
      },
      run: 'sudo kubeadm upgrade plan',
      root: true,
      risk: 'read-only',
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: { en: 'Hold the packages, so that only you upgrade them.', zh: '锁定这些软件包，只由你来升级。' },
      run: 'sudo apt-mark hold kubelet kubeadm kubectl',
    },
  ],
  sources: [
    'https://kubernetes.io/releases/version-skew-policy/',
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#version-skew-policy',
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  ],
})
