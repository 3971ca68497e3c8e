import { defineProbe, list } from '../../model'

const row = /^(?:nodev)?\s*([\w.]+)$/

export default defineProbe({
  id: 'proc-filesystems',
  area: 'storage',
  ask: { command: 'cat /proc/filesystems', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The file systems the kernel knows right now.',
      zh: '内核此刻认识哪些文件系统。',
    },
  },
  facts: { 'fs.known': list },
  kernel: true,
  match: [/^(?:cat|grep)\b.*\/proc\/filesystems$/],
  content: (lines) =>
    lines.some((l) => /^nodev\s+sysfs$/.test(l.text.trim())) && lines.some((l) => /^nodev\s+proc$/.test(l.text.trim()))
      ? 0.95
      : 0,
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => row.test(l.text.trim()))
    const [first, last] = [said[0], said.at(-1)]
    if (lines.some((l) => l.text.trim()) && !said.length) return 'malformed'
    if (/^cat /.test(command ?? 'cat ') && first && last)
      emit(
        'fs.known',
        said.map((l) => row.exec(l.text.trim())?.[1] ?? ''),
        [first, last],
      )
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man5/proc_filesystems.5.html'],
})
