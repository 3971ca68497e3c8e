import { matches, not, seen } from '../conditions'
import { defineDiagnosis, nodesReady } from './kit'

export default defineDiagnosis({
  id: 'kubeadm-resources',
  area: 'kubernetes',
  tags: ['kubernetes/preflight', 'kubernetes/kubeadm'],
  words: {
    title: { en: 'The machine is too small for a control plane', zh: '机器配置不够跑控制面' },
    what: {
      en: 'kubeadm or minikube counts the processors and the memory before it starts: a control plane takes 2 CPUs and about 2 GB. This machine has less.',
      zh: 'kubeadm、minikube 启动前会检查 CPU 和内存：控制面需要 2 核、约 2 GB。这台机器达不到。',
    },
    why: {
      en: 'kubeadm counts what the kernel gives it (2 CPUs; 1700 MB since 1.20), so a machine of “2 GB” may fail when the firmware keeps a part. Workers are not checked. --ignore-preflight-errors turns one check into a warning, by its name; the other one still stops it.',
      zh: 'kubeadm 数的是内核实际可用的（2 核；1.20 起还有 1700 MB），所以固件占掉一部分之后，标称 2 GB 的机器也可能不过。工作节点不检查。--ignore-preflight-errors 按名字把某一项降为警告，另一项照样会拦下。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('kubeadm-machine-small', { level: 'ERROR' }),
      says: { en: 'The check is named, with both numbers.', zh: '报错指明了这项检查，两个数字都在。' },
    },
    {
      weight: 'points',
      when: seen('minikube-machine-small'),
      says: {
        en: 'minikube asks for more than the machine or Docker has.',
        zh: 'minikube 要的资源超过了机器或 Docker 的。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubeadm-machine-small'),
      says: { en: 'kubeadm warns about the size of the machine.', zh: 'kubeadm 对机器配置给了警告。' },
    },
  ],
  refutes: [
    {
      // Ready nodes do not refute it: the machine was made larger since then
      when: not(matches('kubeadm.errors', '\\b(?:NumCPU|Mem)\\b')),
      says: {
        en: 'kubeadm is stopped by other checks; this one is a warning at most.',
        zh: '拦下 kubeadm 的是别的检查，这一项最多只是警告。',
      },
    },
  ],
  explains: ['kubelet-not-initialised'],
  prior: 2,
  ask: ['kubeadm-init', 'free'],
  fixes: [
    {
      does: { en: 'What the machine has', zh: '看机器实际有多少' },
      run: 'nproc; free -m',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Give the machine 2 CPUs and 2 GB or more, and start it again',
        zh: '给机器加到 2 核、2 GB 以上，再启动',
      },
      on: { en: 'the hypervisor or the cloud', zh: '虚拟化平台或云控制台' },
      root: false,
      risk: 'reboots',
    },
    {
      does: { en: 'To try it out only: both checks as warnings', zh: '只是试用：两项检查都降为警告' },
      run: 'sudo kubeadm init --ignore-preflight-errors=NumCPU,Mem',
      root: true,
      risk: 'safe',
      caution: {
        en: 'With less memory etcd and the API server are killed before long. k3s runs in 512 MB.',
        zh: '内存不够时，etcd 和 API server 很快会被杀掉。k3s 有 512 MB 就能跑。',
      },
    },
    {
      does: { en: 'minikube: ask for less', zh: 'minikube：少要一些' },
      run: 'minikube start --cpus=2 --memory=1900mb',
      root: false,
      risk: 'safe',
    },
  ],
  verify: nodesReady,
  prevent: [
    {
      says: {
        en: 'Plan 2 CPUs and 4 GB for a control plane that does work.',
        zh: '真正要用的控制面，按 2 核 4 GB 规划。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/#before-you-begin',
    'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    'https://minikube.sigs.k8s.io/docs/start/',
  ],
})
