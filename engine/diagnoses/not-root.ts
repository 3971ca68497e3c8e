import { all, any, is, known, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

export default defineDiagnosis({
  id: 'not-root',
  area: 'security',
  tags: ['security/capabilities'],
  was: ['insufficient-capability'],
  words: {
    title: { en: 'Run without the rights for it', zh: '权限不够' },
    what: {
      en: 'The command needs root, or inside a container NET_ADMIN or SYS_MODULE. The message may speak of something else.',
      zh: '这条命令需要 root；在容器里则需要 NET_ADMIN 或 SYS_MODULE。报错可能说的是别的事。',
    },
    why: {
      en: 'Without the right the kernel answers EPERM, which some programs report as a missing table or module.',
      zh: '没有权限时内核返回 EPERM，有的程序会把它说成缺表、缺模块。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('cap.net-admin', false),
        any(
          seen('must-be-root'),
          seen('ipt-lock-denied'),
          seen('ipt-genid-failed', { reason: '~Permission denied' }),
          seen('ipt-table-missing'),
        ),
      ),
      says: {
        en: 'The shell does not have the right, and the command was refused.',
        zh: '当前 shell 没有这个权限，命令被拒绝。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('must-be-root'),
        seen('ipt-lock-denied'),
        seen('ipt-genid-failed', { reason: '~Permission denied' }),
        seen('ipt-table-missing', { reason: '~Permission denied' }),
        seen('ipt-nft-init-failed', { reason: '~not permitted' }),
      ),
      says: { en: 'The program says that it must be root.', zh: '程序说必须是 root。' },
    },
    {
      weight: 'points',
      when: all(is('module.load', 'denied'), is('module.root-refused', false)),
      says: {
        en: 'Only root loads modules, and this was typed by a user, without sudo.',
        zh: '只有 root 能加载模块，而这条命令是普通用户直接执行的，没有加 sudo。',
      },
    },
    {
      weight: 'points',
      when: all(is('cap.net-admin', false), any(seen('ipt-table-missing'), seen('rtnetlink-not-permitted'))),
      says: { en: 'NET_ADMIN is not there.', zh: '没有 NET_ADMIN。' },
    },
    {
      weight: 'points',
      when: all(seen('ipt-target-as-chain'), is('iptables.as-user', true)),
      says: {
        en: 'Until 1.8.7 iptables-nft calls a target a missing chain where it may not ask the kernel for it, and the prompt is a user’s.',
        zh: '1.8.7 及以下的 iptables-nft 在无权询问内核时，会把动作当成不存在的链；而这里的提示符是普通用户。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-target-as-chain'), unless(is('iptables.as-user', false))),
      says: {
        en: 'iptables-nft until 1.8.7 says this of a target, too, when it is run without root.',
        zh: '1.8.7 及以下的 iptables-nft 没有 root 权限时也会这样说一个动作。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('capability-asked-for'),
        unless(
          any(
            seen('ipt-table-missing'),
            seen('ipt-genid-failed'),
            seen('ipt-nft-init-failed'),
            seen('ipt-extension-unsupported'),
            seen('tun-unavailable'),
            seen('wireguard-unavailable'),
            is('module.load', 'not-found'),
          ),
        ),
      ),
      says: { en: 'The program names the capability that it lacks.', zh: '程序直接说出了缺少的 capability。' },
    },
    {
      weight: 'hints',
      when: seen('bpf-refused', { reason: '~not permitted|err' }),
      says: {
        en: 'Loading BPF takes root, or CAP_BPF with CAP_PERFMON or CAP_NET_ADMIN (CAP_SYS_ADMIN before Linux 5.8).',
        zh: '加载 BPF 要 root，或者 CAP_BPF 加上 CAP_PERFMON、CAP_NET_ADMIN（Linux 5.8 之前是 CAP_SYS_ADMIN）。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('bpf-refused', { reason: '~not permitted|err' }),
        any(known('unit.active'), known('unit.exec'), seen('unit-restarting'), seen('unit-start-limit')),
        unless(is('log.of-container', true)),
      ),
      says: {
        en: 'It is a service: with User= or CapabilityBoundingSet= its unit has to leave it these capabilities.',
        zh: '这是一个服务：单元里写了 User= 或 CapabilityBoundingSet= 时，要给它留出这些 capability。',
      },
    },
    {
      weight: 'hints',
      when: seen('capability-asked-for'),
      says: { en: 'The program asks for a capability.', zh: '程序要求某个 capability。' },
    },
    {
      // -restore and -save name no reason; the prompt does
      weight: 'points',
      when: all(
        seen('ipt-table-missing'),
        unless(seen('ipt-table-missing', { reason: '~not exist|insmod|No such' })),
        is('iptables.as-user', true),
      ),
      says: {
        en: 'The table cannot be reached, and the prompt is a user’s.',
        zh: '访问不了表，而提示符是普通用户。',
      },
    },
    {
      weight: 'points',
      when: seen('sysctl-denied'),
      says: {
        en: 'The kernel takes this parameter from root only; in a container from the host.',
        zh: '这个内核参数只有 root 能改；在容器里只能由宿主机改。',
      },
    },
    {
      weight: 'points',
      when: seen('kvm-device-denied'),
      says: {
        en: 'KVM is there: this user may not open /dev/kvm, which belongs to the group kvm.',
        zh: 'KVM 是有的：当前用户无权打开 /dev/kvm，它属于 kvm 组。',
      },
    },
    {
      weight: 'points',
      when: seen('netlink-set-refused'),
      says: {
        en: 'The kernel refuses to change the network or its sets, which takes NET_ADMIN.',
        zh: '内核拒绝修改网络或集合：这一步需要 NET_ADMIN。',
      },
    },
    {
      weight: 'points',
      when: seen('tun-ioctl-refused', { reason: '~permitted' }),
      says: {
        en: 'The tun device opened; making the interface was refused, which takes NET_ADMIN.',
        zh: 'tun 设备能打开，但创建接口被拒绝：这一步需要 NET_ADMIN。',
      },
    },
    {
      weight: 'hints',
      when: any(
        all(is('module.load', 'denied'), unless(is('module.root-refused', true))),
        seen('rtnetlink-not-permitted'),
        seen('netlink-error-number', { errno: '1' }),
        seen('bpf-refused', { reason: '~not permitted|err' }),
        seen('clock-set-denied'),
        seen('systemd-step-failed', { step: 'CAPABILITIES' }),
        seen('systemd-status-word', { status: '218' }),
        seen('tun-unavailable', { reason: '~permitted|denied' }),
      ),
      says: { en: 'The operation is not permitted.', zh: '操作不被允许。' },
    },
  ],
  refutes: [
    {
      // a full set in a user namespace says nothing about a network that belongs to another one
      when: all(
        is('cap.net-admin', true),
        is('cap.sys-module', true),
        unless(seen('ipt-genid-failed', { reason: '~Permission denied' })),
        unless(seen('ipt-table-missing', { reason: '~Permission denied' })),
        unless(seen('rtnetlink-not-permitted')),
      ),
      says: { en: 'All rights are there.', zh: '权限都有。' },
    },
    {
      // https://github.com/moby/moby/blob/master/cmd/dockerd/docker.go: "dockerd needs to be started with root privileges"
      when: any(seen('dockerd-fatal'), seen('docker-nat-chain-failed')),
      says: {
        en: 'dockerd says it, which starts for root only: sudo would change nothing.',
        zh: '这是 dockerd 说的，而它只能由 root 启动：加 sudo 没有用。',
      },
    },
    {
      when: any(
        seen('ipt-chain-add-failed', { reason: '~No such file' }),
        seen('klog-lockdown-module'),
        seen('klog-signature-rejected'),
        is('sysctl', '1', 'kernel.modules_disabled'),
      ),
      says: {
        en: 'The firewall could be changed, or the kernel names another reason.',
        zh: '防火墙是有权限修改的，或者内核给出了别的原因。',
      },
    },
  ],
  explains: ['iptables-legacy-removed', 'host-module-not-loaded', 'nft-core-missing', 'xtables-lock-held'],
  prior: 1,
  ask: ['capabilities', 'detect-virt'],
  names: { UNIT: [theUnit] },
  fixes: [
    {
      does: { en: 'Run it with sudo', zh: '用 sudo 运行' },
      run: 'sudo iptables -t nat -L -n',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'In a service: leave it the capabilities', zh: '服务：在单元里留出 capability' },
      run: 'sudo systemctl edit UNIT\n# [Service]\n# AmbientCapabilities=CAP_BPF CAP_PERFMON CAP_NET_ADMIN\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'CapabilityBoundingSet= of the unit must hold them as well. Before Linux 5.8 and systemd 246 there is no CAP_BPF: CAP_SYS_ADMIN, or root.',
        zh: '单元的 CapabilityBoundingSet= 里也要有它们。Linux 5.8、systemd 246 之前没有 CAP_BPF：用 CAP_SYS_ADMIN，或 root。',
      },
    },
    {
      does: { en: 'In a container: add the capability', zh: '在容器里：加上所需的能力' },
      run: 'docker run --cap-add NET_ADMIN <image>',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Podman does not grant NET_RAW by default, and iptables-legacy needs it: add NET_RAW as well.',
        zh: 'Podman 默认不给 NET_RAW，而 iptables-legacy 需要它：要一并加上 NET_RAW。',
      },
    },
  ],
  verify: {
    probe: 'capabilities',
    when: is('cap.net-admin', true),
    says: { en: 'The right is there.', zh: '有权限了。' },
  },
  prevent: [
    {
      says: {
        en: 'State in scripts which rights they need and test for them first.',
        zh: '脚本开头写明并检查所需的权限。',
      },
      run: '[ $(id -u) -eq 0 ]',
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://man7.org/linux/man-pages/man7/user_namespaces.7.html',
    'https://github.com/containers/podman/issues/8784',
  ],
})
