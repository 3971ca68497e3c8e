import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'stale-pid-file',
  area: 'docker',
  tags: ['docker/daemon', 'docker/dind'],
  words: {
    title: {
      en: 'A left-over docker.pid names the process of another program',
      zh: '残留的 docker.pid 指向了别的程序的进程',
    },
    what: {
      en: 'docker.pid survived a crash, a snapshot or a container restart, and its number belongs to some other process now.',
      zh: 'docker.pid 在崩溃、快照或容器重启之后留了下来，里面的号码现在属于另一个进程。',
    },
    why: {
      en: 'dockerd refuses to start while /proc has that number, whoever it is: a thread of another program, or dockerd itself. In a restarted container the same small numbers are given out again, so this hits docker-in-docker first.',
      zh: '只要 /proc 里有这个号码，不管是谁，dockerd 都拒绝启动：别的程序的线程、甚至 dockerd 自己都算。容器重启后会重新分配同样的小号码，所以最常见于 docker-in-docker。',
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
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.running', true),
    says: { en: 'A daemon answers.', zh: '守护进程应答了。' },
  },
  prevent: [
    {
      says: {
        en: 'In docker-in-docker images remove the file in the entry point; keep /run on tmpfs.',
        zh: '在 docker-in-docker 镜像的入口脚本里删掉这个文件；/run 用 tmpfs。',
      },
      run: 'rm -f /var/run/docker.pid /run/docker/containerd/containerd.pid',
    },
  ],
  sources: ['https://github.com/moby/moby/blob/master/pkg/pidfile/pidfile.go'],
})
