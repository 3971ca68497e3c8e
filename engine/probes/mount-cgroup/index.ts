import { cgroupVersion } from '../../facts/shared'
import { defineProbe, list, oneOf } from '../../model'

/** `cgroup2 on /sys/fs/cgroup type cgroup2 (rw,...)` or `cgroup2 /sys/fs/cgroup cgroup2 rw,... 0 0` */
const row = /^\S+ (?:on )?(\/\S*) (?:type )?(cgroup2?) \(?([\w,=.-]+)/

export default defineProbe({
  id: 'mount-cgroup',
  area: 'docker',
  ask: { command: 'grep cgroup /proc/mounts', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which cgroup hierarchies are mounted, and where. No output means none at all.',
      zh: '挂载了哪些 cgroup 层级、挂在哪里。没有输出就是一个也没挂。',
    },
  },
  facts: { 'cgroup.version': cgroupVersion, 'cgroup.mounts': oneOf('present', 'absent'), 'cgroup.hierarchies': list },
  match: [
    /^(?:mount|findmnt|cat \/proc\/(?:self\/)?mounts|cat \/etc\/mtab) ?\| ?e?grep (?:-\w+ )?["']?cgroup/,
    /^e?grep (?:-\w+ )?["']?cgroup2?["']? \/proc\/(?:self\/)?mount(?:s|info)/,
    /^(?:mount|findmnt) -t cgroup2?\b/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length > 0 && said.filter((l) => row.test(l.text.trim())).length >= Math.max(1, said.length - 1)
      ? 0.9
      : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim())
    if (said.length === 0) {
      if (!command || /-t cgroup/.test(command)) return 'empty'
      emit('cgroup.mounts', 'absent', null)
      return 'ok'
    }
    const controllers: string[] = []
    let version = 0
    for (const line of said) {
      const m = row.exec(line.text.trim())
      if (!m?.[1]) continue
      if (m[2] === 'cgroup2') {
        if (m[1] === '/sys/fs/cgroup') version = 2
        continue
      }
      if (version !== 2) version = 1
      controllers.push(m[1].split('/').at(-1) ?? '')
    }
    const [first, last] = [said[0], said.at(-1)]
    if (!first || !last) return 'malformed'
    const v1 = controllers.length > 0
    if (!version && !v1) return said.some((l) => /tmpfs/.test(l.text)) ? 'ok' : 'malformed'
    emit('cgroup.mounts', 'present', [first, last])
    emit('cgroup.version', v1 ? 1 : 2, [first, last])
    if (v1) emit('cgroup.hierarchies', controllers, [first, last])
    return 'ok'
  },
})
