import { defineProbe, keyed, oneOf } from '../../model'

/** `0: phy0: Wireless LAN`, `1: hci0: Bluetooth`; lower case in old versions */
const device = /^\d+: \S{1,60}: ([A-Za-z][\w -]{1,40})$/
/** the table of util-linux: `0 wlan      phy0    blocked unblocked` */
const row = /^\d+\s+(wlan|bluetooth|wwan|gps|fm|nfc|uwb|wimax)\s+\S+\s+(blocked|unblocked)\s+(blocked|unblocked)$/

const kindOf = (words: string): string =>
  /wireless lan|wi-?fi|wlan/i.test(words) ? 'wlan' : /bluetooth/i.test(words) ? 'bluetooth' : 'other'

export default defineProbe({
  id: 'rfkill-list',
  area: 'network',
  ask: { command: 'rfkill list', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which radios are switched off: soft by a setting, hard by a key, a switch or the firmware.',
      zh: '哪些无线设备被关掉：soft 是软件设置，hard 是按键、开关或固件。',
    },
  },
  facts: { 'radio.blocked': keyed(oneOf('no', 'soft', 'hard')) },
  match: [/^rfkill(?: list| --output| -o|$).*/],
  content: (lines) =>
    lines.some((l) => /^\s*Soft blocked: (?:yes|no)$/.test(l.text)) && lines.some((l) => device.test(l.text.trim()))
      ? 0.95
      : 0,
  state: true,
  silent: true,
  parse({ lines }, emit) {
    let kind: string | null = null
    let seen = 0
    const blocked = new Map<string, 'no' | 'soft' | 'hard'>()
    const set = (k: string, state: 'no' | 'soft' | 'hard', line: (typeof lines)[number]) => {
      const before = blocked.get(k)
      // one free radio of a kind is enough for nothing: the worst of them is told
      if (before === 'hard' || (before === 'soft' && state === 'no')) return
      blocked.set(k, state)
      emit('radio.blocked', state, line, k)
    }
    for (const line of lines) {
      const text = line.text.trim()
      const named = device.exec(text)?.[1]
      const table = row.exec(text)
      const state = /^(Soft|Hard) blocked: (yes|no)$/.exec(text)
      if (named) kind = kindOf(named)
      else if (table?.[1]) set(table[1], table[3] === 'blocked' ? 'hard' : table[2] === 'blocked' ? 'soft' : 'no', line)
      else if (state && kind) set(kind, state[2] === 'no' ? 'no' : state[1] === 'Hard' ? 'hard' : 'soft', line)
      else continue
      seen++
    }
    return seen || lines.every((l) => l.text.trim() === '') ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/rfkill.8.html'],
})
