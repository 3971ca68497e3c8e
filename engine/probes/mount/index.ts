import { mountFstype, mountOptions, mountReadOnly } from '../../facts/shared'
import { defineProbe } from '../../model'
import { readMounts, stopped, writable } from './table'

export default defineProbe({
  id: 'mount',
  area: 'storage',
  ask: { command: 'cat /proc/mounts', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'What is mounted where, with which type, and whether it may be written to (rw or ro).',
      zh: '什么挂在哪里、是什么类型、可写（rw）还是只读（ro）。',
    },
  },
  facts: { 'mount.fstype': mountFstype, 'mount.options': mountOptions, 'mount.read-only': mountReadOnly },
  match: [
    /^mount(?: -l)?(?: ?\|(?! ?e?grep [^|]*cgroup)|$)/,
    /^cat \/(?:proc\/(?:self\/)?mounts|etc\/mtab)\b/,
    /^grep (?!["']?cgroup)\S+ \/proc\/(?:self\/)?mounts\b/,
  ],
  content: (lines) => (readMounts(lines, null).length >= 3 ? 0.7 : 0),
  parse({ lines }, emit) {
    const rows = readMounts(lines, null)
    if (!rows.length) return 'malformed'
    const ro = rows.filter((m) => writable(m) && stopped.test(m.options))
    for (const m of rows) {
      emit('mount.fstype', m.fstype, m.line, m.target)
      emit('mount.options', m.options, m.line, m.target)
    }
    const [first, last] = [rows[0]?.line, rows.at(-1)?.line]
    emit(
      'mount.read-only',
      ro.map((m) => m.target),
      ro[0]?.line ?? (first && last ? [first, last] : null),
    )
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/mount.8.html'],
})
