import { mountFstype, swapActive } from '../../facts/shared'
import { defineProbe, flag, keyed } from '../../model'

const header = /^\W*NAME\s.*\b(?:MOUNTPOINTS?|FSTYPE)\b/

export default defineProbe({
  id: 'lsblk',
  area: 'storage',
  ask: { command: 'lsblk -f', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Disks and partitions, the file system on each, and where it is mounted; [SWAP] is swap in use.',
      zh: '磁盘和分区、各自的文件系统以及挂载位置；[SWAP] 表示正在使用的 swap。',
    },
  },
  facts: {
    'mount.fstype': mountFstype,
    'swap.active': swapActive,
    'crypt.open': keyed(flag),
    /** /boot is mounted from another disk than the system */
    'boot.other-disk': flag,
  },
  match: [/^lsblk\b/],
  content: (lines) =>
    lines.some((l) => header.test(l.text)) &&
    lines.some((l) => /^\W*(?:sd|vd|xvd|nvme|mmcblk|loop|dm-)\w*\d?/.test(l.text))
      ? 0.9
      : 0,
  state: true,
  parse({ lines }, emit) {
    const head = lines.find((l) => header.test(l.text))
    if (!head) return lines.some((l) => /^\W*(?:sd|vd|nvme|mmcblk|loop)\w+\s/.test(l.text)) ? 'ok' : 'malformed'
    const column = head.text.indexOf('FSTYPE')
    const mountpoints = /MOUNTPOINTS?/.test(head.text)
    let rows = 0
    let disk = ''
    let boot: (typeof lines)[number] | null = null
    const disks = new Map<string, string>()
    for (const [i, line] of lines.entries()) {
      if (line === head || line.text.trim() === '') continue
      rows++
      // partitions, and what lies on them, hang below their disk
      if (/^\w/.test(line.text)) disk = /^[\w-]+/.exec(line.text)?.[0] ?? ''
      // the last word of a row is where it is mounted; with several, they stand in rows of their own
      const target = /\s(\/\S*|\[SWAP\])\s*$/.exec(line.text)?.[1]
      if (target === '[SWAP]') emit('swap.active', true, line)
      if (target) disks.set(target, disk)
      if (target === '/boot') boot = line
      const fstype = column > 0 ? /^[a-z][\w.+-]*/.exec(line.text.slice(column))?.[0] : undefined
      // what is open has a row of its own below, further in
      const depth = (at: number): number => lines[at]?.text.search(/\w/) ?? -1
      if (fstype === 'crypto_LUKS')
        emit('crypt.open', depth(i + 1) > depth(i), line, /\w[\w-]*/.exec(line.text)?.[0] ?? '?')
      if (target?.startsWith('/') && fstype && mountpoints) emit('mount.fstype', fstype, line, target)
    }
    const root = disks.get('/')
    if (boot && root) emit('boot.other-disk', disks.get('/boot') !== root, boot)
    return rows ? 'ok' : 'empty'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lsblk.8.html'],
})
