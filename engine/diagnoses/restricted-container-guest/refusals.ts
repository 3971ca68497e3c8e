/** What root is refused here, and would not be on a machine of its own. */
import { all, any, is, isIn, seen, unless } from '../../conditions'
import type { Clue } from '../kit'
import { virtSaysContainer } from './conditions'

const netfilterDenied = any(
  seen('ipt-table-missing', { reason: '~[Pp]ermission|permitted' }),
  seen('ipt-genid-failed', { reason: '~Permission denied' }),
)

export default [
  {
    // a user is refused every one; root of a guest only what is not its own network's
    weight: 'points',
    when: all(seen('sysctl-denied'), is('sysctl.partly-refused', true)),
    says: {
      en: 'Root sets the parameters of its network and is refused those of the whole kernel: they belong to the host.',
      zh: 'root 能改自己网络的参数，却改不了整个内核的参数：后者归宿主机。',
    },
  },
  {
    // systemd-sysctl is root always
    weight: 'hints',
    when: seen('systemd-sysctl-denied'),
    says: {
      en: 'systemd-sysctl, which runs as root, may not set a parameter: in a guest those of the kernel belong to the host.',
      zh: 'systemd-sysctl 以 root 运行却改不了参数：在容器里，内核参数归宿主机。',
    },
  },
  {
    weight: 'hints',
    when: any(
      seen('overlay-mount-refused', { why: '~permitted|denied' }),
      seen('userns-refused', { errno: '~EPERM|permitted' }),
      seen('graphdriver-not-available', { reason: '~permission denied|not permitted' }),
    ),
    says: {
      en: 'Mounting overlay, or a user namespace, is refused for want of rights, as in a container.',
      zh: '挂载 overlay 或创建用户命名空间因权限不足被拒绝，容器里就是这样。',
    },
  },
  {
    weight: 'hints',
    when: seen('bpf-refused', { reason: '~not permitted|err' }),
    says: {
      en: 'Loading BPF programs, or raising the limit for them, is refused: a container has to be given that right.',
      zh: '加载 BPF 程序或提高其内存限制被拒绝：容器要另外授权才行。',
    },
  },
  {
    // dockerd goes no further than this for anybody but root
    weight: 'hints',
    when: seen('graphdriver-not-available', { reason: '~permission denied|not permitted' }),
    says: {
      en: 'dockerd, which runs as root, may not mount: mostly it runs in a guest.',
      zh: 'dockerd 以 root 运行却无权挂载：多半是在容器里。',
    },
  },
  {
    // dockerd ends at once for anybody but root
    weight: 'points',
    when: all(seen('overlay-mount-refused', { why: '~permitted|denied' }), netfilterDenied),
    says: {
      en: 'dockerd, which runs as root, may neither mount nor reach netfilter: it runs in a container without privileges.',
      zh: 'dockerd 以 root 运行，却既不能挂载也用不了 netfilter：它在没有特权的容器里。',
    },
  },
  {
    // the same, at its first firewall rule
    weight: 'points',
    when: all(
      any(seen('dockerd-fatal'), seen('docker-nat-chain-failed')),
      netfilterDenied,
      unless(is('cap.net-admin', true)),
    ),
    says: {
      en: 'dockerd, which runs as root, may not use netfilter: it runs in a container without NET_ADMIN.',
      zh: 'dockerd 以 root 运行却用不了 netfilter：它在没有 NET_ADMIN 的容器里。',
    },
  },
  {
    weight: 'hints',
    when: seen('systemd-step-refused'),
    says: {
      en: 'systemd runs as root and may not make a namespace or set the OOM score: so it is in a guest.',
      zh: 'systemd 以 root 运行，却不能建命名空间或设置 OOM 分值：容器里才会这样。',
    },
  },
  {
    weight: 'hints',
    when: any(
      seen('daemon-refused-by-kernel'),
      seen('mknod-refused'),
      seen('layer-apply-refused'),
      seen('layer-owner-unmapped'),
    ),
    says: {
      en: 'Root is refused what only a guest is refused: a device node, a layer, an owner, or a file of the kernel.',
      zh: 'root 被拒绝创建设备节点、解包镜像层、设置属主或访问内核文件，只有容器里才会这样。',
    },
  },
  {
    weight: 'points',
    when: seen('proc-sys-readonly'),
    says: {
      en: '/proc/sys is mounted read-only, as in a container without privileges.',
      zh: '/proc/sys 是只读挂载，这是没有特权的容器的特征。',
    },
  },
  {
    weight: 'points',
    when: seen('apparmor-policy-admin'),
    says: { en: 'The guest may not load AppArmor profiles.', zh: '容器没有权限加载 AppArmor 配置。' },
  },
  {
    // a guest's own network namespace has no such switch to set
    weight: 'hints',
    when: any(seen('openvz-sysctl'), seen('firewalld-ct-helper-refused')),
    says: {
      en: 'Connection tracking helpers are refused to firewalld, as in an OpenVZ or LXC guest.',
      zh: 'firewalld 设置不了连接跟踪助手（helper），在 OpenVZ 或 LXC 容器里就是这样。',
    },
  },
  {
    weight: 'points',
    when: all(seen('runc-apply-caps'), any(is('kernel.flavour', 'pve'), isIn('virt.kind', ['lxc', 'openvz']))),
    says: {
      en: 'A runtime is refused capabilities, on a kernel of Proxmox VE or in a guest.',
      zh: '运行时拿不到能力，而内核属于 Proxmox VE，或者这里就是容器。',
    },
  },
  {
    weight: 'hints',
    when: any(seen('runc-apply-caps'), all(seen('runc-final-child-eof'), is('platform', 'openvz'))),
    says: {
      en: 'A runtime may not do what a machine of its own would allow.',
      zh: '运行时被禁止做独立机器上本可做的事。',
    },
  },
  {
    weight: 'proves',
    when: all(virtSaysContainer, seen('clock-set-denied')),
    says: {
      en: 'This is a container, and the clock is the host’s: the kernel lets a guest not set it.',
      zh: '这里是容器，而时钟属于宿主机：内核不让容器设置。',
    },
  },
  {
    weight: 'hints',
    when: seen('clock-set-denied'),
    says: {
      en: 'The kernel forbids setting the clock: mostly this is a container without CAP_SYS_TIME.',
      zh: '内核不允许设置时钟：多半是没有 CAP_SYS_TIME 的容器。',
    },
  },
  {
    weight: 'hints',
    when: seen('cgroup-threaded'),
    says: {
      en: 'The daemon runs inside a container whose cgroups nobody has prepared for that.',
      zh: '守护进程跑在容器里，而外层没有为它准备好 cgroup。',
    },
  },
  {
    weight: 'hints',
    when: seen('gpu-nvml-denied'),
    says: {
      en: 'In an LXC guest the device rules of the host have to allow the card.',
      zh: '在 LXC 客户机里，要由宿主机的设备规则放行显卡。',
    },
  },
] satisfies readonly Clue[]
