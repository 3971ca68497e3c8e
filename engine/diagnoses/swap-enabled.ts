import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'swap-enabled',
  area: 'kubernetes',
  tags: ['kubernetes/kubelet', 'host/memory'],
  words: {
    title: { en: 'Swap is on, and the kubelet refuses to run with it', zh: '系统开着 swap，kubelet 拒绝启动' },
    what: {
      en: 'The kubelet exits at start because the kernel uses a swap device or file. By default it does not tolerate any.',
      zh: '内核正在使用 swap 分区或文件，kubelet 默认不容忍任何 swap，启动时直接退出。',
    },
    why: {
      en: 'With swap, memory limits and eviction do not mean what the scheduler thinks they mean, so failSwapOn is true unless it was changed. kubeadm only warns about swap since 1.22; the kubelet itself still stops. Swap also comes back at boot without an fstab line: zram-generator, dphys-swapfile, systemd swap units.',
      zh: '有 swap 时，内存限制与驱逐的含义就和调度器假设的不一致，所以 failSwapOn 默认为 true。kubeadm 从 1.22 起对 swap 只给警告，但 kubelet 自己仍会退出。另外，即使 fstab 里没有 swap，zram-generator、dphys-swapfile、systemd 的 swap 单元也会在开机时把它重新打开。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('kubelet-swap-refused'), is('swap.active', true)),
      says: {
        en: 'The kubelet stops because of swap, and the kernel does list an active swap area.',
        zh: 'kubelet 因 swap 退出，而内核确实列出了正在使用的 swap。',
      },
    },
    {
      weight: 'points',
      when: seen('kubelet-swap-refused'),
      says: {
        en: 'The kubelet says itself that it stops because swap is on.',
        zh: 'kubelet 自己说明：因为 swap 开启而退出。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeadm-swap', { level: 'ERROR' }),
      says: { en: 'kubeadm’s preflight check counts swap as an error.', zh: 'kubeadm 的预检把 swap 判为错误。' },
    },
    {
      weight: 'hints',
      when: all(seen('kubeadm-swap', { level: 'WARNING' }), seen('kubeadm-kubelet-unhealthy')),
      says: {
        en: 'kubeadm only warned about swap, and then the kubelet never became healthy.',
        zh: 'kubeadm 对 swap 只给了警告，随后 kubelet 一直没有健康起来。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubeadm-swap'),
      says: { en: 'kubeadm speaks of active swap.', zh: 'kubeadm 提到系统开着 swap。' },
    },
    {
      weight: 'hints',
      when: all(is('swap.active', true), seen('kubeadm-kubelet-unhealthy')),
      says: {
        en: 'Swap is active, and the kubelet does not come up.',
        zh: 'swap 正在使用，而 kubelet 起不来。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('apiserver-refused'), unless(any(seen('topic-kubelet'), seen('kubelet-static-pod-crashes')))),
      says: {
        en: 'No API server listens, and no kubelet speaks: after a reboot swap is back and keeps it from starting.',
        zh: 'API server 没有监听，也没有 kubelet 的日志：重启后 swap 恢复，kubelet 就起不来。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('swap.active', true), is('kubelet.fail-swap-on', false)),
      says: {
        en: 'This kubelet is told to tolerate swap (failSwapOn: false).',
        zh: '这个 kubelet 已配置为容忍 swap（failSwapOn: false）。',
      },
    },
  ],
  explains: ['kubelet-not-initialised'],
  prior: 3,
  ask: ['proc-swaps', 'journalctl-unit kubelet', 'cat-kubelet-config'],
  fixes: [
    {
      does: { en: 'Switch swap off now, and keep it off at boot', zh: '立即关闭 swap，并禁止开机启用' },
      run: "sudo swapoff -a\nsudo sed -i.bak '/\\sswap\\s/s/^#*/#/' /etc/fstab\nsudo systemctl restart kubelet",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'swapoff moves everything back into memory: check with `free -m` that it fits.',
        zh: 'swapoff 会把换出的内容全部搬回内存，先用 free -m 确认放得下。',
      },
    },
    {
      does: {
        en: 'Fedora and relatives: remove the zram swap that is made at boot',
        zh: 'Fedora 系：去掉开机自动创建的 zram swap',
      },
      for: ['rhel'],
      run: 'sudo dnf remove zram-generator-defaults',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Raspberry Pi OS: stop the swap file service', zh: 'Raspberry Pi OS：停用 swap 文件服务' },
      for: ['raspberrypi'],
      run: 'sudo systemctl disable --now dphys-swapfile',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Or let the kubelet live with swap: set `failSwapOn: false` in /var/lib/kubelet/config.yaml and restart it. Pods use swap only with `memorySwap.swapBehavior: LimitedSwap` as well (cgroup v2, 1.30 and newer)',
        zh: '或者让 kubelet 容忍 swap：在 /var/lib/kubelet/config.yaml 设置 failSwapOn: false，然后重启。再加上 memorySwap.swapBehavior: LimitedSwap，Pod 才会用 swap（cgroup v2，1.30 起）',
      },
      run: 'sudo systemctl restart kubelet',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'proc-swaps',
    when: is('swap.active', false),
    says: { en: 'Only the header line is left: no swap is in use.', zh: '只剩表头一行：没有在用的 swap。' },
  },
  prevent: [
    {
      says: {
        en: 'After the next reboot look again: swap units are made outside /etc/fstab too.',
        zh: '下次重启后再看一次：swap 单元不一定来自 /etc/fstab。',
      },
      run: 'systemctl list-units --type=swap --all',
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/cm/container_manager_linux.go',
    'https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/',
  ],
})
