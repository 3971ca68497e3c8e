import { dockerChains } from '../../facts/shared'
import { defineProbe, list, oneOf } from '../../model'

const table = /^\s*table (ip6?|inet|arp|bridge|netdev) ([\w-]+)/

export default defineProbe({
  id: 'nft-ruleset',
  area: 'netfilter',
  ask: { command: 'sudo nft list ruleset', root: true, risk: 'read-only', cost: 3 },
  words: {
    tells: {
      en: 'All rules of nf_tables, those of iptables-nft included, and which program made each table.',
      zh: 'nf_tables 里的全部规则（包括 iptables-nft 写入的），以及每张表是谁建的。',
    },
  },
  facts: { 'nft.tables': list, 'nft.works': oneOf('works', 'fails'), 'iptables.docker-chains': dockerChains },
  match: [/^nft (?:-\w+ )*list (?:ruleset|tables|table)\b.*/],
  content: (lines) => {
    const n = lines.filter((l) => /^table (?:ip6?|inet|arp|bridge|netdev) [\w-]+(?: \{)?$/.test(l.text.trim())).length
    const hooks = lines.some((l) => /^\s*type (?:filter|nat|route) hook \w+ priority/.test(l.text))
    return n >= 1 && hooks ? 0.95 : n >= 2 ? 0.8 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    const error = said.find((l) => /^(?:netlink: )?Error: |Unable to initialize Netlink socket/.test(l.text.trim()))
    if (error) {
      emit('nft.works', 'fails', error)
      return 'ok'
    }
    const names: string[] = []
    let current = ''
    for (const line of said) {
      const m = table.exec(line.text)
      if (m?.[1] && m[2]) {
        current = m[2]
        names.push(`${m[1]} ${m[2]}`)
        if (m[2] === 'docker-bridges') emit('iptables.docker-chains', 'present', line, 'nat')
      }
      if (/^\s*chain DOCKER\b/.test(line.text) && /^(?:nat|filter)$/.test(current))
        emit('iptables.docker-chains', 'present', line, current)
    }
    const [first, last] = [said[0], said.at(-1)]
    if (first && last && names.length) emit('nft.tables', names, [first, last])
    // an empty ruleset of a whole listing: nobody's rules are there
    if (said.length === 0 && command && !/\|/.test(command)) emit('nft.tables', [], null)
    return said.length === 0 || names.length > 0 || /\|/.test(command ?? '') ? 'ok' : 'foreign'
  },
  sources: ['https://netfilter.org/projects/nftables/manpage.html'],
})
