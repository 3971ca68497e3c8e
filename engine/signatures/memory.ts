/** Memory that ran out: kills by the kernel, systemd-oomd and earlyoom, and what is no kill. */
import { sig } from '../model'

const oom = 'https://github.com/torvalds/linux/blob/master/mm/oom_kill.c'
const log = ['dmesg', 'journalctl'] as const

export default [
  sig({
    id: 'oom-killed-process',
    literal: ['ut of memory: ', 'illed process ', 'oom_reaper: reaped', 'invoked oom-killer'],
    pattern:
      /(?<cgroup>[Mm]emory cgroup )?[Oo]ut of memory(?: \(oom_kill_allocating_task\))?: Kill(?:ed)? process (?<pid>\d+),? ?\((?<process>[^)]+)\)|^(?:\[[^\]]*\] ?)?Killed process (?<pid2>\d+),?(?: UID \d+,?)? ?\((?<process2>[^)]+)\)|oom_reaper: reaped process \d+ \((?<process3>[^)]+)\)|(?<process4>\S+) invoked oom-killer:/,
    example:
      'Out of memory: Killed process 4242 (java) total-vm:8123456kB, anon-rss:3912345kB, file-rss:0kB, shmem-rss:0kB',
    nearMiss: 'java.lang.OutOfMemoryError: Java heap space',
    by: 'Linux (every version)',
    source: oom,
    probes: log,
  }),
  sig({
    id: 'oom-constraint',
    literal: ['oom-kill:constraint', 'emory cgroup out of memory', 'global_oom'],
    pattern: /oom-kill:constraint=(?<constraint>CONSTRAINT_\w+)|(?<memcg>[Mm]emory cgroup out of memory)/,
    example:
      'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/docker/x,task=node',
    nearMiss: 'Out of memory: Killed process 1 (x)',
    by: 'Linux >= 4.19',
    source: oom,
    probes: log,
  }),
  sig({
    id: 'oom-cgroup-limit',
    literal: ['kB, failcnt ', 'as a result of limit of'],
    // the head of the report, which is all of it that is left where its last lines were cut off
    pattern:
      /\bmemory: usage \d{1,20}kB, limit \d{1,20}kB, failcnt \d|Task in \S{1,300} killed as a result of limit of \S/,
    example: 'memory: usage 1048576kB, limit 1048576kB, failcnt 24350',
    nearMiss: 'kmem: usage 0kB, limit 9007199254740988kB, failcnt 0',
    by: 'Linux >= 2.6.30',
    source: 'https://github.com/torvalds/linux/blob/master/mm/memcontrol.c',
    probes: log,
  }),
  sig({
    id: 'oomd-killed',
    literal: [
      'systemd-oomd',
      'due to memory pressure',
      'due to memory used',
      'earlyoom',
      'sending SIGTERM to process',
      'sending SIGKILL to process',
    ],
    pattern:
      /Killed \S+ due to memory (?:pressure|used)|systemd-oomd killed|(?:sending|Sending) SIG(?:TERM|KILL) to process \d+|[Ll]ow memory! at or below SIG(?:TERM|KILL) limits/,
    example:
      'systemd-oomd[812]: Killed /user.slice/user-1000.slice/app.scope due to memory pressure for /user.slice being 64.10% > 50.00% for > 20s with reclaim activity',
    nearMiss: 'systemd-oomd.service: Deactivated successfully.',
    by: 'systemd-oomd >= 247, earlyoom',
    source: 'https://github.com/systemd/systemd/blob/main/src/oom/oomd-manager.c',
    probes: ['journalctl'],
  }),
  sig({
    id: 'oomkilled-container',
    literal: ['OOMKilled', 'OOMKilling', 'OutOfMemory', 'ContainerOOM', 'out-of-memory (OOM)', 'OOM'],
    pattern:
      /"?OOMKilled"?: ?true|Reason:\s+OOMKilled|\bOOMKilled\b(?!"?: ?false|"?\s*[:=]?\s*(?:false|0)|}})|OOMKilling|container (?:was )?(?:oom|OOM)[- ]killed|\/TaskOOM/,
    example: '      Reason:       OOMKilled',
    nearMiss: '            "OOMKilled": false,',
    by: 'Docker, Kubernetes',
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
  }),
  sig({
    id: 'exit-137',
    literal: [
      '137',
      'signal: killed',
      'ignal 9',
      'SIGKILL',
      '9/KILL',
      'signal=KILL',
      'Killed',
      'returned a non-zero code: 137',
      'was sent SIGKILL',
    ],
    // names the signal, not who sent it
    pattern:
      /(?:[Ee]xit(?:ed|ing|s)?(?: ?with)?(?: ?[Cc]ode| ?status)?:? {0,8}[=(]?|"ExitCode": ?|status=|code )137\b|signal: killed|(?:[Ss]ignal|terminated by signal) 9\b|(?:code=killed, (?:status=9\/KILL|signal=KILL))|(?:^|: (?:line )?)(?:\d+: +)?(?:\d+ )?Killed(?: {2,}.*)?$|received SIGKILL|\b[Ss]ignal:? SIGKILL\b|Killed signal terminated program \w+|internal compiler error: Killed \(program \w+\)|returned a non-zero code: 137\b|Worker \(pid:\d+\) was sent SIGKILL/,
    example: 'Main PID: 970 (code=killed, signal=KILL)',
    nearMiss: 'Exited (143) 3 minutes ago',
    by: 'systemd, Docker, Kubernetes, Go programs, shells, gcc',
    source: 'https://man7.org/linux/man-pages/man7/signal.7.html',
    probes: ['systemctl-status'],
  }),
  sig({
    id: 'compiler-killed',
    literal: ['illed', 'ld terminated with signal 9', 'SIGKILL: kill'],
    // nobody kills one pass of a compiler by hand
    pattern:
      /Killed signal terminated program (?<pass>\w{1,30})|internal compiler error: Killed \(program (?<pass2>\w{1,30})\)|collect2: (?:fatal )?error: ld terminated with signal 9\b|\/pkg\/tool\/\w{1,30}\/(?<go>compile|link): signal: killed|\brustc [^\n]{0,2000}\(signal: 9, SIGKILL: kill\)|clang(?:\+\+)?(?:-\d{1,2})?: error: unable to execute command: Killed/,
    example: 'g++: fatal error: Killed signal terminated program cc1plus',
    nearMiss: 'g++: fatal error: Terminated signal terminated program cc1plus',
    by: 'gcc (the second wording before 10), collect2, clang, go build, cargo',
    source: 'https://gcc.gnu.org/git/?p=gcc.git;a=blob;f=gcc/gcc.cc',
    probes: ['dmesg'],
  }),
  sig({
    id: 'cannot-allocate-memory',
    literal: [
      'annot allocate memory',
      'ENOMEM',
      '无法分配内存',
      '不能分配内存',
      'Nicht genügend Hauptspeicher',
      "d'allouer de la mémoire",
      'page allocation failure',
      'OutOfMemoryError',
      'heap out of memory',
      'std::bad_alloc',
      'MemoryError',
      'out of memory allocating',
      'runtime: out of memory',
      'virtual memory exhausted',
      'os::commit_memory(',
      'memory allocation deadlock',
    ],
    pattern:
      /[Cc]annot allocate memory|\bENOMEM\b|无法分配内存|不能分配内存|Nicht genügend Hauptspeicher|Impossible d'allouer de la mémoire|page allocation failure: order:|OutOfMemoryError(?!: Java heap space)|(?<!JavaScript )heap out of memory|std::bad_alloc|\bMemoryError\b|out of memory allocating|runtime: out of memory|virtual memory exhausted|os::commit_memory\(0x[\da-f]{1,16}, \d{1,20}, \d\) failed|XFS: \S{1,60} possible memory allocation deadlock/,
    example: 'fork: Cannot allocate memory',
    nearMiss: 'Out of memory: Killed process 1 (x)',
    by: 'every program (errno 12)',
    source: 'https://man7.org/linux/man-pages/man3/errno.3.html',
    probes: ['journalctl'],
  }),
  sig({
    id: 'memory-nearly-gone',
    literal: ['mem avail:', 'avail: '],
    // earlyoom's hourly report; below ten per cent
    pattern: /mem avail: +\d+ of +\d+ MiB \( ?(?<percent>\d(?:\.\d+)?) ?%?\)/,
    example: 'mem avail: 56 of 15881 MiB ( 0.35%), swap free: 0 of 0 MiB ( 0.00%)',
    nearMiss: 'mem avail: 12056 of 15881 MiB (75.91%), swap free: 0 of 0 MiB ( 0.00%)',
    by: 'earlyoom',
    source: 'https://github.com/rfjakob/earlyoom',
    probes: ['journalctl'],
  }),
  sig({
    id: 'task-blocked',
    literal: [
      'blocked for more than',
      'workqueue lockup',
      'soft lockup',
      'rcu_sched',
      'detected stalls',
      'hung_task',
      'watchdog',
    ],
    pattern:
      /task (?<task>\S+) blocked for more than \d+ seconds|BUG: workqueue lockup|BUG: soft lockup|rcu_?\w* .*detected stalls|[Ww]atchdog timeout|Watchdog: BUG/,
    example: 'INFO: task jbd2/sda1-8:321 blocked for more than 120 seconds.',
    nearMiss: 'IP 10.0.0.1 blocked for more than 10 minutes',
    by: 'Linux hung task detector, watchdogs',
    source: 'https://github.com/torvalds/linux/blob/master/kernel/hung_task.c',
    probes: log,
  }),
] as const
