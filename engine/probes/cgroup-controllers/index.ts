import { cgroupController, cgroupVersion } from '../../facts/shared'
import { defineProbe } from '../../model'

const known = /^(?:cpuset|cpu|io|memory|hugetlb|pids|rdma|misc|dmem|blkio)$/

export default defineProbe({
  id: 'cgroup-controllers',
  area: 'kernel',
  ask: { command: 'cat /sys/fs/cgroup/cgroup.controllers', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The controllers of cgroup v2. If memory is not in the list, no memory limit works.',
      zh: 'cgroup v2 的控制器。列表里没有 memory，内存限制就全都不起作用。',
    },
  },
  facts: { 'cgroup.controller': cgroupController, 'cgroup.version': cgroupVersion },
  match: [/^cat \/sys\/fs\/cgroup\/(?:[\w./-]+\/)?cgroup\.(?:controllers|subtree_control)$/],
  content: (lines) => {
    const words = lines.map((l) => l.text.trim()).filter(Boolean)
    const parts = words[0]?.split(' ') ?? []
    return words.length === 1 && parts.length >= 3 && parts.every((w) => known.test(w)) ? 0.9 : 0
  },
  parse({ command, lines }, emit) {
    const line = lines.find(
      (l) =>
        l.text
          .trim()
          .split(/\s+/)
          .every((w) => known.test(w)) && l.text.trim() !== '',
    )
    if (!line) return 'malformed'
    const on = line.text.trim().split(/\s+/)
    emit('cgroup.version', 2, line)
    for (const name of on) emit('cgroup.controller', 'on', line, name)
    // the root's list is complete; a sub-tree's is what its parent delegates
    if (!on.includes('memory') && (command === null || /^cat \/sys\/fs\/cgroup\/cgroup\.controllers/.test(command)))
      emit('cgroup.controller', 'off', line, 'memory')
    return 'ok'
  },
  sources: ['https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v2.html'],
})
