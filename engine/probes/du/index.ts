import { defineProbe, keyed, number } from '../../model'
import { bytes } from '../df/table'

const row = /^\s*([\d.,]+[KMGTPE]?)\s+(\/\S*|\.)$/

export default defineProbe({
  id: 'du',
  area: 'storage',
  ask: {
    command: 'sudo du -xh --max-depth=2 / 2>/dev/null | sort -h | tail -20',
    root: true,
    risk: 'read-only',
    cost: 4,
  },
  words: {
    tells: {
      en: 'Which directories hold the space. If their sum is far below what df shows, deleted files are still open.',
      zh: '空间在哪些目录里。若总和远小于 df 的数字，就有已删除却仍被打开的文件。',
    },
  },
  facts: { 'du.bytes': keyed(number) },
  match: [/^du\b.*/],
  parse({ command, lines }, emit) {
    const c = command ?? ''
    const plain = / -\w*m\b|--block-size=1?M/.test(c)
      ? 1048576
      : / -\w*b\b/.test(c)
        ? 1
        : / --block-size=1?G/.test(c)
          ? 1024 ** 3
          : 1024
    let rows = 0
    for (const line of lines) {
      const m = row.exec(line.text)
      if (!m?.[1] || !m[2]) continue
      rows++
      const n = /[KMGTPE]$/.test(m[1]) ? bytes(m[1]) : Number(m[1]) * plain
      if (n !== null && Number.isFinite(n)) emit('du.bytes', n, line, m[2])
    }
    return rows ? 'ok' : 'malformed'
  },
  sources: ['https://www.gnu.org/software/coreutils/manual/html_node/du-invocation.html'],
})
