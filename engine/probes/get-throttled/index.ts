import { defineProbe, oneOf } from '../../model'

const answer = /^(?:throttled=)?0x([0-9a-f]{1,8})$/i
const now = 0x1
const since = 0x1_0000

export default defineProbe({
  id: 'get-throttled',
  area: 'host',
  ask: { command: 'vcgencmd get_throttled', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether a Raspberry Pi lacks power now (bit 0) or has since it was switched on (bit 16). 0x0: never.',
      zh: '树莓派现在是否供电不足（第 0 位），上电以来是否出现过（第 16 位）。0x0 表示从未。',
    },
  },
  facts: { 'power.under-voltage': oneOf('now', 'since-boot', 'no') },
  match: [/^(?:\/\S+\/)?vcgencmd get_throttled\b.*/, /^cat \/sys\/devices\/platform\/soc\/\S+\/get_throttled$/],
  content: (lines) =>
    lines.length === 1 && /^throttled=0x[0-9a-f]{1,8}$/i.test(lines[0]?.text.trim() ?? '') ? 0.9 : 0,
  state: true,
  parse({ command, lines }, emit) {
    const line = lines.find((l) => answer.test(l.text.trim()))
    const digits = line && answer.exec(line.text.trim())?.[1]
    // the file in /sys has the digits alone
    const bare = command?.startsWith('cat ') ? lines.find((l) => /^[0-9a-f]{1,8}$/i.test(l.text.trim())) : undefined
    const found = line ?? bare
    if (!found) return lines.some((l) => l.text.trim()) ? 'malformed' : 'empty'
    const bits = Number.parseInt(digits ?? found.text.trim(), 16)
    emit('power.under-voltage', bits & now ? 'now' : bits & since ? 'since-boot' : 'no', found)
    return 'ok'
  },
  sources: ['https://www.raspberrypi.com/documentation/computers/os.html#get_throttled'],
})
