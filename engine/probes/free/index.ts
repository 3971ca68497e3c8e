import { memory } from '../../facts/shared'
import { defineProbe } from '../../model'

const row = /^\s*([^\d\s:：][^:：]{0,30}?)\s*[:：]\s*((?:[\d.,]+(?:\s?[KMGTPE]i?B?|\s?B)?(?:\s+|$))+)$/
const perMiB: Readonly<Record<string, number>> = { B: 1 / 1048576, K: 1 / 1024, M: 1, G: 1024, T: 1048576 }

export default defineProbe({
  id: 'free',
  area: 'host',
  ask: { command: 'free -m', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Memory and swap. "available" is what programs can still get; a low "free" alone is only cache.',
      zh: '内存与 swap。available 才是程序还能拿到的量；free 很小往往只是缓存。',
    },
  },
  facts: memory,
  match: [/^free\b.*/],
  content: (lines) =>
    lines.some((l) => /^\s+(?:total|总计|gesamt|total +utilisé|合計|всего)\s+\S+\s+\S+/.test(l.text)) &&
    lines.some((l) => row.test(l.text))
      ? 0.9
      : 0,
  state: true,
  parse({ command, lines }, emit) {
    const flag = / -\w*?([bkmgt])\b/.exec(command ?? '')?.[1]?.toUpperCase()
    const plain = perMiB[flag ?? 'K'] ?? 1 / 1024
    const value = (s: string | undefined): number => {
      const m = /^(\d+(?:[.,]\d+)?)([KMGTPEB])?/.exec(s ?? '')
      const n = Number((m?.[1] ?? '').replace(',', '.'))
      // without a flag or a unit: KiB; a total below 100,000 can only be MiB
      return n * (m?.[2] ? (perMiB[m[2]] ?? 1) : plain)
    }
    let rows = 0
    let total = 0
    for (const line of lines) {
      const m = row.exec(line.text)
      if (!m?.[2]) continue
      const cells = m[2].trim().split(/\s+/)
      if (/buffers\/cache|缓冲/.test(m[1] ?? '')) {
        // procps before 3.3.10: what is free once the cache is given back
        const free = value(cells[1])
        if (total > 0) {
          emit('memory.available', Math.round(free), line)
          emit('memory.available-percent', Math.round((free / total) * 100), line)
        }
        continue
      }
      rows++
      if (rows === 1) {
        total = value(cells[0])
        let available = cells.length >= 6 ? value(cells[5]) : null
        if (!flag && !/[KMGT]/.test(m[2]) && Number(cells[0]) < 100000) {
          total *= 1024
          available = available === null ? null : available * 1024
        }
        if (!(total > 0)) continue
        emit('memory.total', Math.round(total), line)
        // procps before 3.3.10 has no such column
        if (
          available === null ||
          (/buffers/.test(lines[0]?.text ?? '') === true &&
            !/available|可用|verfügbar|disponible/.test(lines[0]?.text ?? ''))
        )
          continue
        emit('memory.available', Math.round(available), line)
        emit('memory.available-percent', Math.round((available / total) * 100), line)
      } else if (cells.length >= 2 && cells.length <= 3) {
        const swap = value(cells[0])
        emit('swap.total', Math.round(swap), line)
        emit('swap.used', Math.round(value(cells[1])), line)
        emit('swap.active', swap > 0, line)
      }
    }
    return rows ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man1/free.1.html'],
})
