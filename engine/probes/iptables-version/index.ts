import { iptablesBackend, iptablesVersion } from '../../facts/shared'
import { defineProbe } from '../../model'

const shape = /^ip6?tables(?:-\w+)? v(1\.\d+[\d.]*)(?: \((nf_tables|legacy)\))?$/

export default defineProbe({
  id: 'iptables-version',
  area: 'netfilter',
  ask: { command: 'iptables -V', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Version of iptables and the kernel interface it speaks: nf_tables or legacy.',
      zh: 'iptables 的版本，以及它使用哪种内核接口：nf_tables 还是 legacy。',
    },
  },
  facts: { 'iptables.version': iptablesVersion, 'iptables.backend': iptablesBackend },
  match: [/^ip6?tables (?:-V|--version)\b/],
  content: (lines) =>
    lines.filter((l) => l.text.trim()).length <= 2 && lines.some((l) => shape.test(l.text.trim())) ? 0.9 : 0,
  state: true,
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = shape.exec(line.text.trim())
      if (!m?.[1]) continue
      emit('iptables.version', m[1], line)
      // before 1.8 there was one back end and no word for it
      emit('iptables.backend', m[2] === 'nf_tables' ? 'nft' : 'legacy', line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://git.netfilter.org/iptables/tree/iptables/xtables.c'],
})
