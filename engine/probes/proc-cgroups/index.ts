import { cgroupController } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'proc-cgroups',
  area: 'kernel',
  ask: { command: 'cat /proc/cgroups', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which cgroup v1 controllers the kernel has and which are switched off (last column 0). On cgroup v2 cgroup.controllers decides.',
      zh: '内核有哪些 cgroup v1 控制器，哪些被关掉了（末列为 0）。用 cgroup v2 时以 cgroup.controllers 为准。',
    },
  },
  facts: { 'cgroup.controller': cgroupController },
  match: [/^cat \/proc\/cgroups\b/, /^\/proc\/cgroups$/, /^grep (?:-\w+ )?\S+ \/proc\/cgroups$/],
  content: (lines) =>
    lines.some((l) => /^#subsys_name\s+hierarchy\s+num_cgroups\s+enabled$/.test(l.text.trim())) ? 0.95 : 0,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /^(\w+)\s+\d+\s+\d+\s+([01])$/.exec(line.text.trim())
      if (!m?.[1]) continue
      emit('cgroup.controller', m[2] === '1' ? 'on' : 'off', line, m[1])
      read = true
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man7/cgroups.7.html'],
})
