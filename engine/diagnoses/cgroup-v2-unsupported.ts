import { all, any, atLeast, below, is, seen, unless } from '../conditions'
import { k3sLookedAtV1 } from '../situations'
import { defineDiagnosis } from './kit'

const oldDocker = any(below('docker.version', '20.10'), below('docker.client-version', '20.10'))
const message = seen('cgroup-v2-not-understood', { shim: '~.' }, { runc: '~.' }, { file: '~.' })

export default defineDiagnosis({
  id: 'cgroup-v2-unsupported',
  area: 'docker',
  tags: ['docker/cgroup', 'kernel/cgroup', 'docker/upgrade'],
  words: {
    title: {
      en: 'The host has cgroup v2 only, and this program is too old for it',
      zh: '主机只有 cgroup v2，而这个程序太旧，不支持',
    },
    what: {
      en: 'Docker before 20.10, runc before 1.0.0-rc93, or an old systemd or Java in the image looks for the cgroup v1 tree and does not find it.',
      zh: '20.10 之前的 Docker、1.0.0-rc93 之前的 runc，或镜像里旧的 systemd、Java 在找 cgroup v1 的目录树，但找不到。',
    },
    why: {
      en: 'Fedora 31, Debian 11, Ubuntu 21.10 and later, and RHEL 9 boot with the unified hierarchy. v1’s per-controller directories (cpuset, memory ...) do not exist there.',
      zh: 'Fedora 31、Debian 11、Ubuntu 21.10 及之后的版本，还有 RHEL 9，默认用统一层级启动，v1 那种按控制器分的目录（cpuset、memory……）不存在。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(message, is('cgroup.version', 2)),
      says: { en: 'The program looks for v1, and the host is on v2.', zh: '程序在找 v1，而主机用的是 v2。' },
    },
    {
      weight: 'points',
      when: all(message, oldDocker),
      says: {
        en: 'The program looks for v1, and this Docker is older than 20.10.',
        zh: '程序在找 v1，而这个 Docker 比 20.10 旧。',
      },
    },
    {
      weight: 'points',
      when: all(seen('cgroup-v2-not-understood'), unless(seen('cgroup-v2-not-understood', { shim: '~.' }))),
      says: { en: 'A program does not know the cgroup v2 tree.', zh: '程序不认识 cgroup v2 目录树。' },
    },
    {
      weight: 'hints',
      when: any(seen('cgroup-v2-not-understood'), seen('cgroup-v1-file-absent')),
      says: { en: 'A program does not find the cgroup v1 tree it wants.', zh: '程序找不到它要的 cgroup v1 目录树。' },
    },
    {
      weight: 'points',
      when: all(
        is('cgroup.version', 2),
        oldDocker,
        any(seen('cgroup-mounts-missing'), seen('cgroup-controller-not-in-mounts')),
      ),
      says: { en: 'A Docker older than 20.10 on a cgroup v2 host.', zh: 'cgroup v2 主机上跑着比 20.10 旧的 Docker。' },
    },
    {
      weight: 'points',
      when: all(seen('kubelet-rootfs-info'), is('cgroup.version', 2)),
      says: {
        en: 'The kubelet finds no data of the root cgroup, and the host is on v2: before 1.19 it does not know v2.',
        zh: 'kubelet 读不到根 cgroup 的数据，而主机用的是 v2：1.19 之前的 kubelet 不认识 v2。',
      },
    },
    {
      weight: 'points',
      when: all(k3sLookedAtV1, is('cgroup.version', 2)),
      says: {
        en: 'The host is on v2, and k3s looked in the tree of v1: those that know v2 (1.20 and later) say “(v2)” in this line.',
        zh: '主机用的是 v2，k3s 却在 v1 的目录树里找：支持 v2 的版本（1.20 起）会在这行里写 “(v2)”。',
      },
    },
    {
      weight: 'hints',
      when: k3sLookedAtV1,
      says: {
        en: 'k3s looked in the tree of cgroup v1, and Docker reports v2.',
        zh: 'k3s 在 cgroup v1 的目录树里找，而 Docker 报告的是 v2。',
      },
    },
    {
      weight: 'points',
      when: seen(
        'systemd-cgroup-refused',
        { reason: '~Read-only|No such file' },
        { manager: '~Read-only|No such file' },
      ),
      says: {
        en: 'systemd starts as the first program of a container and cannot make its group: /sys/fs/cgroup is mounted the way v1 wanted it, read-only or from the host’s tree.',
        zh: 'systemd 作为容器的第一个程序启动，却建不了自己的 cgroup：/sys/fs/cgroup 还是按 v1 的方式挂的，只读，或者是宿主机的目录树。',
      },
    },
    {
      weight: 'points',
      when: seen('java-cgroup-v2-null'),
      says: {
        en: 'This Java falls over the list of controllers of cgroup v2; newer ones, or -XX:-UseContainerSupport, do not.',
        zh: '这个 Java 读 cgroup v2 的控制器列表时出错；换新版，或加 -XX:-UseContainerSupport 就不会。',
      },
    },
    {
      weight: 'hints',
      when: seen('java-no-container-metrics'),
      says: {
        en: 'Java finds no limits of its container: before 15, 11.0.16 and 8u372 it knows cgroup v1 only.',
        zh: 'Java 读不到容器的限制：15、11.0.16、8u372 之前只认识 cgroup v1。',
      },
    },
    {
      weight: 'hints',
      when: seen('systemd-cgroup-refused'),
      says: {
        en: 'systemd in a container may not write its group: on a v2 host it needs a tree of its own that is writable.',
        zh: '容器里的 systemd 不能写自己的 cgroup：在 v2 主机上，它需要一棵自己的、可写的目录树。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('kubelet-rootfs-info'), seen('kubelet-qos-cgroup-absent')),
      says: {
        en: 'The kubelet finds no data of the root cgroup, or cannot make its own group in it.',
        zh: 'kubelet 读不到根 cgroup 的数据，或建不了自己的 cgroup。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-cgroup-file-gone'),
      says: {
        en: 'runc does not find the cgroup of the container in the tree of v2: an old runc or systemd beside it.',
        zh: 'runc 在 v2 的树里找不到容器的 cgroup：runc 或 systemd 太旧。',
      },
    },
  ],
  refutes: [
    {
      when: is('cgroup.version', 1),
      says: { en: 'The host mounts cgroup v1.', zh: '主机挂载的是 cgroup v1。' },
    },
    {
      when: all(seen('cgroup-v2-not-understood', { shim: '~.' }), atLeast('docker.version', '20.10')),
      says: { en: 'This Docker knows cgroup v2.', zh: '这个版本的 Docker 支持 cgroup v2。' },
    },
  ],
  explains: ['cgroup-not-mounted'],
  prior: 2,
  ask: ['stat-cgroup', 'docker-version', 'runc-version', 'uname-r'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'Update Docker (20.10 or later) and runc', zh: '升级 Docker（20.10 或以上）和 runc' },
      run: 'sudo apt-get install --only-upgrade docker-ce docker-ce-cli containerd.io || sudo dnf upgrade docker-ce docker-ce-cli containerd.io',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'systemd in the image: share the host’s cgroup namespace, mount the tree writable',
        zh: '镜像里跑 systemd：共用宿主机的 cgroup 命名空间，目录树挂成可写',
      },
      run: 'docker run -d --privileged --cgroupns=host -v /sys/fs/cgroup:/sys/fs/cgroup:rw --tmpfs /run --tmpfs /run/lock IMAGE',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A container started like this can change the groups of the host. An image with systemd before 247 wants v1 all the same.',
        zh: '这样启动的容器可以改宿主机的 cgroup。镜像里的 systemd 低于 247 时，仍然只能用 v1。',
      },
    },
    {
      does: {
        en: 'Last resort: boot with cgroup v1 (RHEL, Fedora)',
        zh: '万不得已：用 cgroup v1 启动（RHEL、Fedora）',
      },
      for: ['rhel'],
      run: 'sudo grubby --update-kernel=ALL --args="systemd.unified_cgroup_hierarchy=0"\nsudo reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'systemd 256 and later refuse this, or have lost v1 altogether.',
        zh: 'systemd 256 及以后会拒绝，或者已经彻底移除 v1。',
      },
    },
    {
      does: {
        en: 'Last resort: boot with cgroup v1 (Debian, Ubuntu)',
        zh: '万不得已：用 cgroup v1 启动（Debian、Ubuntu）',
      },
      for: ['debian'],
      run: "sudo sed -i 's/^GRUB_CMDLINE_LINUX=\"/&systemd.unified_cgroup_hierarchy=0 /' /etc/default/grub\nsudo update-grub\nsudo reboot",
      root: true,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'docker-version',
    when: atLeast('docker.version', '20.10'),
    says: { en: 'The engine is new enough for cgroup v2.', zh: '引擎版本已经支持 cgroup v2。' },
  },
  prevent: [
    {
      says: {
        en: 'Update Docker before the distribution switches to cgroup v2.',
        zh: '在发行版切到 cgroup v2 之前先升级 Docker。',
      },
      run: 'stat -fc %T /sys/fs/cgroup',
    },
  ],
  holds: { en: 'Docker before 20.10, runc before 1.0.0-rc93', zh: 'Docker 20.10 之前、runc 1.0.0-rc93 之前' },
  sources: [
    'https://docs.docker.com/engine/containers/runmetrics/#running-docker-on-cgroup-v2',
    'https://github.com/docker/for-linux/issues/1334',
    'https://github.com/opencontainers/runc/issues/3412',
  ],
})
