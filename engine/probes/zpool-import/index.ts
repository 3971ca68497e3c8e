import { defineProbe, keyed, oneOf } from '../../model'

export default defineProbe({
  id: 'zpool-import',
  area: 'storage',
  ask: { command: 'sudo zpool import', root: true, risk: 'read-only', cost: 2, collect: false },
  words: {
    tells: {
      en: 'Which ZFS pools lie on the disks and are not imported, and what stands in the way.',
      zh: '磁盘上有哪些 ZFS 池还没导入，以及被什么挡住。',
    },
  },
  facts: { 'zfs.importable': keyed(oneOf('ready', 'forced', 'incomplete')) },
  // with the name of a pool it imports, and says nothing or an error
  match: [/^zpool import(?: -[dc] \S+)*$/],
  content: (lines) =>
    lines.some((l) => /^\s*pool: \S/.test(l.text)) && lines.some((l) => /^\s*id: \d+\s*$/.test(l.text)) ? 0.95 : 0,
  parse({ lines }, emit) {
    if (lines.some((l) => /^no pools available to import\s*$/.test(l.text))) return 'ok'
    let found = 0
    lines.forEach((line, i) => {
      const name = /^\s*pool: (\S+)/.exec(line.text)?.[1]
      if (!name) return
      const next = lines.findIndex((l, j) => j > i && /^\s*pool: /.test(l.text))
      const block = lines.slice(i, next < 0 ? undefined : next)
      const last = block.find((l) => /^\s*action: /.test(l.text))
      if (!last) return
      const text = block.map((l) => l.text.trim()).join(' ')
      const state = !/action: The pool can be imported/.test(text)
        ? 'incomplete'
        : /the '-f' flag/.test(text)
          ? 'forced'
          : 'ready'
      emit('zfs.importable', state, [line, last], name)
      found++
    })
    return found ? 'ok' : 'malformed'
  },
  sources: ['https://openzfs.github.io/openzfs-docs/man/master/8/zpool-import.8.html'],
})
