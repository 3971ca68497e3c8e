import { defineProbe, number } from '../../model'

const regular = /\sREG\s+\S+\s+(\d+)\s+(?:\d+\s+)?\d*\s*(\/.*?) \(deleted\)/
const fdLink = /\s(\d+)\s+\w{3}\s+\d+\s+\S+\s+\/proc\/\d+\/fd\/\d+ -> (\/.*?) \(deleted\)/
/** names alone, as a filter leaves them */
const bare = /^(\/\S.*) \(deleted\)$/
const noDisk = /^\/(?:dev\/|memfd:|SYSV|proc\/|run\/|\[aio\]|i915)/

export default defineProbe({
  id: 'lsof-deleted',
  area: 'storage',
  ask: { command: 'sudo lsof -nP +L1', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Files that were deleted while a process keeps them open: they still take room, and du does not see them.',
      zh: '已删除但仍被进程打开的文件：空间还占着，du 却看不到。',
    },
  },
  facts: { 'deleted.files': number, 'deleted.mib': number },
  match: [/^lsof\b.*(?:\+L1|\+L 1|\+aL1|deleted).*/, /^find \/proc\b.*(?:fd|deleted).*/, /^ls -l.* \/proc\/\S+\/fd.*/],
  content: (lines) => (lines.some((l) => regular.test(l.text) || fdLink.test(l.text)) ? 0.85 : 0),
  silent: true,
  parse({ lines }, emit) {
    let [files, bytes] = [0, 0]
    let first: (typeof lines)[number] | null = null
    let last: (typeof lines)[number] | null = null
    for (const line of lines) {
      const m = regular.exec(line.text) ?? fdLink.exec(line.text)
      const path = m?.[2] ?? bare.exec(line.text.trim())?.[1]
      if (!path || noDisk.test(path)) continue
      files++
      bytes += Number(m?.[1] ?? 0)
      first ??= line
      last = line
    }
    emit('deleted.files', files, first && last ? [first, last] : null)
    emit('deleted.mib', Math.round(bytes / 1048576), first && last ? [first, last] : null)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lsof.8.html'],
})
