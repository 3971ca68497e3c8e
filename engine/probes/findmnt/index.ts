import { mountFstype, mountOptions, mountReadOnly } from '../../facts/shared'
import { defineProbe } from '../../model'
import { readMounts, stopped, writable } from '../mount/table'

const targetOf = (command: string): string | null =>
  /(?:-T|--target) ?(\/\S*)/.exec(command)?.[1] ?? / (\/\S*)\s*$/.exec(command)?.[1] ?? null

export default defineProbe({
  id: 'findmnt',
  area: 'storage',
  ask: {
    command: 'findmnt -T {key} -o TARGET,SOURCE,FSTYPE,OPTIONS',
    key: '/',
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Which file system holds the path, and whether it is mounted read-only.',
      zh: '这个路径在哪个文件系统上，是否以只读方式挂载。',
    },
  },
  facts: { 'mount.fstype': mountFstype, 'mount.options': mountOptions, 'mount.read-only': mountReadOnly },
  match: [/^findmnt\b(?!.*PROPAGATION).*/],
  content: (lines) => (lines.some((l) => /^TARGET\s+SOURCE\s+FSTYPE\s+OPTIONS/.test(l.text)) ? 0.95 : 0),
  keyOf: targetOf,
  parse({ command, lines }, emit) {
    const rows = readMounts(lines, command ? targetOf(command) : null)
    if (!rows.length) return 'malformed'
    for (const m of rows) {
      emit('mount.fstype', m.fstype, m.line, m.target)
      emit('mount.options', m.options, m.line, m.target)
    }
    const ro = rows.filter((m) => writable(m) && stopped.test(m.options))
    emit(
      'mount.read-only',
      ro.map((m) => m.target),
      ro[0]?.line ?? rows[0]?.line ?? null,
    )
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/findmnt.8.html'],
})
