import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

/** Docker's own client says more than systemctl about what is not running. */
const docker = any(
  seen('docker-cannot-connect'),
  seen('docker-socket-absent'),
  seen('docker-connection-refused'),
  seen('docker-unit-not-found'),
  seen('docker-start-failed'),
)

export default defineDiagnosis({
  id: 'init-not-systemd',
  area: 'systemd',
  tags: ['systemd/units', 'os/wsl', 'docker/containers'],
  words: {
    title: {
      en: 'systemctl does not work here: systemd is not the init',
      zh: '这里用不了 systemctl：init 不是 systemd',
    },
    what: {
      en: 'Process 1 of this system is something else: the shell of a container, the init of WSL, OpenRC, or the host outside a chroot. Nothing is broken; services are started another way here.',
      zh: '这个系统的 1 号进程不是 systemd：可能是容器里的 shell、WSL 的 init、OpenRC，或者身处 chroot。并没有什么坏了，只是这里要用别的办法启动服务。',
    },
    why: {
      en: 'systemctl sends its requests to systemd over a socket. A container runs one program and no init; WSL ran without systemd until version 0.67.6 and does so still where /etc/wsl.conf does not ask for it.',
      zh: 'systemctl 只是通过套接字请 systemd 办事。容器里只跑一个程序，没有 init；WSL 从 0.67.6 起才支持 systemd，而且要在 /etc/wsl.conf 里打开。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('init-is-not-systemd'), unless(any(docker, seen('sysv-service-unknown')))),
      says: {
        en: 'systemctl says itself that systemd is not process 1.',
        zh: 'systemctl 自己说明了：1 号进程不是 systemd。',
      },
    },
    {
      weight: 'points',
      when: all(seen('bus-socket-absent'), isIn('init.name', ['other', 'wsl', 'openrc', 'sysv'])),
      says: {
        en: 'There is no bus to connect to, and process 1 is not systemd.',
        zh: '没有可连接的总线，1 号进程也不是 systemd。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('init-is-not-systemd'), seen('bus-socket-absent')),
      says: { en: 'systemctl reaches nobody.', zh: 'systemctl 联系不上任何东西。' },
    },
  ],
  refutes: [
    {
      when: is('init.name', 'systemd'),
      says: { en: 'Process 1 is systemd.', zh: '1 号进程就是 systemd。' },
    },
  ],
  variants: [
    {
      id: 'wsl',
      when: any(is('virt.kind', 'wsl'), is('init.name', 'wsl')),
      title: { en: 'WSL without systemd', zh: 'WSL 没有启用 systemd' },
    },
  ],
  explains: ['unit-not-installed'],
  prior: 2,
  ask: ['ps-1', 'detect-virt', 'wslconfig'],
  names: { NAME: [theUnit] },
  fixes: [
    {
      does: { en: 'WSL: switch systemd on, then restart WSL', zh: 'WSL：打开 systemd，再重启 WSL' },
      for: ['wsl'],
      run: "wsl.exe --update\nprintf '[boot]\\nsystemd=true\\n' | sudo tee -a /etc/wsl.conf\nwsl.exe --shutdown",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'It needs WSL 2. A [boot] section that is there already takes the line; two of them do not add up.',
        zh: '需要 WSL 2。已有 [boot] 段就把这一行加进去，不要写两个 [boot]。',
      },
    },
    {
      does: {
        en: 'WSL without systemd, Devuan, old init scripts: start the service by its script',
        zh: '没有 systemd 的 WSL、Devuan、旧式脚本：用脚本启动服务',
      },
      run: 'sudo service NAME start\nservice --status-all',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Alpine, Gentoo: OpenRC', zh: 'Alpine、Gentoo：用 OpenRC' },
      for: ['alpine'],
      run: 'sudo rc-service NAME start\nsudo rc-update add NAME default',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'In a container: run the program itself in the foreground as the command of the container, one container for each service',
        zh: '在容器里：把程序本身作为容器命令放在前台运行，一个服务一个容器',
      },
      root: false,
      risk: 'safe',
      caution: {
        en: 'An installer that insists on systemctl is meant for a machine, not for an image. Where systemd must run inside, take podman (--systemd=always) or LXC, which prepare cgroups and /run for it.',
        zh: '离不开 systemctl 的安装脚本是给整机用的，不是给镜像用的。确实要在里面跑 systemd，就用 podman（--systemd=always）或 LXC，它们会准备好 cgroup 和 /run。',
      },
    },
  ],
  verify: {
    probe: 'ps-1',
    when: is('init.name', 'systemd'),
    says: { en: 'Process 1 is systemd: systemctl works.', zh: '1 号进程是 systemd：systemctl 可用。' },
  },
  prevent: [
    {
      says: {
        en: 'In scripts ask first: `[ -d /run/systemd/system ]` is true only where systemd runs.',
        zh: '脚本里先判断：只有 systemd 在运行时 `[ -d /run/systemd/system ]` 才成立。',
      },
    },
  ],
  sources: [
    'https://learn.microsoft.com/windows/wsl/systemd',
    'https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html',
    'https://github.com/MicrosoftDocs/WSL/issues/457',
  ],
})
