import { cgroupVersion } from '../../facts/shared'
import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'stat-cgroup',
  area: 'docker',
  ask: { command: 'stat -fc %T /sys/fs/cgroup', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the host uses cgroup v2 (cgroup2fs) or v1 (tmpfs), or mounts none (sysfs).',
      zh: '主机用的是 cgroup v2（cgroup2fs）、v1（tmpfs），还是根本没挂载（sysfs）。',
    },
  },
  facts: { 'cgroup.version': cgroupVersion, 'cgroup.mounts': oneOf('present', 'absent') },
  match: [/^stat (?:-fc|-f -c|-c|--file-system -c|-f --format=?) ?["']?%T["']? \/sys\/fs\/cgroup\/?$/],
  content: (lines) =>
    lines.filter((l) => l.text.trim()).length === 1 && lines.some((l) => l.text.trim() === 'cgroup2fs') ? 0.95 : 0,
  parse({ lines }, emit) {
    const line = lines.find((l) => /^(?:cgroup2fs|tmpfs|sysfs|cgroupfs|UNKNOWN)/.test(l.text.trim()))
    if (!line) return 'malformed'
    const type = line.text.trim()
    if (type === 'cgroup2fs') emit('cgroup.version', 2, line)
    else if (type === 'tmpfs') emit('cgroup.version', 1, line)
    if (type === 'sysfs') emit('cgroup.mounts', 'absent', line)
    else emit('cgroup.mounts', 'present', line)
    return 'ok'
  },
})
