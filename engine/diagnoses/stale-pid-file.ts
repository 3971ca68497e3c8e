import { all, any, is, seen, unless } from '../conditions'
import { daemonAnswers, defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'stale-pid-file',
  area: 'docker',
  tags: ['docker/daemon', 'docker/dind'],
  words: {
    title: {
      en: 'A left-over pid file names a process that is gone, or another program',
      zh: '残留的 pid 文件指向了已退出的进程，或者别的程序',
    },
    what: {
      en: 'docker.pid, or the pause.pid of rootless podman, survived a crash, a reboot or a container restart, and its number belongs to some other process now, or to none.',
      zh: 'docker.pid（或无 root podman 的 pause.pid）在崩溃、重启机器或重启容器之后留了下来，里面的号码现在属于另一个进程，或者已无此进程。',
    },
    why: {
      en: 'dockerd refuses to start while /proc has that number, whoever it is: a thread of another program, or dockerd itself. In a restarted container the same small numbers are given out again, so this hits docker-in-docker first. Podman joins the namespace of its pause process; where the file outlives the process (a /tmp that a reboot keeps, a killed session) every command fails.',
      zh: '只要 /proc 里有这个号码，不管是谁，dockerd 都拒绝启动：别的程序的线程、甚至 dockerd 自己都算。容器重启后会重新分配同样的小号码，所以最常见于 docker-in-docker。podman 要加入 pause 进程的命名空间，文件比进程活得久时（重启后 /tmp 没清、会话被杀），所有命令都会失败。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('dockerd-pid-file-found'), is('process.running', false, 'dockerd')),
      says: {
        en: 'dockerd trips over the pid file, and no dockerd is running.',
        zh: 'dockerd 被 pid 文件挡住，而并没有 dockerd 在运行。',
      },
    },
    {
      weight: 'points',
      when: all(seen('podman-pause-gone'), unless(seen('newuidmap-write-failed'))),
      says: {
        en: 'podman looks for its pause process by the number of a file, and that process is gone.',
        zh: 'podman 按文件里的进程号去找 pause 进程，而该进程已经不在了。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('dockerd-pid-file-found'),
        unless(is('dockerd.by-hand', true)),
        unless(seen('dockerd-database-locked')),
      ),
      says: {
        en: 'dockerd found a pid file, and nothing shows a second daemon.',
        zh: 'dockerd 发现了 pid 文件，又没有第二个守护进程的迹象。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('dockerd-pid-file-found'),
        unless(is('dockerd.by-hand', true)),
        unless(seen('docker-start-failed')),
      ),
      says: { en: 'It was not started by hand beside a service.', zh: '它不是在服务之外又手动启动的。' },
    },
  ],
  refutes: [
    {
      when: is('process.running', true, 'dockerd'),
      says: { en: 'A dockerd is running.', zh: '有 dockerd 在运行。' },
    },
    {
      when: any(is('docker.running', true), seen('dockerd-database-locked')),
      says: { en: 'Another daemon is alive.', zh: '另一个守护进程活着。' },
    },
  ],
  explains: ['docker-daemon-not-running'],
  prior: 2,
  ask: ['dockerd-processes', 'systemctl-status docker', 'detect-virt'],
  fixes: [
    {
      does: { en: 'Make sure that no dockerd runs, then remove the file', zh: '确认没有 dockerd 在运行，然后删掉文件' },
      run: 'pgrep -a dockerd; cat "/proc/$(cat /var/run/docker.pid)/comm"\nsudo rm /var/run/docker.pid\nsudo systemctl start docker',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Only when it is not a dockerd that serves: ps shows nothing where the number is a thread’s. A left-over /run/docker/containerd/containerd.pid goes the same way.',
        zh: '只有确认那不是正在服务的 dockerd 时才删；号码属于线程时，ps 什么也不显示。残留的 /run/docker/containerd/containerd.pid 也同样处理。',
      },
    },
    {
      does: {
        en: 'For podman: as that user, let it make a new pause process',
        zh: 'podman：以该用户身份重建 pause 进程',
      },
      run: 'podman system migrate || rm -f "/run/user/$(id -u)/libpod/tmp/pause.pid"',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'It stops the running containers of this user. Older releases keep the file at /tmp/run-UID/libpod/pause.pid.',
        zh: '会停掉该用户正在运行的容器。旧版本的文件在 /tmp/run-UID/libpod/pause.pid。',
      },
    },
  ],
  verify: daemonAnswers,
  prevent: [
    {
      says: {
        en: 'In docker-in-docker images remove the file in the entry point; keep /run on tmpfs.',
        zh: '在 docker-in-docker 镜像的入口脚本里删掉这个文件；/run 用 tmpfs。',
      },
      run: 'rm -f /var/run/docker.pid /run/docker/containerd/containerd.pid',
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/pkg/pidfile/pidfile.go',
    'https://github.com/containers/podman/blob/main/docs/source/markdown/podman-system-migrate.1.md',
  ],
})
