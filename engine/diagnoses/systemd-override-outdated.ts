import { all, any, atLeast, is, matches, not, seen, unless } from '../conditions'
import { mountsUnseen } from '../situations'
import { daemonAnswers, defineDiagnosis } from './kit'

const local = matches('unit.files', '/etc/systemd/system/', 'docker')
/** since 18.09 containerd is a service of its own and looks from its own mount namespace */
const ownMounts = matches('unit.setting', '^(?:slave|private)$', 'MountFlags docker')

export default defineDiagnosis({
  id: 'systemd-override-outdated',
  area: 'docker',
  tags: ['docker/daemon', 'systemd/units', 'docker/upgrade'],
  words: {
    title: {
      en: 'A unit copy or drop-in in /etc/systemd/system still starts Docker the old way',
      zh: '/etc/systemd/system 里的旧单元或 drop-in 还在用老方式启动 Docker',
    },
    what: {
      en: 'The command line of an older Docker (docker daemon, docker-containerd, removed flags) overrides the one of the package.',
      zh: '旧版 Docker 的命令行（docker daemon、docker-containerd、已删除的参数）盖过了软件包里的那一份。',
    },
    why: {
      en: 'systemd prefers /etc over /usr, and a package upgrade never touches files in /etc/systemd/system. A drop-in that sets ExecStart must also clear it first with an empty ExecStart= line. MountFlags=slave, once advised for RHEL 7, hides what dockerd mounts from containerd, which is a service of its own since 18.09: then no container finds its program.',
      zh: 'systemd 优先用 /etc 里的文件，升级软件包不会改 /etc/systemd/system。drop-in 要改 ExecStart，必须先写一行空的 ExecStart= 清掉原值。当年为 RHEL 7 推荐的 MountFlags=slave 会让 containerd 看不到 dockerd 的挂载（18.09 起 containerd 是独立服务），于是所有容器都找不到自己的程序。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(
          seen('docker-daemon-subcommand'),
          seen('docker-old-program-missing'),
          seen('docker-shorthand-flag', { short: 'd' }),
        ),
        any(local, matches('unit.exec', '\\bdocker (?:daemon|-d)\\b|docker-containerd|docker-runc', 'docker')),
      ),
      says: {
        en: 'The old command line is refused, and it comes from the unit.',
        zh: '旧的命令行被拒绝，而它就来自单元文件。',
      },
    },
    {
      weight: 'points',
      when: all(
        ownMounts,
        any(
          mountsUnseen,
          seen('exec-not-in-path'),
          seen('exec-path-missing', { path: '~.' }),
          is('container.run', 'failed'),
        ),
      ),
      says: {
        en: 'dockerd mounts in a namespace of its own, so containerd, a service beside it since 18.09, sees no file of a container.',
        zh: 'dockerd 在自己的挂载命名空间里挂载；从 18.09 起 containerd 是另一个服务，看不到容器里的任何文件。',
      },
    },
    {
      weight: 'hints',
      when: mountsUnseen,
      says: {
        en: 'hello-world lacks the one program it consists of: the runtime does not see the mount, as with MountFlags=slave in an old drop-in.',
        zh: 'hello-world 里连唯一的程序都找不到：运行时看不到这个挂载，旧 drop-in 里的 MountFlags=slave 就会这样。',
      },
    },
    {
      weight: 'hints',
      when: all(mountsUnseen, any(seen('exec-not-in-path'), atLeast('docker.version', '18.09'))),
      says: {
        en: 'Several images lack their programs, or Docker is of a release that starts containerd apart.',
        zh: '不止一个镜像找不到程序，或者这个版本的 Docker 已把 containerd 分开启动。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-daemon-subcommand'),
      says: {
        en: 'Something still starts “docker daemon”, which went with 17.06.',
        zh: '还有东西在启动 “docker daemon”，这个子命令 17.06 就没了。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('docker-daemon-deprecated'),
        // without a socket the unit of the socket is as much to blame, but for a drop-in that is there to see
        any(local, unless(seen('dockerd-no-sockets-passed'))),
        any(
          seen('dockerd-no-sockets-passed'),
          seen('dockerd-flag-unknown'),
          seen('docker-start-failed'),
          is('unit.active', 'failed', 'docker'),
        ),
      ),
      says: {
        en: 'The unit still starts “docker daemon”, as units did before 1.12, and the start fails.',
        zh: '单元还在用 1.12 之前的 “docker daemon” 来启动，而启动失败。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-daemon-deprecated'),
      says: {
        en: 'Something still starts “docker daemon”, as units did before 1.12.',
        zh: '还有东西在用 1.12 之前的 “docker daemon” 来启动。',
      },
    },
    {
      // without the unit it may as well be `docker compose up -d` that lacks its plug-in
      weight: 'points',
      when: all(
        seen('docker-shorthand-flag', { short: 'd' }),
        any(seen('docker-start-failed'), is('unit.active', 'failed', 'docker')),
      ),
      says: {
        en: 'The service fails, and what it starts does not know -d, which older releases called the daemon.',
        zh: '服务启动失败，而它启动的程序不认识 -d：旧版本用这个参数来启动守护进程。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-shorthand-flag', { short: 'd' }),
      says: {
        en: 'docker does not know -d, which older units gave it to start the daemon.',
        zh: 'docker 不认识 -d：旧的单元文件用它来启动守护进程。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-old-program-missing'),
      says: { en: 'The unit names a program that newer packages do not have.', zh: '单元引用了新软件包里没有的程序。' },
    },
    {
      weight: 'points',
      when: seen('unit-several-execstart', { unit: '~docker' }),
      says: {
        en: 'A drop-in adds a second ExecStart instead of replacing the first.',
        zh: 'drop-in 追加了第二个 ExecStart，而没有替换第一个。',
      },
    },
    {
      weight: 'points',
      when: all(
        matches('unit.exec', '\\bdocker (?:daemon|-d)\\b', 'docker'),
        unless(seen('dockerd-no-sockets-passed')),
      ),
      says: { en: 'The unit starts “docker daemon”.', zh: '单元启动的是 “docker daemon”。' },
    },
    {
      weight: 'points',
      when: all(local, any(seen('dockerd-flag-unknown'), seen('dockerd-usage-hint'))),
      says: {
        en: 'A local unit file gives dockerd a flag it does not know.',
        zh: '本地单元文件给了 dockerd 一个它不认识的参数。',
      },
    },
    {
      weight: 'hints',
      when: all(local, any(seen('docker-start-failed'), is('unit.active', 'failed', 'docker'))),
      says: { en: 'Local unit files stand before the packaged one.', zh: '本地单元文件优先于软件包的单元。' },
    },
  ],
  refutes: [
    {
      when: all(
        not(matches('unit.files', '/etc/systemd/system/', 'docker')),
        not(matches('unit.exec', 'docker (?:daemon|-d)|docker-containerd|docker-runc', 'docker')),
      ),
      says: {
        en: "The unit is the packaged one, with no override, and calls today's program.",
        zh: '单元是软件包自带的，没有覆盖，调用的也是现在的程序。',
      },
    },
  ],
  explains: ['daemon-option-incompatible', 'docker-daemon-not-running', 'systemd-unit-bad-path'],
  prior: 1,
  ask: ['systemctl-cat docker', 'systemctl-show docker', 'journalctl-unit docker'],
  fixes: [
    {
      does: { en: 'Go back to the packaged unit', zh: '恢复软件包自带的单元' },
      run: 'systemctl cat docker > ~/docker-unit.txt\nsudo systemctl revert docker\nsudo systemctl daemon-reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'revert removes all drop-ins, also one with a proxy: the first line keeps a copy. Where revert does not exist (systemd before 230), remove the files by hand.',
        zh: 'revert 会删掉所有 drop-in，包括配代理的：第一行先留了备份。没有 revert 的旧 systemd（230 之前）要手动删除文件。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'Use drop-ins for single settings; never copy the whole unit.',
        zh: '只用 drop-in 改个别设置，不要整份复制单元。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/for-linux/issues/84',
    'https://github.com/docker/for-linux/issues/561',
    'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
  ],
})
