import { all, any, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** Docker Inc.’s packages and those of a distribution for the same programs */
const engine = '~^(?:docker|containerd|runc|podman|buildah|moby)'
const groups = ['owner', 'apt', 'aptOther', 'rpm', 'rpmOther', 'deb', 'debOther', 'rpmOwner'] as const

export default defineDiagnosis({
  id: 'package-conflict',
  area: 'host',
  tags: ['linux/packages', 'docker/install'],
  words: {
    title: { en: 'Two packages exclude each other', zh: '两个软件包互相冲突' },
    what: {
      en: 'What is to be installed brings the same program as a package that is there already, mostly from another source. One of the two has to go.',
      zh: '要装的软件包和已有的某个包提供同样的程序，多半来自不同的源。两者只能留一个。',
    },
    why: {
      en: 'Docker comes twice: docker-ce, containerd.io, docker-buildx-plugin and docker-compose-plugin from Docker Inc.; docker.io, containerd, runc, docker-buildx, docker-compose-v2 from the distribution. containerd.io holds a runc of its own, and on RHEL 8 that excludes the runc that podman and buildah want.',
      zh: 'Docker 有两套包：Docker 官方的 docker-ce、containerd.io、docker-buildx-plugin、docker-compose-plugin，和发行版的 docker.io、containerd、runc、docker-buildx、docker-compose-v2。containerd.io 自带 runc，在 RHEL 8 上会和 podman、buildah 要的 runc 冲突。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('package-conflict'), unless(any(seen('no-space-left'), seen('dkms-build-failed')))),
      says: {
        en: 'The package manager names both packages, or the file that both bring.',
        zh: '包管理器指出了这两个包，或它们都带的那个文件。',
      },
    },
    {
      weight: 'hints',
      when: seen('package-conflict'),
      says: { en: 'Packages are said to conflict.', zh: '提到了软件包冲突。' },
    },
    {
      weight: 'hints',
      when: seen('apt-broken-packages', { pipe: '~.' }),
      says: {
        en: 'dpkg broke off unpacking, as it does where another package owns a file of this one.',
        zh: 'dpkg 中断了解包：别的包占着同一个文件时就是这样。',
      },
    },
    {
      weight: 'hints',
      when: seen('package-dependency-absent', { going: '~.' }),
      says: {
        en: 'A dependency is not going to be installed: it may exclude a package that is there.',
        zh: '依赖不会被安装：它可能与已有的包互斥。',
      },
    },
    {
      weight: 'hints',
      when: seen('apt-package-breaks'),
      says: { en: 'One package says that it breaks another one.', zh: '有软件包声明会破坏另一个包。' },
    },
    {
      weight: 'hints',
      when: seen('package-dependencies-unmet', { which: '~.' }),
      says: {
        en: 'What does not fit stands in the lines below this one: a version, or another package.',
        zh: '具体是哪里不满足，写在下面几行：版本不符，或与别的包冲突。',
      },
    },
  ],
  refutes: [
    {
      when: any(seen('dpkg-interrupted'), seen('apt-lock-held')),
      says: {
        en: 'An earlier run comes first: it holds the lock, or stopped half way.',
        zh: '先要处理上一次运行：它占着锁，或只做到一半。',
      },
    },
  ],
  variants: [
    {
      id: 'docker',
      when: seen('package-conflict', ...groups.map((g) => ({ [g]: engine }))),
      title: { en: 'Docker from two sources', zh: '两个来源的 Docker' },
    },
    {
      id: 'same-file',
      when: seen('package-conflict', { file: '~.' }),
      title: { en: 'both bring the same file', zh: '都带同一个文件' },
    },
  ],
  explains: ['apt-lock-or-broken'],
  prior: 3,
  ask: ['package-manager'],
  names: {
    PACKAGE: [inLine('package-conflict', 'owner', 'aptOther', 'debOther', 'pacmanOther', 'rpmOther')],
  },
  fixes: [
    {
      does: { en: 'Which of them is there, and from where?', zh: '装着哪些，来自哪个源？' },
      run: "dpkg -l | grep -E '^.i +(docker|containerd|runc|podman)' || rpm -qa | grep -E '^(docker|containerd|runc|podman|buildah)'\napt-cache policy PACKAGE 2>/dev/null || dnf info PACKAGE",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Docker Inc.’s packages: first remove those of the distribution (images and volumes stay)',
        zh: '用 Docker 官方的包：先卸掉发行版的（镜像和卷会保留）',
      },
      for: ['debian', 'raspberrypi'],
      run: 'sudo apt-get remove docker.io docker-doc docker-compose docker-compose-v2 docker-buildx podman-docker containerd runc\nsudo apt-get install docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin\nsudo apt-get --fix-broken install',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'remove, not purge: purging docker.io may delete /var/lib/docker. Kubernetes on the distribution’s containerd stops while it is exchanged.',
        zh: '用 remove，不要用 purge：purge docker.io 可能删掉 /var/lib/docker。Kubernetes 如果用着发行版的 containerd，更换期间会停。',
      },
    },
    {
      does: { en: 'Docker Inc.’s packages on RHEL and its kin', zh: 'RHEL 系用 Docker 官方的包' },
      for: ['rhel'],
      run: 'sudo dnf remove podman buildah runc\nsudo dnf install docker-ce docker-ce-cli containerd.io',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Podman’s containers are lost to it with the package; --allowerasing does the same without asking twice.',
        zh: '卸掉 Podman 后它的容器就没法用了；--allowerasing 是同样的效果，只是不再多问。',
      },
    },
    {
      does: { en: 'Or stay with the distribution’s packages throughout', zh: '或者全部用发行版自己的包' },
      for: ['debian'],
      run: 'sudo apt-get remove docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin\nsudo apt-get install docker.io docker-compose-v2 docker-buildx',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Any two others: remove the one that is not wanted', zh: '其他包：卸掉不要的那个' },
      run: 'sudo apt-get remove PACKAGE || sudo dnf remove PACKAGE || sudo pacman -R PACKAGE',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Read what would go with it before saying yes. No dpkg -i --force-overwrite: the next upgrade breaks the other package.',
        zh: '确认前先看会连带卸掉什么。不要用 dpkg -i --force-overwrite：下次升级会弄坏另一个包。',
      },
    },
  ],
  verify: {
    probe: 'package-manager',
    when: seen('package-run-ok'),
    says: { en: 'The package manager finishes.', zh: '包管理器正常完成。' },
  },
  prevent: [
    {
      says: {
        en: 'Take all parts of Docker from one source, and write that down where machines are set up.',
        zh: 'Docker 的所有部件都从同一个源安装，并写进装机脚本。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/install/ubuntu/#uninstall-old-versions',
    'https://www.debian.org/doc/debian-policy/ch-relationships.html',
    'https://github.com/containerd/containerd/issues/5417',
    'https://github.com/docker/docs/pull/25506',
  ],
})
