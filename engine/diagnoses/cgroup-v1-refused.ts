import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cgroup-v1-refused',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'container/cgroup'],
  words: {
    title: { en: 'This kubelet does not run on cgroup v1', zh: '这个版本的 kubelet 不再支持 cgroup v1' },
    what: {
      en: 'The host still uses cgroup v1, and the kubelet from 1.35 on refuses it by default.',
      zh: '系统还在用 cgroup v1，而 kubelet 从 1.35 起默认拒绝在其上运行。',
    },
    why: {
      en: 'cgroup v1 support went into maintenance with 1.31, and failCgroupV1 became true in 1.35. Older distributions (RHEL 8, Ubuntu 20.04) and WSL boot with v1 unless told otherwise.',
      zh: 'cgroup v1 支持自 1.31 起进入维护模式，1.35 起 failCgroupV1 默认为 true。较老的发行版（RHEL 8、Ubuntu 20.04）和 WSL 默认仍以 v1 启动。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('kubelet-cgroup-v1-refused'), is('cgroup.version', 1)),
      says: {
        en: 'The kubelet refuses cgroup v1, and the host runs it.',
        zh: 'kubelet 拒绝 cgroup v1，而系统用的正是 v1。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-cgroup-v1-refused'),
      says: { en: 'The kubelet stops because the host uses cgroup v1.', zh: 'kubelet 因为系统使用 cgroup v1 而退出。' },
    },
    {
      weight: 'points',
      when: seen('kubeadm-cgroup-v1', { level: 'ERROR' }),
      says: { en: 'kubeadm’s check refuses cgroup v1.', zh: 'kubeadm 的检查拒绝 cgroup v1。' },
    },
  ],
  refutes: [{ when: is('cgroup.version', 2), says: { en: 'The host runs cgroup v2.', zh: '系统用的是 cgroup v2。' } }],
  explains: ['kubelet-not-initialised', 'start-limit-hit'],
  prior: 1,
  ask: ['journalctl-unit kubelet', 'stat-cgroup'],
  fixes: [
    {
      does: { en: 'Boot with cgroup v2', zh: '改用 cgroup v2 启动' },
      for: ['rhel'],
      run: 'sudo grubby --update-kernel=ALL --args=systemd.unified_cgroup_hierarchy=1\nsudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Kubernetes asks for Linux 5.8 with cgroup v2; RHEL 8 has 4.18. A newer release is the better way.',
        zh: 'Kubernetes 要求 cgroup v2 配 Linux 5.8 以上，RHEL 8 是 4.18；升级到新的大版本更好。',
      },
    },
    {
      does: {
        en: 'Boot with cgroup v2: add systemd.unified_cgroup_hierarchy=1 to GRUB_CMDLINE_LINUX',
        zh: '改用 cgroup v2 启动：在 GRUB_CMDLINE_LINUX 中加入 systemd.unified_cgroup_hierarchy=1',
      },
      for: ['debian'],
      run: 'sudo update-grub\nsudo systemctl reboot',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'For a while only: `failCgroupV1: false` in the kubelet’s config',
        zh: '临时办法：在 kubelet 配置里设 failCgroupV1: false',
      },
      run: 'sudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'stat-cgroup',
    when: is('cgroup.version', 2),
    says: { en: 'cgroup v2 is in use.', zh: '已使用 cgroup v2。' },
  },
  prevent: [
    { says: { en: 'Move every node to cgroup v2 before 1.35.', zh: '升级到 1.35 之前，把所有节点都切到 cgroup v2。' } },
  ],
  holds: {
    en: 'kubelet 1.35 and newer; 1.31 to 1.34 with failCgroupV1 set.',
    zh: 'kubelet 1.35 及以上；1.31 至 1.34 需显式设置 failCgroupV1。',
  },
  sources: [
    'https://github.com/kubernetes/enhancements/issues/5573',
    'https://kubernetes.io/docs/concepts/architecture/cgroups/',
  ],
})
