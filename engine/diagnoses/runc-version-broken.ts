import { all, any, below, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'runc-version-broken',
  area: 'container',
  tags: ['docker/runc'],
  words: {
    title: { en: 'This build of runc does not fit its surroundings', zh: '当前的 runc 与所处的环境不合' },
    what: {
      en: 'The engine is well; the low-level runtime below it (runc, seldom containerd) is missing, linked against another libseccomp, too old for the engine, too new for the kernel, or stopped by the AppArmor rules of an LXC guest.',
      zh: '引擎本身正常；是它下面的底层运行时（runc，少数情况下是 containerd）缺失、链接了别的 libseccomp、对引擎来说太旧、对内核来说太新，或者被 LXC 容器的 AppArmor 规则拦住了。',
    },
    why: {
      en: 'Every container starts through runc. Since the fixes of CVE-2025-52881 it opens sysctls by a detached mount, which the profile of older LXC, LXD and Incus hosts refuses; the sysctl that the message names is not the problem.',
      zh: '每个容器都要经过 runc 启动。自 CVE-2025-52881 的修复起，runc 通过分离挂载来打开 sysctl，而较旧的 LXC、LXD、Incus 宿主机的策略不允许；报错里的那个 sysctl 并不是问题所在。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('runc-sysctl-reopen'),
      says: {
        en: 'runc may not reopen a sysctl file: the sign of a runc with the fixes of CVE-2025-52881 in an LXC guest.',
        zh: 'runc 无法重新打开 sysctl 文件：这是带有 CVE-2025-52881 修复的 runc 跑在 LXC 容器里的标志。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-without-systemd'),
      says: {
        en: 'The engine has systemd manage the cgroups (native.cgroupdriver=systemd), and this runc cannot: a static build, or systemd is not PID 1 here.',
        zh: '引擎设了由 systemd 管理 cgroup（native.cgroupdriver=systemd），而这个 runc 做不到：它是静态编译的，或者这里的 PID 1 不是 systemd。',
      },
    },
    {
      weight: 'points',
      when: seen('runtime-glibc-newer'),
      says: {
        en: 'The runtime was built for a newer C library than this distribution has.',
        zh: '运行时是按更新的 C 库编译的，这个发行版没有。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-procfs-unsafe'),
      says: {
        en: 'runc opens /proc by openat2 since the fixes of CVE-2025-52881; here a seccomp profile refuses the call, or the kernel has no such file.',
        zh: '自 CVE-2025-52881 的修复起，runc 用 openat2 打开 /proc；这里要么 seccomp 配置拒绝了这个调用，要么内核没有这个文件。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-notify-socket'),
      says: {
        en: 'An old runc makes its notify socket under a path longer than a socket may have; later ones do not.',
        zh: '旧版 runc 创建 notify socket 的路径超过了 socket 允许的长度；新版没有这个问题。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-mask-refused'),
      says: {
        en: 'runc hides a directory by a tmpfs whose options this kernel refuses: a regression of 1.4.3 and 1.5.0.',
        zh: 'runc 用 tmpfs 遮住目录，而这个内核不接受它的挂载选项：这是 1.4.3 和 1.5.0 的回归。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-pts-lost'),
      says: {
        en: 'exec may not open its terminal: since a daemon-reload the device rules of the container lack it, a fault of runc 1.1.3.',
        zh: 'exec 打不开终端：daemon-reload 之后容器的设备规则里少了它，这是 runc 1.1.3 的缺陷。',
      },
    },
    {
      weight: 'points',
      when: seen('bpf-attach-multi'),
      says: {
        en: 'The runtime replaces the device program in a way that kernels know since 5.6: it was mended in runc 1.0.0 and in libnvidia-container 1.8.',
        zh: '运行时替换设备程序的方式，内核要到 5.6 才认识：runc 1.0.0 和 libnvidia-container 1.8 已修复。',
      },
    },
    {
      weight: 'points',
      when: seen('runc-flag-unknown'),
      says: {
        en: 'The engine gives runc an option that this runc does not know: the two are of different times.',
        zh: '引擎传给 runc 的选项，这个 runc 不认识：两者的版本不是同一时期的。',
      },
    },
    {
      weight: 'points',
      when: any(seen('runc-symbol-lookup'), seen('runc-seccomp-rule'), seen('runc-seccomp-unsupported')),
      says: {
        en: "runc and libseccomp, or runc and the engine's profile, do not belong together.",
        zh: 'runc 与 libseccomp，或 runc 与引擎的 seccomp 配置，版本不匹配。',
      },
    },
    {
      weight: 'proves',
      when: all(any(seen('runc-bootstrap-pipe'), seen('runc-no-memfd')), below('kernel.release', '3.17')),
      says: {
        en: 'runc needs memfd_create, and this kernel is older than 3.17.',
        zh: 'runc 需要 memfd_create，而这个内核早于 3.17。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('runc-bootstrap-pipe'),
        seen('runc-no-memfd'),
        seen('runc-unknown-capability'),
        seen('runc-mount-not-absolute'),
        seen('shim-no-status'),
      ),
      says: { en: "runc dies before the container's program begins.", zh: 'runc 在容器程序开始之前就退出了。' },
    },
    {
      weight: 'points',
      when: any(seen('runc-missing'), seen('runc-version-unreadable')),
      says: { en: 'The engine cannot start its runtime at all.', zh: '引擎根本启动不了它的运行时。' },
    },
    {
      weight: 'points',
      when: seen('runc-proc-not-emulated'),
      says: {
        en: 'This runc mounts /proc in a way that the container around it (Sysbox) does not emulate yet.',
        zh: '这个 runc 挂载 /proc 的方式，外层容器（Sysbox）还没有模拟。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-cgroup-not-empty'),
      says: {
        en: 'Since 1.2 runc refuses a control group that has processes already; 1.1 took it.',
        zh: '自 1.2 起，runc 拒绝使用里面已有进程的 cgroup；1.1 还接受。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-init-pipe'),
      says: {
        en: 'The child of runc ended before it read what to do, as with packages of two vendors.',
        zh: 'runc 的子进程还没读到指令就退出了，混用两家的软件包时会这样。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('runc-no-error-log'), seen('bpf-prog-permission')),
      says: { en: 'The runtime ended before it could write its log.', zh: '运行时还没来得及写日志就结束了。' },
    },
  ],
  refutes: [
    {
      when: all(
        is('container.run', 'ok'),
        unless(seen('runc-unknown-capability')),
        unless(seen('runc-sysctl-reopen')),
        unless(seen('runc-procfs-unsafe')),
        unless(seen('runc-pts-lost')),
        unless(seen('runc-mask-refused')),
        unless(seen('runc-notify-socket')),
      ),
      says: { en: 'This runc starts a container.', zh: '这个 runc 能启动容器。' },
    },
  ],
  variants: [
    {
      id: 'lxc-sysctl',
      when: seen('runc-sysctl-reopen'),
      title: { en: 'New runc in an LXC guest', zh: 'LXC 容器里的新版 runc' },
    },
    {
      id: 'libseccomp',
      when: any(seen('runc-symbol-lookup'), seen('runc-seccomp-rule')),
      title: { en: 'runc and libseccomp differ', zh: 'runc 与 libseccomp 不匹配' },
    },
    { id: 'missing', when: seen('runc-missing'), title: { en: 'runc is missing', zh: '缺少 runc' } },
  ],
  explains: ['restricted-container-guest', 'joined-container-stopped'],
  prior: 2,
  ask: ['runc-version', 'docker-version', 'uname-a'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Update the host of the LXC guest', zh: '更新 LXC 容器的宿主机' },
      on: { en: 'the LXC host (Proxmox, LXD, Incus)', zh: 'LXC 宿主机（Proxmox、LXD、Incus）' },
      run: 'apt-get update && apt-get install lxc-pve   # 6.0.5-2 or later\nincus version                                # 6.19 or later',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'The guest has to be restarted.', zh: '客户机需要重启。' },
    },
    {
      does: {
        en: 'Stopgap in the guest: stay on the containerd.io before 1.7.28-2',
        zh: '客户机里的权宜之计：停留在 1.7.28-2 之前的 containerd.io',
      },
      for: ['debian'],
      run: 'sudo apt-get install --allow-downgrades containerd.io=1.7.28-1~$(. /etc/os-release; echo "$ID.$VERSION_ID~$VERSION_CODENAME")\nsudo apt-mark hold containerd.io',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It gives up security fixes of runc. Release the hold as soon as the host is updated.',
        zh: '这会放弃 runc 的安全修复。宿主机更新后请立即解除 hold。',
      },
    },
    {
      does: {
        en: 'See whether a seccomp profile stands in the way',
        zh: '确认是不是 seccomp 配置挡住了',
      },
      run: 'docker run --rm --security-opt seccomp=unconfined IMAGE true',
      root: false,
      risk: 'safe',
      caution: {
        en: 'As a test only. If it starts, allow openat2, fsopen, fsconfig, fsmount, open_tree and move_mount in your profile.',
        zh: '只用来验证。如果能启动，就在你的配置里放行 openat2、fsopen、fsconfig、fsmount、open_tree、move_mount。',
      },
    },
    {
      does: {
        en: '“systemd cgroup flag passed”: install Docker from packages, or take exec-opts out of daemon.json',
        zh: '报 “systemd cgroup flag passed”：改用软件包安装 Docker，或从 daemon.json 里去掉 exec-opts',
      },
      run: 'ps -p 1 -o comm=\ncat /etc/docker/daemon.json\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The tar of static binaries is what offline installers bring. Without the option Docker goes back to cgroupfs; then the kubelet must say cgroupfs too.',
        zh: '离线安装脚本带的多半是静态二进制包。去掉之后 Docker 会回到 cgroupfs，kubelet 也要一起改成 cgroupfs。',
      },
    },
    {
      does: { en: 'Bring runc and libseccomp to the same release', zh: '让 runc 与 libseccomp 版本配套' },
      for: ['rhel'],
      run: 'sudo dnf upgrade libseccomp containerd.io runc',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Install the runtime again', zh: '重新安装运行时' },
      for: ['debian'],
      run: 'sudo apt-get install --reinstall containerd.io',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'hello-world runs.', zh: 'hello-world 跑起来了。' },
  },
  prevent: [
    {
      says: {
        en: 'Update the LXC host before its guests, and read the notes of containerd.io: its version does not tell that of runc.',
        zh: '先更新 LXC 宿主机再更新客户机，并留意 containerd.io 的发布说明：它的版本号看不出 runc 的版本。',
      },
    },
  ],
  sources: [
    'https://github.com/opencontainers/runc/issues/4968',
    'https://github.com/opencontainers/runc/blob/main/CHANGELOG.md',
    'https://github.com/docker/for-linux/issues/591',
  ],
})
