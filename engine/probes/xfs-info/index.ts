import { defineProbe, keyed, text } from '../../model'

export default defineProbe({
  id: 'xfs-info',
  area: 'storage',
  ask: { command: 'xfs_info {key}', key: '/var/lib/docker', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Whether the xfs below the data root stores file types (ftype=1), as overlay needs.',
      zh: '数据目录所在的 xfs 是否记录文件类型（ftype=1），overlay 需要它。',
    },
  },
  facts: { 'xfs.ftype': keyed(text) },
  match: [/^xfs_info \S+/],
  content: (lines) => (lines.some((l) => /^naming\s+=version \d.*ftype=[01]/.test(l.text)) ? 0.95 : 0),
  keyOf: (command) => command.split(' ')[1] ?? null,
  parse({ command, lines }, emit) {
    const line = lines.find((l) => /ftype=[01]/.test(l.text))
    const head = /^meta-data=(\S+)/.exec(lines.find((l) => l.text.startsWith('meta-data='))?.text ?? '')?.[1]
    const asked = command?.split(' ')[1]
    const key = asked?.startsWith('/') ? asked : (head ?? '/')
    if (!line) return lines.some((l) => /^naming/.test(l.text)) ? 'cut' : 'malformed'
    emit('xfs.ftype', /ftype=([01])/.exec(line.text)?.[1] ?? '', line, key)
    return 'ok'
  },
})
