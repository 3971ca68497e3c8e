import { isIn, seen } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

export default defineDiagnosis({
  id: 'container-not-stoppable',
  area: 'container',
  tags: ['docker/containers', 'kernel'],
  words: {
    title: {
      en: 'The container’s process does not die: it hangs in the kernel, or is a zombie that nobody collects',
      zh: '容器的进程杀不掉：卡在内核里，或是没人回收的僵尸进程',
    },
    what: {
      en: 'Docker sent SIGKILL and waited; no end of the process was reported. A process that waits within the kernel (state D) takes no signal, and a zombie is dead already.',
      zh: 'Docker 发了 SIGKILL 并等待，却没收到进程结束的消息。进程在内核里等待（D 状态）时不接收任何信号，而僵尸进程本来就已经死了。',
    },
    why: {
      en: 'State D: it waits for a disk or a file server that does not answer (NFS, FUSE, a dying disk), for memory at its limit, or for a driver (GPU). A zombie waits for its parent, which is another process of the container, one that traces it, or a shim that died. A frozen cgroup keeps everybody as they are.',
      zh: 'D 状态：在等没有应答的磁盘或文件服务器（NFS、FUSE、坏盘）、等触顶的内存，或者卡在驱动里（GPU）。僵尸进程在等父进程，即容器里的另一个进程、正在跟踪它的调试器，或已经死掉的 shim。cgroup 被冻结时，里面的进程全都停在原处。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('container-exit-unseen'),
      says: { en: 'The engine killed it and saw no end.', zh: '引擎发了 kill，却没等到它结束。' },
    },
  ],
  refutes: [
    {
      when: seen('container-stop-denied'),
      says: {
        en: 'The signal was refused: that is AppArmor or the snap, not a process that hangs.',
        zh: '信号被拒绝了：那是 AppArmor 或 snap 的问题，不是进程卡住。',
      },
    },
    {
      when: seen('apparmor-denied', { operation: 'signal' }),
      says: { en: 'AppArmor refused the signal.', zh: 'AppArmor 拒绝了这个信号。' },
    },
  ],
  variants: [
    {
      id: 'zombie',
      when: seen('container-exit-unseen', { pid: '~.' }),
      title: { en: 'a zombie', zh: '僵尸进程' },
    },
  ],
  explains: ['docker-object-in-use', 'network-endpoint-left'],
  prior: 1,
  ask: ['dmesg', 'docker-inspect-state', 'mount'],
  names: {
    CONTAINER: [inLine('container-exit-unseen', 'container')],
    PID: [inLine('container-exit-unseen', 'pid')],
    PARENT: [],
  },
  fixes: [
    {
      does: { en: 'See its state, where it waits, and who its parent is', zh: '看它的状态、卡在哪里、父进程是谁' },
      run: "docker inspect -f '{{.State.Pid}}' CONTAINER\nps -eo pid,ppid,stat,wchan:30,cmd | awk '$3 ~ /D|Z/'\nsudo cat /proc/PID/stack",
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'State D on NFS or FUSE: bring the server back, or give the mount up',
        zh: 'D 状态且等 NFS、FUSE：恢复服务器，或放弃挂载',
      },
      run: 'findmnt -t nfs,nfs4,cifs,fuse\nsudo umount -f -l /mnt/nas',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'What was not written yet is lost. A process in D by a driver or a dying disk goes only with a reboot.',
        zh: '没写完的数据会丢。因驱动或坏盘而处于 D 的进程只有重启才能消失。',
      },
    },
    {
      does: { en: 'A zombie: end its parent, which is not PID 1', zh: '僵尸进程：结束它的父进程（不是 1 号进程）' },
      run: 'ps -o ppid= -p PID\nsudo kill -9 PARENT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Where the parent is containerd-shim, the engine learns the end of the container by it.',
        zh: '父进程是 containerd-shim 时，引擎正是通过它得知容器结束的。',
      },
    },
    {
      does: {
        en: 'The process is gone, and docker ps shows it still: restart Docker',
        zh: '进程已经没了、docker ps 还显示：重启 Docker',
      },
      run: 'sudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'docker-inspect-state',
    when: isIn('container.status', ['exited', 'dead', 'created']),
    says: { en: 'The container has ended.', zh: '容器已经结束。' },
  },
  prevent: [
    {
      says: {
        en: 'Start containers whose program has children with --init (init: true in Compose).',
        zh: '程序会起子进程的容器用 --init 启动（Compose 里写 init: true）。',
      },
    },
    {
      says: {
        en: 'Mount NFS with softreval or soft where data allow it, and watch dmesg for “blocked for more than 120 seconds”.',
        zh: '数据允许时 NFS 用 soft 或 softreval 挂载；留意 dmesg 里的 “blocked for more than 120 seconds”。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/kill.go',
    'https://man7.org/linux/man-pages/man1/ps.1.html',
    'https://docs.docker.com/reference/cli/docker/container/run/#init',
  ],
})
