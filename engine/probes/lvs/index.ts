import { defineProbe, keyed, oneOf } from '../../model'

/** LV, VG and the ten letters of Attr: the fifth is the state */
const row = /^([\w.+-]{1,128})\s+([\w.+-]{1,128})\s+([-\w]{2}[-\w]{2}[-\w][-\w]{4,5})\s+<?[\d.,]+\s?[bskmgtpe]?\b/i
/** `lvscan` spells it */
const scanned = /^(ACTIVE|inactive)\s+(?:\w+ )?'\/dev\/([^/']{1,128})\/([^/']{1,128})'/

export default defineProbe({
  id: 'lvs',
  area: 'storage',
  ask: { command: 'sudo lvs', root: true, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which logical volumes there are, and which of them are active: the fifth letter of Attr is an a.',
      zh: '有哪些逻辑卷，哪些已激活：Attr 的第五个字母是 a。',
    },
  },
  facts: { 'lvm.volume': keyed(oneOf('active', 'inactive')) },
  match: [/^lvs(?: .*)?$/, /^lvscan(?: .*)?$/],
  content: (lines) =>
    lines.some((l) => /^\s*LV\s+VG\s+Attr\s+LSize/.test(l.text)) || lines.some((l) => scanned.test(l.text.trim()))
      ? 0.95
      : 0,
  state: true,
  parse({ lines }, emit) {
    let rows = 0
    for (const line of lines) {
      const text = line.text.trim()
      const spelt = scanned.exec(text)
      const m = spelt ? null : row.exec(text)
      if (spelt) emit('lvm.volume', spelt[1] === 'ACTIVE' ? 'active' : 'inactive', line, `${spelt[2]}/${spelt[3]}`)
      else if (m) emit('lvm.volume', m[3]?.[4] === '-' ? 'inactive' : 'active', line, `${m[2]}/${m[1]}`)
      else continue
      rows++
    }
    return rows || lines.some((l) => /^\s*LV\s+VG\s+Attr/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/lvs.8.html'],
})
