import { swapActive } from '../../facts/shared'
import { defineProbe } from '../../model'

const header = /^(?:Filename\s+Type\s+Size|NAME\s+TYPE\s+SIZE)/
const row = /^(\/\S+)\s+(?:partition|file)\s+\S+/

export default defineProbe({
  id: 'proc-swaps',
  area: 'host',
  ask: { command: 'cat /proc/swaps', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the kernel uses any swap now: only the header line means none.',
      zh: '内核现在是否在用 swap：只有表头一行就是没有。',
    },
  },
  facts: { 'swap.active': swapActive },
  kernel: true,
  match: [/^cat \/proc\/swaps\b/, /^swapon (?:--show|-s)\b/],
  content: (lines) => (lines.some((l) => /^Filename\s+Type\s+Size\s+Used\s+Priority/.test(l.text)) ? 0.95 : 0),
  silent: true,
  parse({ lines }, emit) {
    const line = lines.find((l) => row.test(l.text))
    if (line) emit('swap.active', true, line)
    else if (lines.every((l) => l.text.trim() === '' || header.test(l.text)))
      emit('swap.active', false, lines[0] ?? null)
    else return 'malformed'
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man5/proc_swaps.5.html'],
})
