import { defineProbe, keyed, oneOf } from '../../model'

const row = /^(md[\w/]{1,20}) : (active|inactive)\b(?: \([\w-]+\))?(?: (raid\d+|linear))?/
/**
 * `[2/1]` of a row: members that the array is made for, and those that work. QNAP and Synology make their system arrays for
 * 16 to 32 disks, whatever the case holds: https://github.com/netdata/netdata/issues/11180
 */
const isShort = (level: string, made: number, works: number): boolean =>
  works < made && !(level === 'raid1' && made >= 8)

export default defineProbe({
  id: 'mdstat',
  area: 'storage',
  ask: { command: 'cat /proc/mdstat', root: false, risk: 'read-only', cost: 1, collect: false },
  words: {
    tells: {
      en: 'Which software RAID arrays there are, and which of their disks work: an underscore in [U_] is one that does not.',
      zh: '有哪些软 RAID 阵列、成员盘是否正常：[U_] 里的下划线就是不工作的那块。',
    },
  },
  facts: { 'raid.array': keyed(oneOf('whole', 'degraded', 'rebuilding', 'inactive')) },
  match: [/^(?:cat|less|more) \/proc\/mdstat$/, /^mdadm (?:.{0,40} )?(?:-D|--detail)\b.*/],
  content: (lines) => (lines.some((l) => /^Personalities :/.test(l.text)) ? 0.95 : 0),
  state: true,
  parse({ lines }, emit) {
    let name = ''
    let level = ''
    let read = lines.some((l) => /^Personalities :/.test(l.text))
    for (const line of lines) {
      const m = row.exec(line.text)
      const detail = /^\/dev\/(md[\w/]{1,20}):\s*$/.exec(line.text)
      if (m || detail) {
        name = m?.[1] ?? detail?.[1] ?? ''
        level = m?.[3] ?? ''
        read = true
        if (m?.[2] === 'inactive') emit('raid.array', 'inactive', line, name)
        continue
      }
      level = /^\s*Raid Level : (\w+)/.exec(line.text)?.[1] ?? level
      const counts = /\[(\d+)\/(\d+)\] \[[U_]+\]/.exec(line.text)
      if (name && counts)
        emit('raid.array', isShort(level, Number(counts[1]), Number(counts[2])) ? 'degraded' : 'whole', line, name)
      else if (name && /\b(?:recovery|reshape) = /.test(line.text)) emit('raid.array', 'rebuilding', line, name)
      const state = /^\s*State : (.+)$/.exec(line.text)?.[1]
      if (name && state)
        emit(
          'raid.array',
          /inactive|FAILED/.test(state)
            ? 'inactive'
            : /recovering/.test(state)
              ? 'rebuilding'
              : /degraded/.test(state)
                ? 'degraded'
                : 'whole',
          line,
          name,
        )
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://docs.kernel.org/admin-guide/md.html', 'https://man7.org/linux/man-pages/man8/mdadm.8.html'],
})
