import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'pids-limit',
  area: 'container',
  tags: ['docker/limits', 'kernel/cgroup'],
  words: {
    title: { en: 'The limit of processes and threads is reached', zh: '进程/线程数达到上限' },
    what: {
      en: "fork and clone answer EAGAIN: the pids limit of the container or service, the user's nproc limit, or kernel.threads-max is used up.",
      zh: 'fork 与 clone 返回 EAGAIN：容器或服务的 pids 上限、用户的 nproc 上限，或者 kernel.threads-max 用尽了。',
    },
    why: {
      en: 'Threads count as processes. A container without an init collects zombies, and each of them keeps its place until its parent fetches it.',
      zh: '线程也算进程。容器里没有 init 时会积累僵尸进程，父进程不回收，名额就一直占着。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('pids-controller-rejected'),
      says: {
        en: 'The kernel names the cgroup whose pids limit refused a fork.',
        zh: '内核指明了哪个 cgroup 的 pids 上限拒绝了 fork。',
      },
    },
    {
      weight: 'points',
      when: any(seen('pids-exhausted'), seen('node-pids-pressure')),
      says: { en: 'A new process or thread is refused with EAGAIN.', zh: '创建新进程或线程时返回 EAGAIN。' },
    },
    {
      weight: 'hints',
      when: seen('python-no-thread'),
      says: { en: 'A new thread is refused; by whom is not said.', zh: '创建新线程被拒绝，没有说是谁拒绝的。' },
    },
  ],
  refutes: [
    {
      when: all(is('cgroup.controller', 'off', 'pids'), unless(seen('pids-controller-rejected'))),
      says: {
        en: 'The pids controller is off: no cgroup can set a limit.',
        zh: 'pids 控制器没有启用，任何 cgroup 都无法设置上限。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-logs'],
  names: { IMAGE: [] },
  fixes: [
    {
      does: { en: 'See who uses them up', zh: '看看是谁用光的' },
      run: 'docker stats --no-stream\nps -eo stat,user,comm --no-headers | sort | uniq -c | sort -rn | head',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Raise the limit and add an init that fetches zombies',
        zh: '调高上限，并加一个会回收僵尸进程的 init',
      },
      run: 'docker run --init --pids-limit 4096 IMAGE',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'docker-run',
    when: is('container.run', 'ok'),
    says: { en: 'A container starts again.', zh: '容器又能启动了。' },
  },
  prevent: [
    {
      says: {
        en: 'Alert on pids.current, and start containers with --init.',
        zh: '监控 pids.current，容器一律用 --init 启动。',
      },
    },
  ],
  sources: ['https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v2.html#pid'],
})
