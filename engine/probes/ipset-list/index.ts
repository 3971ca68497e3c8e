import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'ipset-list',
  area: 'netfilter',
  ask: { command: 'sudo ipset list -n', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: { en: 'Whether the kernel has ip_set.', zh: '内核里有没有 ip_set。' },
  },
  facts: { 'ipset.works': oneOf('works', 'fails') },
  match: [/^ipset\b.*/],
  content: (lines) => (lines.some((l) => /^Type: hash:\S+|^Revision: \d+$/.test(l.text)) ? 0.9 : 0),
  silent: true,
  parse({ lines }, emit) {
    const error = lines.find((l) => /Cannot open session to kernel|Kernel error received|ipset v\S+: /.test(l.text))
    if (error && !/must be root|Operation not permitted|does not exist/.test(error.text))
      emit('ipset.works', 'fails', error)
    else if (!error) emit('ipset.works', 'works', lines[0] ?? null)
    return 'ok'
  },
  sources: ['https://ipset.netfilter.org/ipset.man.html'],
})
