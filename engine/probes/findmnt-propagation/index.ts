import { defineProbe, keyed, oneOf } from '../../model'

/** `/  shared`; the tree marks and the header are left out */
const row = /^[\s│├└─|`-]*(\/\S*)\s+((?:private|shared|slave|unbindable)(?:,(?:shared|slave))?)\s*$/
/** `findmnt -no PROPAGATION /`: the word alone */
const bare = /^(private|shared|slave|unbindable)(?:,(?:shared|slave))?$/
const kinds = { private: 'private', unbindable: 'private', shared: 'shared', slave: 'slave' } as const
const kindOf = (word: string) => kinds[word.replace(/,.*/, '') as keyof typeof kinds] ?? 'private'

export default defineProbe({
  id: 'findmnt-propagation',
  area: 'storage',
  ask: { command: 'findmnt -o TARGET,PROPAGATION {key}', key: '/', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether mounts made here are passed on to other namespaces, such as those of containers.',
      zh: '在这里新做的挂载会不会传播到别的命名空间（例如容器）。',
    },
  },
  facts: { 'mount.propagation': keyed(oneOf('private', 'shared', 'slave')) },
  match: [/^findmnt\b.*\bPROPAGATION\b.*/],
  content: (lines) => (lines.some((l) => /^TARGET\s+PROPAGATION\s*$/.test(l.text)) ? 0.95 : 0),
  state: true,
  keyOf: (command) => / (\/\S*)\s*$/.exec(command)?.[1] ?? null,
  parse({ command, lines }, emit) {
    const asked = / (\/\S*)\s*$/.exec(command ?? '')?.[1]
    let rows = 0
    for (const line of lines) {
      const m = row.exec(line.text)
      const alone = asked ? bare.exec(line.text.trim()) : null
      if (m?.[1] && m[2]) emit('mount.propagation', kindOf(m[2]), line, m[1])
      else if (alone?.[1] && asked) emit('mount.propagation', kindOf(alone[1]), line, asked)
      else continue
      rows++
    }
    return rows ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man7/mount_namespaces.7.html'],
})
