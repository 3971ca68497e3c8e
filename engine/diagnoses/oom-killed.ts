import { all, any, is, isIn, matches, quiet, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

export default defineDiagnosis({
  id: 'oom-killed',
  area: 'host',
  tags: ['host/memory'],
  words: {
    title: { en: 'A process was killed for lack of memory', zh: '进程因内存不足被杀' },
    what: {
      en: 'The kernel, systemd-oomd or earlyoom killed a process: the machine had no memory left, or the process reached the limit of its own cgroup.',
      zh: '内核、systemd-oomd 或 earlyoom 杀掉了进程：整机内存耗尽，或者进程达到了自己 cgroup 的上限。',
    },
    why: {
      en: 'A killed process writes no last line; status 9/KILL or 137 is all that it leaves. CONSTRAINT_MEMCG means its own limit, CONSTRAINT_NONE with global_oom the whole machine. The victim has the highest score, mostly the largest one, and is not always the culprit.',
      zh: '被杀的进程来不及写日志，只留下 9/KILL 或 137。CONSTRAINT_MEMCG 是它自己的上限，CONSTRAINT_NONE 加 global_oom 是整机不足。被杀的是分数最高的进程，通常占用最大，未必是元凶。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: any(seen('oom-killed-process'), seen('systemd-oom-kill'), seen('oomd-killed')),
      says: {
        en: 'The log says in so many words that a process was killed for memory.',
        zh: '日志明确写着：进程因内存被杀。',
      },
    },
    {
      weight: 'points',
      when: any(
        seen('oomkilled-container'),
        seen('oom-constraint'),
        seen('oom-cgroup-limit'),
        matches('unit.result', '^oom-kill$'),
      ),
      says: { en: 'The container or unit is marked as killed for memory.', zh: '容器或单元被标记为因内存被杀。' },
    },
    {
      weight: 'points',
      when: seen('compiler-killed'),
      says: {
        en: 'A compiler or linker was killed in the middle of its work, which only the kernel does, for memory.',
        zh: '编译器或链接器干到一半被强行结束：这种事通常只有内核在内存不足时才会做。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('exit-137'), is('unit.signal', 'KILL'), is('container.exit-code', 137)),
      says: {
        en: "The process ended by SIGKILL. The kernel's log tells whether memory was the reason.",
        zh: '进程死于 SIGKILL；是不是内存的缘故要看内核日志。',
      },
    },
    {
      weight: 'hints',
      when: seen('runc-init-pipe'),
      says: {
        en: 'runc lost its child: a container at its memory limit kills it.',
        zh: 'runc 的子进程没了：容器内存到了上限时会被杀。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('cannot-allocate-memory'), unless(seen('pids-exhausted'))),
      says: { en: 'A program could not get memory.', zh: '有程序申请不到内存。' },
    },
    {
      weight: 'hints',
      // a CoreDNS that ends has reasons of its own
      when: all(seen('kube-container-backs-off'), unless(isIn('pod.status', ['CrashLoopBackOff', 'Error'], 'coredns'))),
      says: {
        en: 'A container ends again and again. Its last state says whether it was killed for memory.',
        zh: '容器反复退出。看 Last State 就知道是不是因内存被杀。',
      },
    },
    {
      weight: 'hints',
      when: seen('build-connection-lost'),
      says: {
        en: 'The builder was gone in the middle of the build: memory is the common reason.',
        zh: '构建进行到一半，构建器不见了：常见原因是内存。',
      },
    },
    {
      weight: 'hints',
      when: seen('answer-empty'),
      says: {
        en: 'The program closed the connection in the middle of a request: perhaps it was killed.',
        zh: '程序在请求处理到一半时断开了连接：可能是被杀掉了。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('container.oom-killed', false), isIn('container.exit-code', [0, 1, 2, 126, 127, 139])),
      says: {
        en: 'The program ended by itself or by another signal: SIGKILL gives 137, and the engine saw no OOM kill.',
        zh: '程序是自己退出或死于别的信号：被 SIGKILL 的退出码是 137，引擎也没有记录到 OOM。',
      },
    },
    {
      when: all(is('container.oom-killed', false), quiet('oom-killed-process', 'dmesg')),
      says: {
        en: 'The engine saw no OOM kill, and the kernel log holds none.',
        zh: '引擎没有记录到 OOM，内核日志里也没有。',
      },
    },
  ],
  variants: [
    {
      id: 'cgroup-limit',
      when: any(
        seen('oom-constraint', { constraint: 'CONSTRAINT_MEMCG' }, { memcg: '~.' }),
        seen('oom-killed-process', { cgroup: '~.' }),
        seen('oom-cgroup-limit'),
      ),
      title: { en: 'At the limit of its own cgroup', zh: '达到自己 cgroup 的上限' },
    },
    {
      id: 'whole-machine',
      when: seen('oom-constraint', { constraint: 'CONSTRAINT_NONE' }),
      title: { en: 'The whole machine ran out', zh: '整机内存耗尽' },
    },
    {
      id: 'oomd',
      when: seen('oomd-killed'),
      title: { en: 'By systemd-oomd or earlyoom', zh: '由 systemd-oomd 或 earlyoom 所杀' },
    },
  ],
  explains: [
    'start-limit-hit',
    'memory-exhausted-thrashing',
    'docker-daemon-not-running',
    'containerd-not-running',
    'dkms-build-failed',
  ],
  prior: 3,
  ask: ['dmesg', 'free', 'docker-inspect-state'],
  names: { CONTAINER: [], UNIT: [theUnit] },
  fixes: [
    {
      does: {
        en: 'See who was killed, under which limit, and who used the memory',
        zh: '看清谁被杀、哪条上限、谁占了内存',
      },
      run: "sudo journalctl -k -b --no-pager | grep -iE 'oom-kill|out of memory|killed process' | tail\nps aux --sort=-rss | head -8",
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Its own limit: raise it', zh: '自身上限太低：调高' },
      run: 'docker update --memory 2g --memory-swap 2g CONTAINER\nsudo systemctl edit UNIT   # [Service] MemoryMax=2G',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'The whole machine: add swap (or RAM), use fewer workers or a smaller heap',
        zh: '整机不足：加 swap（或内存），减少工作进程或堆大小',
      },
      run: 'sudo fallocate -l 2G /swapfile && sudo chmod 600 /swapfile\nsudo mkswap /swapfile && sudo swapon /swapfile',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Not on a Kubernetes node: the kubelet refuses swap by default.',
        zh: 'Kubernetes 节点上不要加：kubelet 默认拒绝 swap。',
      },
    },
  ],
  verify: {
    probe: 'docker-inspect-state',
    when: any(
      all(is('container.status', 'running'), is('container.oom-killed', false)),
      all(is('unit.active', 'active'), quiet('oom-killed-process', 'dmesg')),
    ),
    says: { en: 'The program runs again and nothing new is killed.', zh: '程序恢复运行，没有新的被杀记录。' },
  },
  prevent: [
    {
      says: {
        en: 'Set a limit for each service, so that only the culprit dies.',
        zh: '给每个服务设上限，让出问题的只影响自己。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/admin-guide/mm/concepts.html',
    'https://github.com/ampache/ampache/issues/2277',
    'https://github.com/torvalds/linux/blob/master/mm/oom_kill.c',
  ],
})
