import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'smartctl',
  area: 'storage',
  ask: { command: 'sudo smartctl -H -A {key}', key: '/dev/sda', root: true, risk: 'read-only', cost: 3 },
  words: {
    tells: {
      en: 'What the disk says of its own health. PASSED does not clear a disk whose kernel log shows read errors.',
      zh: '磁盘对自身健康的判断。若内核日志里有读错误，PASSED 也不能说明磁盘没问题。',
    },
  },
  facts: { 'disk.health': oneOf('passed', 'failed') },
  match: [/^smartctl\b.*/],
  content: (lines) => (lines.some((l) => /^smartctl \d|=== START OF READ SMART DATA/.test(l.text)) ? 0.9 : 0),
  keyOf: (command) => command.split(' ').at(-1) ?? null,
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = /(?:test result|Health Status): (\w+)/.exec(line.text)
      if (m?.[1]) {
        emit('disk.health', /PASSED|OK/.test(m[1]) ? 'passed' : 'failed', line)
        return 'ok'
      }
    }
    return lines.some((l) => /smartctl|SMART/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://www.smartmontools.org/'],
})
