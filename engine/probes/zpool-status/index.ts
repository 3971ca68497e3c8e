import { defineProbe, keyed, oneOf } from '../../model'

const states = ['online', 'degraded', 'faulted', 'unavail', 'offline', 'removed', 'suspended'] as const
const stateOf = (word: string) => states.find((s) => s === word.toLowerCase())

export default defineProbe({
  id: 'zpool-status',
  area: 'storage',
  ask: { command: 'zpool status', root: false, risk: 'read-only', cost: 2, collect: false },
  words: {
    tells: {
      en: 'Which ZFS pools are imported, and whether each is whole.',
      zh: '导入了哪些 ZFS 池，每个池是否完好。',
    },
  },
  facts: { 'zfs.pool': keyed(oneOf(...states)), 'zfs.pools': oneOf('none', 'some') },
  match: [/^zpool status\b.*/, /^zpool list(?: -\w+)*$/],
  // what `zpool import` lists has a number besides
  content: (lines) =>
    lines.some((l) => /^\s*pool: \S/.test(l.text)) &&
    lines.some((l) => /^\s*state: [A-Z]+\s*$/.test(l.text)) &&
    !lines.some((l) => /^\s*id: \d/.test(l.text))
      ? 0.9
      : 0,
  state: true,
  parse({ lines }, emit) {
    const none = lines.find((l) => /^no pools available\s*$/.test(l.text))
    if (none) emit('zfs.pools', 'none', none)
    let name = ''
    let header = false
    let found = 0
    for (const line of lines) {
      name = /^\s*pool: (\S+)/.exec(line.text)?.[1] ?? name
      const listed = header ? /^(\S+)\s.*\s(ONLINE|DEGRADED|FAULTED|UNAVAIL|OFFLINE|SUSPENDED)\s/.exec(line.text) : null
      const state = stateOf(listed?.[2] ?? /^\s*state: ([A-Z]+)\s*$/.exec(line.text)?.[1] ?? '')
      header ||= /^NAME\s+SIZE\s/.test(line.text)
      if (!state || !(listed || name)) continue
      if (found++ === 0) emit('zfs.pools', 'some', line)
      emit('zfs.pool', state, line, listed?.[1] ?? name)
    }
    return none || found ? 'ok' : 'malformed'
  },
  sources: ['https://openzfs.github.io/openzfs-docs/man/master/8/zpool-status.8.html'],
})
