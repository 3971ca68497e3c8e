import { all, any, max, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'memory-exhausted-thrashing',
  area: 'host',
  tags: ['host/memory'],
  words: {
    title: { en: 'Memory is used up and the machine thrashes', zh: '内存耗尽，机器在反复换页' },
    what: {
      en: 'Programs stand still most of the time, waiting for memory. Nothing was killed, so no log line names the reason.',
      zh: '程序大部分时间停着等内存。没有进程被杀，所以日志里没有任何一行说明原因。',
    },
    why: {
      en: 'The kernel kills only when it cannot reclaim at all. As long as it can throw out cached program code or swap, it keeps trying, and everything becomes slow: time-outs, hung tasks, failed probes.',
      zh: '内核只有完全回收不到时才会杀进程。只要还能丢掉缓存的程序代码或换出，它就一直尝试，于是一切变慢：超时、任务挂起、探针失败。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(max('memory.available-percent', 5), min('pressure.memory-full', 10)),
      says: {
        en: 'Almost no memory is available, and programs stall waiting for it.',
        zh: '几乎没有可用内存，程序都在等内存。',
      },
    },
    {
      weight: 'points',
      when: any(seen('memory-nearly-gone'), min('pressure.memory-full', 10), max('memory.available-percent', 4)),
      says: { en: 'Less than a few per cent of the memory is available.', zh: '可用内存只剩百分之几。' },
    },
    {
      weight: 'hints',
      when: any(seen('task-blocked'), seen('cannot-allocate-memory'), max('memory.available-percent', 10)),
      says: { en: 'Tasks hang, or memory is short.', zh: '有任务挂起，或内存紧张。' },
    },
    {
      weight: 'hints',
      when: any(seen('kubelet-runtime-down'), seen('cri-name-reserved')),
      says: {
        en: 'The runtime answers late or not at all: a machine without memory, or with a slow disk, does that.',
        zh: '运行时应答很慢或没有应答：内存耗尽、磁盘过慢时会这样。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-daemon-slow'),
      says: {
        en: 'The daemon does not get to answer: memory or disk of the machine may be overloaded.',
        zh: '守护进程来不及应答：机器的内存或磁盘可能过载。',
      },
    },
    {
      weight: 'hints',
      when: seen('kubectl-no-answer'),
      says: {
        en: 'The machine of the API server may have no memory left to answer with.',
        zh: 'API server 所在的机器可能已没有内存可用来应答。',
      },
    },
  ],
  refutes: [
    {
      when: max('pressure.memory-full', 0.5),
      says: { en: 'No program waits for memory: it is disk or CPU.', zh: '没有程序在等内存：问题在磁盘或 CPU。' },
    },
    {
      when: min('memory.available-percent', 30),
      says: { en: 'There is plenty of available memory.', zh: '可用内存充足。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['free', 'memory-pressure', 'dmesg'],
  names: { UNIT: [] },
  fixes: [
    {
      does: { en: 'Find the largest processes and stop the one that may go', zh: '找出占用最大的进程，停掉可以停的' },
      run: 'ps aux --sort=-rss | head -8\nsudo systemctl stop UNIT',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Let an early killer end this state in future', zh: '装一个提前介入的杀进程工具' },
      for: ['debian'],
      run: 'sudo apt install earlyoom',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It kills the largest process; that one may lose unsaved data.',
        zh: '它会杀掉最大的进程，可能丢失未保存的数据。',
      },
    },
    {
      does: { en: 'Let an early killer end this state in future', zh: '启用提前介入的杀进程工具' },
      for: ['rhel'],
      run: 'sudo systemctl enable --now systemd-oomd',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It watches only units with ManagedOOMMemoryPressure=kill or ManagedOOMSwap=kill; oomctl lists them.',
        zh: '它只看管设了 ManagedOOMMemoryPressure=kill 或 ManagedOOMSwap=kill 的单元；用 oomctl 查看。',
      },
    },
  ],
  verify: {
    probe: 'free',
    when: min('memory.available-percent', 15),
    says: { en: 'Memory is available again.', zh: '又有可用内存了。' },
  },
  prevent: [
    {
      says: { en: 'Alert on memory pressure instead of on free memory.', zh: '用内存压力（PSI）告警，而不是看 free。' },
    },
  ],
  sources: ['https://docs.kernel.org/accounting/psi.html', 'https://github.com/rfjakob/earlyoom/issues/269'],
})
