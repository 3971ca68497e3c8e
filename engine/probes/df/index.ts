import { diskFull, diskUse, mountFstype } from '../../facts/shared'
import { defineProbe, keyed, list, number } from '../../model'
import { bytes, fullByNature, isBoot, readDf } from './table'

export default defineProbe({
  id: 'df',
  area: 'storage',
  ask: { command: 'df -hT', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'How full each file system is. Snap images and other loop mounts always show 100%.',
      zh: '每个文件系统用了多少。snap 等 loop 挂载总是显示 100%，属于正常。',
    },
  },
  facts: {
    'disk.use': diskUse,
    'disk.full': diskFull,
    'disk.used-bytes': keyed(number),
    'disk.free-bytes': keyed(number),
    'boot.use': number,
    'boot.free-bytes': number,
    // the store of the firmware, whose size efivarfs tells since Linux 6.5
    'efi.use': number,
    'mount.fstype': mountFstype,
    'disk.tight': list,
  },
  match: [/^df\b(?! .*-\w*i).*/],
  content: (lines) => {
    const table = readDf(lines)
    if (table.header) return table.rows.length && !table.inodes ? 0.9 : 0
    // rows without their header: sizes with a unit can only be blocks
    const rows = table.rows.filter(
      (r) => /[KMGT]i?$/.test(r.size) && /^(?:\/dev\/|tmpfs|overlay|udev|none)/.test(r.source),
    )
    return rows.length && rows.length === lines.filter((l) => l.text.trim()).length ? 0.7 : 0
  },
  state: true,
  parse({ lines }, emit) {
    const { rows, inodes } = readDf(lines)
    if (inodes) return 'foreign'
    if (!rows.length) return lines.some((l) => /^\S+\s+\S+\s+\d/.test(l.text)) ? 'malformed' : 'foreign'
    const full: string[] = []
    const tight: string[] = []
    let evidence: (typeof rows)[number]['line'] | null = null
    for (const r of rows) {
      if (r.fstype) emit('mount.fstype', r.fstype, r.line, r.mount)
      if (r.percent !== null && r.mount === '/sys/firmware/efi/efivars') emit('efi.use', r.percent, r.line)
      if (r.percent === null || fullByNature(r)) continue
      emit('disk.use', r.percent, r.line, r.mount)
      const [used, free] = [bytes(r.used), bytes(r.available)]
      if (used !== null) emit('disk.used-bytes', used, r.line, r.mount)
      if (free !== null) emit('disk.free-bytes', free, r.line, r.mount)
      if (isBoot(r.mount)) {
        if (!/efi|firmware/.test(r.mount) || !rows.some((o) => o.mount === '/boot')) {
          emit('boot.use', r.percent, r.line)
          if (free !== null) emit('boot.free-bytes', free, r.line)
        }
      } else if (r.percent >= 99 || r.available === '0') {
        full.push(r.mount)
        evidence ??= r.line
      } else if (r.percent >= 93) tight.push(r.mount)
    }
    const [first, last] = [rows[0]?.line, rows.at(-1)?.line]
    emit('disk.full', full, evidence ?? (first && last ? [first, last] : null))
    emit('disk.tight', tight, first && last ? [first, last] : null)
    return 'ok'
  },
  sources: ['https://www.gnu.org/software/coreutils/manual/html_node/df-invocation.html'],
})
