import { all, any, is, min, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const alive = all(is('process.running', true, 'dockerd'), unless(is('dockerd.count', 0)))

export default defineDiagnosis({
  id: 'second-daemon-running',
  area: 'docker',
  tags: ['docker/daemon'],
  words: {
    title: { en: 'Another dockerd is running already', zh: '已经有一个 dockerd 在运行' },
    what: {
      en: 'A daemon started by systemd, the snap, Desktop or by hand holds the pid file, the databases and the sockets; the second one collides with it.',
      zh: '由 systemd、snap、Desktop 或手动启动的守护进程占着 pid 文件、数据库和 socket，第二个就撞上了。',
    },
    why: {
      en: 'The bare “timeout” in these messages is the lock of a bolt database, no network. Each removal (pid file, containerd) only moves the error on and can damage state. The second daemon also takes away the socket of the first, which then runs and cannot be reached.',
      zh: '这些报错里孤零零的 “timeout” 是 bolt 数据库的文件锁，与网络无关。删 pid 文件、杀 containerd 只会把错误挪到下一步，还可能损坏数据。第二个还会顶掉第一个的 socket，第一个就此活着却连不上。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        any(seen('dockerd-pid-file-found'), seen('dockerd-database-locked')),
        any(alive, all(is('unit.active', 'active', 'docker'), is('dockerd.by-hand', true))),
      ),
      says: { en: 'dockerd collides, and another one is alive.', zh: 'dockerd 发生冲突，而另一个确实活着。' },
    },
    {
      // the lines of the collision and the sign of life may be of two moments: a daemon that was started again answers too
      weight: 'points',
      when: all(seen('dockerd-pid-file-found'), any(is('unit.active', 'active', 'docker'), is('docker.running', true))),
      says: {
        en: 'dockerd collides with a live process, and a daemon answers.',
        zh: 'dockerd 与一个活着的进程冲突，同时有守护进程在应答。',
      },
    },
    {
      weight: 'points',
      when: seen('dockerd-database-locked'),
      says: {
        en: 'A lock or socket that only another daemon can hold.',
        zh: '这把锁或这个 socket 只可能被另一个守护进程占着。',
      },
    },
    {
      weight: 'points',
      when: all(seen('dockerd-pid-file-found'), is('dockerd.by-hand', true)),
      says: {
        en: 'dockerd was started by hand, and the pid file names a live process.',
        zh: 'dockerd 是手动启动的，而 pid 文件里的进程还活着。',
      },
    },
    {
      weight: 'points',
      when: all(is('docker.packaging', 'snap'), is('docker.client-community', true)),
      says: {
        en: 'The client is the one of docker-ce, and the snap is installed beside it: two engines, each with its own images and containers.',
        zh: '客户端来自 docker-ce，同时又装了 snap 版：两个引擎并存，镜像和容器各管各的。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-socket-address-taken', { dockerd: '~.' }),
      says: { en: 'The path of the socket is taken.', zh: 'socket 的路径被占了。' },
    },
    {
      // a daemon in a container is listed too
      weight: 'hints',
      when: min('dockerd.count', 2),
      says: { en: 'More than one dockerd runs.', zh: '有不止一个 dockerd 在运行。' },
    },
    {
      weight: 'hints',
      when: seen('dockerd-pid-file-found'),
      says: { en: 'The pid file names a live process.', zh: 'pid 文件里的进程还活着。' },
    },
    {
      weight: 'hints',
      when: seen('bolt-database-locked'),
      says: {
        en: 'The database of containerd is held by another process, mostly a second containerd.',
        zh: 'containerd 的数据库被别的进程占着，多半是第二个 containerd。',
      },
    },
  ],
  refutes: [
    {
      when: is('process.running', false, 'dockerd'),
      says: {
        en: 'No dockerd runs: the number in the pid file belongs to another program.',
        zh: '没有 dockerd 在运行：pid 文件里的号码属于别的程序。',
      },
    },
  ],
  explains: ['containerd-not-running', 'stale-pid-file', 'docker-daemon-not-running', 'corrupt-docker-state'],
  prior: 2,
  ask: ['dockerd-processes', 'systemctl-status docker', 'snap-list'],
  fixes: [
    {
      does: {
        en: 'Use the daemon that runs; or stop it before starting one by hand',
        zh: '直接用正在运行的那个；或先停掉它再手动启动',
      },
      run: 'pgrep -a dockerd\nsudo systemctl stop docker.socket docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Stopping it stops its containers unless live-restore is on. With two engines installed (snap and deb), remove one.',
        zh: '停掉它，容器也会停（除非开了 live-restore）。如果装了两个引擎（snap 和 deb），卸掉一个。',
      },
    },
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.running', true),
    says: { en: 'One daemon answers.', zh: '有一个守护进程应答了。' },
  },
  prevent: [
    {
      says: {
        en: 'One engine per machine; use systemctl, not dockerd &.',
        zh: '一台机器一个引擎；用 systemctl，而不是 dockerd &。',
      },
    },
  ],
  sources: [
    'https://github.com/docker/for-linux/issues/281',
    'https://github.com/moby/moby/blob/master/pkg/pidfile/pidfile.go',
    'https://github.com/moby/moby/blob/master/daemon/command/daemon.go',
  ],
})
