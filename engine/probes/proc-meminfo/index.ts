import { memory } from '../../facts/shared'
import { defineProbe } from '../../model'

const row = /^(MemTotal|MemFree|MemAvailable|Buffers|Cached|SwapTotal|SwapFree):\s+(\d+) kB$/

export default defineProbe({
  id: 'proc-meminfo',
  area: 'host',
  ask: { command: 'cat /proc/meminfo', root: false, risk: 'read-only', cost: 4, collect: false },
  words: {
    tells: {
      en: "The kernel's own count of memory and swap; MemAvailable is what programs can still get.",
      zh: '内核自己统计的内存与 swap；MemAvailable 是程序还能拿到的量。',
    },
  },
  facts: memory,
  match: [/^(?:cat|head|grep|egrep|less|more)\b.* \/proc\/meminfo\b/],
  content: (lines) =>
    lines.some((l) => /^MemTotal:\s+\d+ kB$/.test(l.text.trim())) &&
    lines.some((l) => /^MemFree:\s+\d+ kB$/.test(l.text.trim()))
      ? 0.95
      : 0,
  state: true,
  parse({ lines }, emit) {
    const found = new Map(
      lines.flatMap((line) => {
        const m = row.exec(line.text.trim())
        return m?.[1] && m[2] ? [[m[1], { line, mib: Number(m[2]) / 1024 }] as const] : []
      }),
    )
    if (!found.size) return 'malformed'
    const total = found.get('MemTotal')
    const available = found.get('MemAvailable')
    const [swap, unused] = [found.get('SwapTotal'), found.get('SwapFree')]
    if (total) emit('memory.total', Math.round(total.mib), total.line)
    if (available) emit('memory.available', Math.round(available.mib), available.line)
    if (total && available && total.mib > 0)
      emit('memory.available-percent', Math.round((available.mib / total.mib) * 100), available.line)
    if (swap) {
      emit('swap.total', Math.round(swap.mib), swap.line)
      emit('swap.active', swap.mib > 0, swap.line)
    }
    if (swap && unused) emit('swap.used', Math.round(swap.mib - unused.mib), unused.line)
    return 'ok'
  },
  sources: ['https://docs.kernel.org/filesystems/proc.html#meminfo'],
})
