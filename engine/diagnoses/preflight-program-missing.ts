import { matches, not, seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'preflight-program-missing',
  area: 'kubernetes',
  tags: ['kubernetes/preflight', 'linux/packages'],
  words: {
    title: { en: 'A helper program that Kubernetes calls is not installed', zh: 'Kubernetes 要调用的辅助程序没有安装' },
    what: {
      en: 'kubeadm, the kubelet or kube-proxy looks for conntrack, crictl, ip, iptables, mount or another program in the path and does not find it.',
      zh: 'kubeadm、kubelet 或 kube-proxy 在 PATH 里找不到 conntrack、crictl、ip、iptables、mount 等程序。',
    },
    why: {
      en: 'The packages of the distribution draw these in; binaries that were copied by hand do not. [ERROR FileExisting-x] stops kubeadm, [WARNING FileExisting-x] (socat, ethtool, tc) never does. In a shell of sudo the path may lack /usr/local/bin or /usr/sbin.',
      zh: '发行版的软件包会自动带上它们，手工拷贝的二进制不会。[ERROR FileExisting-x] 会让 kubeadm 停下，[WARNING FileExisting-x]（socat、ethtool、tc）不会。sudo 的 PATH 里可能没有 /usr/local/bin 或 /usr/sbin。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kube-program-missing'),
      says: { en: 'The program is named, and it is not in the path.', zh: '要的程序不在 PATH 里。' },
    },
  ],
  refutes: [
    {
      // Ready nodes do not refute it: the program was installed since then
      when: not(matches('kubeadm.errors', 'FileExisting-')),
      says: {
        en: 'kubeadm is stopped by other checks; of programs it only warns.',
        zh: '拦下 kubeadm 的是别的检查，缺程序只是警告。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['kubeadm-init'],
  fixes: [
    {
      does: { en: 'Install them', zh: '安装' },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get install conntrack iproute2 iptables ethtool socat ebtables cri-tools',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install them', zh: '安装' },
      for: ['rhel'],
      run: 'sudo dnf install conntrack-tools iproute-tc iptables ethtool socat cri-tools',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Install them', zh: '安装' },
      for: ['suse', 'arch'],
      run: 'sudo zypper install conntrack-tools iproute2 ethtool socat   # Arch: pacman -S conntrack-tools crictl',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Installed already: is it in the path of root?',
        zh: '已经装了：看看 root 的 PATH 里有没有',
      },
      run: "sudo sh -c 'echo $PATH; command -v conntrack crictl ip iptables'",
      root: true,
      risk: 'read-only',
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Install kubeadm and the kubelet as packages, which name what they need.',
        zh: '用软件包安装 kubeadm 和 kubelet，依赖会自动带上。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/',
  ],
})
