import { defineProbe, flag, keyed, text } from '../../model'

/** device, mount point, type, options; the two numbers may be left out */
const row = /^(\S+)\s+(\/\S*|none|swap)\s+([a-z][\w.,-]*)\s+(\S+)(?:\s+\d\s+\d|\s+\d)?\s*(?:#.*)?$/
const device = /^(?:UUID=|LABEL=|PARTUUID=|PARTLABEL=|\/dev\/|\/swap|[\w.-]+:\/|\/\/|tmpfs|proc|none|overlay|\/)/

export default defineProbe({
  id: 'fstab',
  area: 'storage',
  ask: { command: 'cat /etc/fstab', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'What is mounted at boot: which type, which options, and whether a swap line brings swap back after every boot.',
      zh: '开机时挂载什么：类型、选项，以及是否有 swap 行让它每次开机又回来。',
    },
  },
  facts: { 'fstab.fstype': keyed(text), 'fstab.options': keyed(text), 'fstab.swap': flag },
  match: [/^(?:cat|grep|egrep|tail|head|more|less)\b.* \/etc\/fstab$/],
  content: (lines) =>
    lines.some((l) => /^# \/etc\/fstab/.test(l.text)) ||
    lines.filter((l) => row.test(l.text) && /^(?:UUID|PARTUUID|LABEL)=/.test(l.text)).length > 1
      ? 0.8
      : 0,
  state: true,
  parse({ command, lines }, emit) {
    let read = 0
    let swap = false
    for (const line of lines) {
      const m = row.exec(line.text.trim())
      if (!m?.[1] || !m[2] || !m[3] || !m[4] || !device.test(m[1])) continue
      read++
      if (m[3] === 'swap') {
        swap = true
        emit('fstab.swap', true, line)
      } else {
        emit('fstab.fstype', m[3], line, m[2])
        emit('fstab.options', m[4], line, m[2])
      }
    }
    const whole = /^cat\b/.test(command ?? 'cat')
    if (read && !swap && whole) emit('fstab.swap', false, null)
    return read || lines.every((l) => /^\s*(?:#.*)?$/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man5/fstab.5.html'],
})
