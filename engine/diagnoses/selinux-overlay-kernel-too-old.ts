import { all, any, atLeast, matches, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'selinux-overlay-kernel-too-old',
  area: 'security',
  tags: ['docker/storage', 'security/selinux', 'os/rhel'],
  words: {
    title: {
      en: 'Docker is told to use SELinux with overlay, and this kernel cannot label it',
      zh: 'Docker 要在 overlay 上用 SELinux，而这个内核不支持打标签',
    },
    what: {
      en: 'dockerd runs with --selinux-enabled and an overlay driver on a kernel before 3.10.0-693 (EL 7.4).',
      zh: 'dockerd 带着 --selinux-enabled 和 overlay 驱动，运行在 3.10.0-693（EL 7.4）之前的内核上。',
    },
    why: {
      en: 'SELinux labels on overlay came with that kernel. Red Hat’s docker makes it an error, upstream Docker 17.05 and later only warns. No AVC denial is involved.',
      zh: 'overlay 上的 SELinux 标签从那个内核才开始支持。红帽的 docker 把它当错误，上游 17.05 及以后只是警告。这里没有 AVC 拒绝记录。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        seen('dockerd-selinux-overlay'),
        unless(seen('dockerd-selinux-overlay', { driver: ['BTRFS', 'btrfs'] })),
      ),
      says: {
        en: 'dockerd says that SELinux and this driver do not go together on this kernel.',
        zh: 'dockerd 说在这个内核上 SELinux 与该驱动不能共用。',
      },
    },
    {
      weight: 'points',
      when: seen('dockerd-selinux-overlay', { driver: ['BTRFS', 'btrfs'] }),
      says: {
        en: 'This release refuses --selinux-enabled with the btrfs driver, whatever the kernel.',
        zh: '这个版本的 Docker 用 btrfs 驱动时一律拒绝 --selinux-enabled，与内核无关。',
      },
    },
    {
      weight: 'proves',
      when: all(
        seen('dockerd-selinux-overlay'),
        any(
          matches('kernel.release', '^3\\.10\\.0-(?:[1-5]?\\d{1,2}|6[0-8]\\d)\\.'),
          matches('dockerd.flags', 'selinux-enabled'),
          matches('unit.exec', 'selinux-enabled', 'docker'),
        ),
      ),
      says: { en: 'dockerd says so, and kernel or flags agree.', zh: 'dockerd 这么说，内核版本或参数也对得上。' },
    },
  ],
  refutes: [
    {
      when: all(
        atLeast('kernel.release', '4.9'),
        unless(seen('dockerd-selinux-overlay', { driver: ['BTRFS', 'btrfs'] })),
      ),
      says: {
        en: 'Overlay file systems take SELinux labels since Linux 4.9.',
        zh: '从 Linux 4.9 起 overlay 就支持 SELinux 标签。',
      },
    },
  ],
  explains: ['docker-daemon-not-running', 'docker-group-missing'],
  prior: 1,
  ask: ['uname-r', 'docker-sysconfig', 'daemon-json'],
  fixes: [
    {
      does: { en: 'Update the kernel and boot it', zh: '升级内核并重启' },
      for: ['rhel'],
      run: 'sudo yum update kernel\nsudo reboot',
      root: true,
      risk: 'reboots',
    },
    {
      does: { en: 'Or start dockerd without SELinux support', zh: '或者让 dockerd 不启用 SELinux' },
      run: 'sudo sed -i "s/--selinux-enabled//" /etc/sysconfig/docker\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Containers lose their SELinux separation.', zh: '容器会失去 SELinux 隔离。' },
    },
  ],
  verify: daemonAnswers,
  prevent: [{ says: { en: 'Keep the kernel of EL 7 current.', zh: '保持 EL 7 的内核为最新。' } }],
  holds: { en: 'Kernels before 3.10.0-693 (EL 7.4)', zh: '3.10.0-693（EL 7.4）之前的内核' },
  sources: ['https://github.com/moby/moby/blob/master/daemon/daemon_unix.go'],
})
