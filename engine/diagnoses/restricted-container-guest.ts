import { all, any, atLeast, is, isIn, known, matches, seen, unless } from '../conditions'
import { cloudKernel } from '../linux/kernels'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'restricted-container-guest',
  area: 'kernel',
  tags: ['virtualisation/lxc', 'kernel/modules'],
  words: {
    title: {
      en: 'This is a container: it may not load modules or change the kernel',
      zh: '这里是容器：不能加载模块，也不能改内核设置',
    },
    what: {
      en: "LXC, OpenVZ or a container without privileges shares the host's kernel. Modules, AppArmor profiles and kernel settings belong to the host.",
      zh: 'LXC、OpenVZ 或没有特权的容器与宿主机共用内核。模块、AppArmor 配置和内核参数都归宿主机管。',
    },
    why: {
      en: "uname shows the host's release, for which the guest has no module directory; lsmod shows the host's modules. modprobe in the guest fails whatever the module.",
      zh: 'uname 显示的是宿主机的内核版本，容器里没有它的模块目录；lsmod 列的是宿主机的模块。在容器里 modprobe 什么都会失败。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        isIn('virt.kind', ['lxc', 'openvz', 'docker', 'podman', 'lxc-libvirt', 'systemd-nspawn', 'container-other']),
        any(
          isIn('module.load', ['not-found', 'denied']),
          seen('kmod-no-moddep'),
          seen('bb-no-modules-at-all'),
          seen('proc-sys-readonly'),
          seen('ipt-table-missing'),
          seen('overlay-unavailable'),
          seen('loop-unavailable'),
          seen('fuse-unavailable'),
          seen('tun-unavailable'),
        ),
      ),
      says: {
        en: 'This is a container, and it tries what only the host can do.',
        zh: '这是容器，而它在做只有宿主机能做的事。',
      },
    },
    {
      // wg-quick is root already: a machine of one's own would have let it open the device
      weight: 'points',
      when: all(
        any(seen('wireguard-unavailable'), seen('wg-quick-adds-link')),
        seen('tun-unavailable', { reason3: '~permitted' }),
      ),
      says: {
        en: 'Neither WireGuard nor, for root, the tun device: what a container VPS withholds.',
        zh: '既没有 WireGuard，root 也打不开 tun 设备：这是容器型 VPS 的限制。',
      },
    },
    {
      // the kernel of a machine of one's own always has it
      weight: 'points',
      when: any(
        seen('container-device-absent', { device: '~^/dev/kmsg$' }),
        seen('container-device-absent', { podman: '~^/dev/kmsg$' }),
      ),
      says: {
        en: 'There is no /dev/kmsg: every machine has it, and LXC hides it from its guests.',
        zh: '没有 /dev/kmsg：真正的机器都有，只有 LXC 会对容器隐藏它。',
      },
    },
    {
      weight: 'points',
      when: any(is('platform', 'openvz'), is('modules.list-faked', true)),
      says: { en: 'This is an OpenVZ guest.', zh: '这是 OpenVZ 容器。' },
    },
    {
      weight: 'points',
      when: all(
        isIn('platform', ['docker', 'container']),
        any(
          seen('kmod-no-moddep'),
          seen('mit-no-moddep'),
          seen('fuse-unavailable'),
          seen('bb-no-modules-at-all'),
          isIn('module.load', ['not-found', 'denied']),
          seen('proc-sys-readonly'),
        ),
      ),
      says: {
        en: 'The host name, or a kernel of another distribution, tells a container, which has no module tree.',
        zh: '主机名是 Docker 容器的，容器里没有模块目录。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('ipt-table-missing', { reason: '~not permitted|denied' }),
        any(seen('kmod-no-moddep'), seen('bb-no-modules-at-all'), seen('policy-rc-denied')),
      ),
      says: {
        en: 'netfilter refuses for want of rights, and there is no module tree: this runs in a container.',
        zh: 'netfilter 因权限不足而拒绝，又没有模块目录：这是在容器里运行的。',
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
      when: all(seen('nfsd-unavailable'), is('log.of-container', true)),
      says: {
        en: 'An NFS server in a container has to mount nfsd, which only a privileged one may.',
        zh: '容器里的 NFS 服务器要挂载 nfsd，只有特权容器才可以。',
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
      when: all(
        seen('overlay-mount-refused', { why: '~permitted|denied' }),
        any(
          seen('ipt-table-missing', { reason: '~[Pp]ermission|permitted' }),
          seen('ipt-genid-failed', { reason: '~Permission denied' }),
        ),
      ),
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
        any(
          seen('ipt-table-missing', { reason: '~[Pp]ermission|permitted' }),
          seen('ipt-genid-failed', { reason: '~Permission denied' }),
        ),
        unless(is('cap.net-admin', true)),
      ),
      says: {
        en: 'dockerd, which runs as root, may not use netfilter: it runs in a container without NET_ADMIN.',
        zh: 'dockerd 以 root 运行却用不了 netfilter：它在没有 NET_ADMIN 的容器里。',
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
      // a vendor's kernel may lack one of them; the host of a container VPS shows it neither
      weight: 'points',
      when: all(
        seen('overlay-unavailable'),
        seen('cgroup-controller-not-in-mounts', { controller: 'cpu' }),
        seen('cgroup-controller-not-in-mounts', { controller: 'cpuset' }),
        unless(seen('cgroup-mounts-missing')),
      ),
      says: {
        en: 'Neither overlay nor the cpu controllers are there, as on a container VPS.',
        zh: '既没有 overlay，也没有 cpu 控制器，容器型 VPS 就是这样。',
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
      // every machine has /dev/kmsg, and kubelet runs as root
      weight: 'points',
      when: seen('kubelet-kmsg-fatal'),
      says: {
        en: 'kubelet has no /dev/kmsg: it runs in a container, which was not given the device.',
        zh: 'kubelet 打不开 /dev/kmsg：它在容器里，而容器没有拿到这个设备。',
      },
    },
    {
      weight: 'hints',
      when: seen('modprobe-fails-mute'),
      says: {
        en: 'modprobe fails without a word: on an OpenVZ host it is a stub.',
        zh: 'modprobe 一声不响地失败：OpenVZ 容器里它只是个空壳。',
      },
    },
    {
      weight: 'points',
      when: seen('apparmor-policy-admin'),
      says: { en: 'The guest may not load AppArmor profiles.', zh: '容器没有权限加载 AppArmor 配置。' },
    },
    {
      weight: 'points',
      when: all(is('kernel.flavour', 'pve'), is('module.load', 'not-found'), unless(is('modules.dir', 'present'))),
      says: {
        en: 'A kernel of Proxmox VE without its module tree: this is a guest of it.',
        zh: 'Proxmox VE 的内核却没有模块目录：这是它的容器。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('module.loaded', true),
        is('module.load', 'not-found'),
        seen('kmod-no-moddep'),
        isIn('kernel.flavour', ['vendor', 'ubuntu', 'debian', 'pve']),
        unless(is('modules.newer', true)),
      ),
      says: {
        en: "lsmod lists a module for which there is no index: what it shows are the host's modules.",
        zh: 'lsmod 里有的模块在这里却没有索引：列出的其实是宿主机的模块。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('kernel.flavour', 'ubuntu'),
        seen('kmod-no-moddep'),
        unless(matches('kernel.release', cloudKernel)),
        unless(is('modules.newer', true)),
        // a pod without the host's tree: lib-modules-not-mounted
        unless(seen('kube-proxy-speaks')),
      ),
      says: {
        en: "Ubuntu keeps the tree of the running kernel; where it is absent, the kernel belongs to somebody else's system.",
        zh: 'Ubuntu 会保留正在运行的内核的模块目录；没有它，说明内核属于另一个系统。',
      },
    },
    {
      weight: 'hints',
      when: seen('fuse-unavailable', { reason: '~not permitted' }),
      says: {
        en: '/dev/fuse may not be opened: the container was not given the device.',
        zh: '/dev/fuse 不允许打开：没有把这个设备交给容器。',
      },
    },
    {
      // machines load fuse by themselves when /dev/fuse is opened
      weight: 'hints',
      when: all(seen('fuse-unavailable'), unless(known('module.load'))),
      says: {
        en: 'No FUSE device: mostly the program runs in a container that was not given /dev/fuse.',
        zh: '没有 FUSE 设备：程序多半在容器里，而容器没有拿到 /dev/fuse。',
      },
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
      weight: 'hints',
      when: all(seen('mit-no-moddep'), atLeast('kernel.release', '3.10')),
      says: {
        en: 'This modprobe is older than the distributions that ship this kernel: the kernel is somebody else’s.',
        zh: '这个 modprobe 比自带该内核的发行版还旧：内核是别的系统的。',
      },
    },
    {
      weight: 'hints',
      when: seen('mit-no-moddep'),
      says: { en: 'The kernel has no module tree here.', zh: '这里没有该内核的模块目录。' },
    },
    {
      weight: 'hints',
      when: all(is('iptables.backend', 'legacy'), seen('ipt-table-missing'), is('module.load', 'denied')),
      says: { en: 'Legacy iptables cannot load its table.', zh: 'legacy iptables 加载不了表。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('bb-no-modules-at-all'),
        seen('kmod-no-moddep'),
        seen('kmod-no-builtin-file'),
        seen('ovpn-dco-refused'),
        is('module.load', 'denied'),
        seen('openvz-sysctl'),
        seen('cgroup-mount-refused'),
        seen('fuse-unavailable'),
      ),
      says: { en: 'There is no module tree, or loading is not permitted.', zh: '没有模块目录，或者不允许加载。' },
    },
    {
      weight: 'hints',
      when: all(seen('kmod-module-not-found', { module: 'ip_tables' }), matches('iptables.version', '^1\\.[0-4]\\.')),
      says: {
        en: 'Every distribution of that age had ip_tables: mostly this is a container VPS, whose kernel belongs to the hoster.',
        zh: '那个年代的发行版都带 ip_tables：多半是容器型 VPS，内核归服务商。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('kmod-module-not-found', { module: 'ip_tables' }),
        matches('iptables.version', '^1\\.[0-4]\\.'),
        unless(known('kernel.release')),
      ),
      says: { en: 'modprobe names no module directory.', zh: 'modprobe 没有给出模块目录。' },
    },
    {
      weight: 'hints',
      when: all(seen('tun-unavailable'), isIn('kernel.flavour', ['pve', 'openvz'])),
      says: { en: 'A guest gets /dev/net/tun from its host.', zh: '容器的 /dev/net/tun 要由宿主机提供。' },
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
      when: all(
        isIn('virt.kind', ['lxc', 'openvz', 'docker', 'podman', 'lxc-libvirt', 'systemd-nspawn', 'container-other']),
        seen('clock-set-denied'),
      ),
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
  ],
  refutes: [
    {
      when: isIn('virt.kind', [
        'none',
        'kvm',
        'qemu',
        'vmware',
        'microsoft',
        'oracle',
        'xen',
        'amazon',
        'google',
        'apple',
        'parallels',
      ]),
      says: { en: 'This is a machine with a kernel of its own.', zh: '这是有自己内核的机器。' },
    },
    {
      when: any(is('modules.dir', 'present'), is('modules.newer', true)),
      says: {
        en: 'The running kernel has its modules here, or was upgraded here.',
        zh: '这里有正在运行的内核的模块，或者内核就是在这里升级的。',
      },
    },
    { when: is('module.core-loads', true), says: { en: 'Modules load here.', zh: '这里能加载模块。' } },
  ],
  explains: [
    'stale-running-kernel',
    'module-index-stale',
    'overlay-module-missing',
    'loop-device-missing',
    'missing-tun-device',
    'module-not-loaded',
    'host-module-not-loaded',
    'kernel-without-modules',
    'apparmor-broken',
    'docker-daemon-not-running',
    'storage-driver-unsupported',
    'br-netfilter-missing',
    'kernel-modules-extra-missing',
    'not-root',
  ],
  prior: 3,
  ask: ['detect-virt', 'uname-a', 'os-release'],
  fixes: [
    {
      does: { en: 'Load the modules on the host, now and at boot', zh: '在宿主机上加载模块，并设为开机加载' },
      on: { en: 'on the host', zh: '在宿主机上' },
      run: "printf '%s\\n' ip_tables iptable_nat overlay br_netfilter | sudo tee /etc/modules-load.d/guests.conf\nsudo systemctl restart systemd-modules-load",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'LXD: name the modules that the guest needs', zh: 'LXD：声明容器需要的模块' },
      on: { en: 'on the host', zh: '在宿主机上' },
      run: 'lxc config set <guest> linux.kernel_modules ip_tables,nf_nat,overlay,br_netfilter\nlxc config set <guest> security.nesting true',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Docker in Docker: start the outer container with --privileged',
        zh: 'Docker 套 Docker：外层容器加 --privileged',
      },
      on: { en: 'on the host', zh: '在宿主机上' },
      root: false,
      risk: 'restarts-service',
      caution: { en: 'A privileged container can do what root on the host can.', zh: '特权容器等同于宿主机的 root。' },
    },
    {
      does: {
        en: 'OpenVZ 6: not possible; move to a virtual machine with its own kernel',
        zh: 'OpenVZ 6：做不到，请换成有独立内核的虚拟机',
      },
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'lsmod',
    when: all(is('module.loaded', true), unless(is('modules.list-faked', true))),
    says: { en: 'The host has loaded the module.', zh: '宿主机已加载模块。' },
  },
  prevent: [
    {
      says: {
        en: 'Ask a provider for KVM rather than LXC or OpenVZ before you plan to run Docker.',
        zh: '打算跑 Docker 时，先确认服务商提供的是 KVM，而不是 LXC 或 OpenVZ。',
      },
      run: 'systemd-detect-virt',
    },
  ],
  sources: [
    'https://documentation.ubuntu.com/lxd/latest/reference/instance_options/',
    'https://pve.proxmox.com/wiki/Linux_Container',
  ],
})
