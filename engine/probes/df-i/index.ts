import { inodeFull, inodeUse } from '../../facts/shared'
import { defineProbe } from '../../model'
import { fullByNature, isBoot, readDf } from '../df/table'

export default defineProbe({
  id: 'df-i',
  area: 'storage',
  ask: { command: 'df -i', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a file system has run out of inodes, that is of room for further files, while it still has free blocks.',
      zh: '文件系统是否用光了 inode：空间还有，却不能再建文件。',
    },
  },
  facts: { 'inode.use': inodeUse, 'inode.full': inodeFull },
  match: [/^df (?:-\S+ )*-\w*i\w*\b.*/, /^df .*-\w*i\w*\b.*/],
  content: (lines) => {
    const table = readDf(lines)
    return table.rows.length && table.header && table.inodes ? 0.95 : 0
  },
  state: true,
  parse({ lines }, emit) {
    const { rows } = readDf(lines)
    if (!rows.length) return 'malformed'
    const full: string[] = []
    let evidence: (typeof rows)[number]['line'] | null = null
    for (const r of rows) {
      if (r.percent === null || fullByNature(r) || r.size === '0') continue
      emit('inode.use', r.percent, r.line, r.mount)
      if (!isBoot(r.mount) && (r.percent >= 100 || r.available === '0')) {
        full.push(r.mount)
        evidence ??= r.line
      }
    }
    const [first, last] = [rows[0]?.line, rows.at(-1)?.line]
    emit('inode.full', full, evidence ?? (first && last ? [first, last] : null))
    return 'ok'
  },
  sources: ['https://www.gnu.org/software/coreutils/manual/html_node/df-invocation.html'],
})
