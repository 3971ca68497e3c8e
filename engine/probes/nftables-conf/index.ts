import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'nftables-conf',
  area: 'netfilter',
  ask: { command: 'cat /etc/nftables.conf', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Whether (re)starting nftables.service throws away every rule, Docker’s included.',
      zh: '（重新）启动 nftables.service 时是否会清空所有规则，包括 Docker 的。',
    },
  },
  facts: { 'nftables.flushes-all': flag },
  match: [/^(?:cat|head|less|more|grep \S+) (?:-\S+ )*\/etc\/(?:nftables\.conf|sysconfig\/nftables\.conf)\b.*/],
  content: (lines) => (lines.some((l) => /^#!\S*\/nft -f/.test(l.text)) ? 0.95 : 0),
  parse({ lines }, emit) {
    const line = lines.find((l) => /^\s*flush ruleset\b/.test(l.text))
    if (line) emit('nftables.flushes-all', true, line)
    else if (lines.some((l) => /^\s*table /.test(l.text))) emit('nftables.flushes-all', false, null)
    return line || lines.some((l) => /^\s*(?:table|include|#!)/.test(l.text)) ? 'ok' : 'foreign'
  },
  sources: ['https://wiki.nftables.org/wiki-nftables/index.php/Main_Page'],
})
