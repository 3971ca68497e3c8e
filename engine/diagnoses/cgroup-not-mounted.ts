import { all, any, has, is, not, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'cgroup-not-mounted',
  area: 'docker',
  tags: ['docker/cgroup', 'kernel/cgroup'],
  words: {
    title: { en: 'The cgroup hierarchies are not mounted', zh: 'cgroup 层级没有挂载' },
    what: {
      en: 'Nothing has mounted the controllers (or the name=systemd hierarchy) where Docker and runc look for them.',
      zh: 'Docker 和 runc 要找的控制器（或 name=systemd 层级）没人挂载。',
    },
    why: {
      en: 'systemd mounts them at boot. Without systemd (WSL, OpenRC, sysvinit, small VMs, containers, chroots) somebody else has to. Some images bring their own mounts in part only.',
      zh: '它们由 systemd 在开机时挂载。没有 systemd 的地方（WSL、OpenRC、sysvinit、小虚拟机、容器、chroot）就得有别的程序来做。有些系统只挂了一部分。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(seen('cgroup-mounts-missing'), seen('cgroup-controller-not-in-mounts')),
        is('cgroup.mounts', 'absent'),
      ),
      says: {
        en: 'Docker misses the controllers, and no cgroup is mounted.',
        zh: 'Docker 找不到控制器，而系统一个 cgroup 也没挂。',
      },
    },
    {
      weight: 'points',
      when: seen('cgroup-mounts-missing'),
      says: {
        en: 'Docker or runc finds no mount of a controller it needs.',
        zh: 'Docker 或 runc 找不到所需控制器的挂载点。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('cgroup.mounts', 'absent'),
        any(seen('cgroup-v2-not-understood'), seen('dockerd-fatal'), seen('docker-start-failed')),
      ),
      says: { en: 'No cgroup is mounted at all.', zh: '系统里一个 cgroup 也没挂载。' },
    },
    {
      weight: 'points',
      when: all(seen('kubelet-cgroup-root-absent'), is('cgroup.version', 1), not(has('cgroup.hierarchies', 'systemd'))),
      says: {
        en: 'The kubelet misses its group, and the hierarchies are mounted without that of systemd.',
        zh: 'kubelet 找不到自己的 cgroup，而挂载的层级里没有 systemd 那一个。',
      },
    },
    {
      weight: 'hints',
      when: any(
        seen('kubelet-cgroup-root-absent'),
        seen('cgroup-controller-not-in-mounts'),
        seen('cgroup-v2-not-understood', { shim: '~.' }),
        seen('cgroup-mount-refused'),
      ),
      says: {
        en: 'dockerd warns that a controller is not in the mounts.',
        zh: 'dockerd 警告某个控制器不在挂载列表里。',
      },
    },
  ],
  refutes: [
    {
      when: is('cgroup.version', 2),
      says: { en: 'cgroup v2 is mounted.', zh: 'cgroup v2 已经挂载。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['mount-cgroup', 'stat-cgroup', 'proc-cgroups', 'detect-virt'],
  fixes: [
    {
      does: { en: 'Debian without systemd: the mount script', zh: '没有 systemd 的 Debian：用挂载脚本' },
      for: ['debian', 'wsl', 'raspberrypi'],
      run: 'sudo apt-get install cgroupfs-mount\nsudo cgroupfs-mount\nsudo service docker restart',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Alpine: the cgroups service', zh: 'Alpine：cgroups 服务' },
      for: ['alpine'],
      run: 'sudo rc-update add cgroups boot\nsudo rc-service cgroups start\nsudo rc-service docker restart',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: '“cannot find cgroup mount destination”: add the hierarchy name=systemd until the next boot',
        zh: '“cannot find cgroup mount destination”：补挂 name=systemd 层级（到下次重启为止）',
      },
      run: 'sudo mkdir -p /sys/fs/cgroup/systemd\nsudo mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Only where /sys/fs/cgroup is cgroup v1 (tmpfs).',
        zh: '只适用于 /sys/fs/cgroup 是 cgroup v1（tmpfs）的情况。',
      },
    },
    {
      does: {
        en: 'WSL 2: let systemd do it ([boot] systemd=true in /etc/wsl.conf)',
        zh: 'WSL 2：交给 systemd（/etc/wsl.conf 的 [boot] 下写 systemd=true）',
      },
      for: ['wsl'],
      run: 'wsl --shutdown',
      on: { en: 'in Windows, after editing the file', zh: '改好文件后，在 Windows 里执行' },
      root: false,
      risk: 'reboots',
    },
  ],
  verify: {
    probe: 'mount-cgroup',
    when: is('cgroup.mounts', 'present'),
    says: { en: 'The hierarchies are mounted.', zh: '层级已经挂载。' },
  },
  prevent: [{ says: { en: 'Mount cgroups at boot, by the init system.', zh: '让 init 系统在开机时挂载 cgroup。' } }],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/daemon_unix.go',
    'https://github.com/docker/for-linux/issues/219',
  ],
})
