import { defineProbe, keyed, oneOf } from '../../model'
import { operands } from '../kit'

/** `----i---------e------- /etc/resolv.conf`: the letters stand in places of their own, and each release adds some */
const row = /^([-acdeijmstuACDEFINPSTVx]{13,24})\s+(\S.{0,250})$/

export default defineProbe({
  id: 'lsattr',
  area: 'storage',
  ask: {
    command: 'lsattr -d {key}',
    placeholder: 'FILE',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether a file or directory is immutable (i) or append-only (a): then not even root changes, renames or deletes it.',
      zh: '文件或目录有没有不可修改（i）或只能追加（a）属性：有的话，root 也改不了、改不了名、删不掉。',
    },
  },
  facts: { 'file.attribute': keyed(oneOf('immutable', 'append-only', 'none')) },
  match: [/^lsattr\b.*/],
  keyOf: (command) => operands(command).find((w) => w.startsWith('/')) ?? null,
  content: (lines) => {
    const rows = lines.filter((l) => row.test(l.text.trim()) && /^[-\w]*-{4}/.test(l.text.trim()))
    return rows.length > 0 && rows.length === lines.filter((l) => l.text.trim()).length ? 0.9 : 0
  },
  silent: true,
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const [, letters, path] = row.exec(line.text.trim()) ?? []
      if (!letters || !path) continue
      read++
      emit('file.attribute', /i/.test(letters) ? 'immutable' : /a/.test(letters) ? 'append-only' : 'none', line, path)
    }
    if (read) return 'ok'
    // tmpfs, overlay, FAT and network file systems have no such attributes
    return lines.every((l) => /^\s*$|^lsattr: |^lsattr \d/.test(l.text)) ? 'empty' : 'malformed'
  },
  sources: [
    'https://man7.org/linux/man-pages/man1/lsattr.1.html',
    'https://man7.org/linux/man-pages/man1/chattr.1.html',
  ],
})
