import { defineProbe, number } from '../../model'

const row = /(?:^|= ?)(\d+)\s+(\d+)\s+(\d+)\s*$/

export default defineProbe({
  id: 'file-nr',
  area: 'host',
  ask: { command: 'cat /proc/sys/fs/file-nr', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Open files of the whole machine, and how many the kernel allows.',
      zh: '整机已打开的文件数，以及内核允许的上限。',
    },
  },
  facts: { 'files.open': number, 'files.max': number, 'files.use': number },
  match: [/^cat \/proc\/sys\/fs\/file-nr\b/, /^sysctl fs\.file-nr\b/],
  state: true,
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m) continue
      const [open, max] = [Number(m[1]), Number(m[3])]
      emit('files.open', open, line)
      emit('files.max', max, line)
      emit('files.use', Math.round((open / Math.max(1, max)) * 100), line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://docs.kernel.org/admin-guide/sysctl/fs.html#file-max-file-nr'],
})
