import { iptablesBackend } from '../../facts/shared'
import { defineProbe, list, oneOf } from '../../model'

const names = /(?:^|[\s/])(ip6?tables(?:-(?:nft|legacy))?)(?:@|\*)?(?:\s*->\s*(\S+))?$/

export default defineProbe({
  id: 'ls-iptables',
  area: 'netfilter',
  ask: {
    command: 'ls -l /usr/sbin/*tables* /etc/alternatives/*tables*',
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Which iptables programs are on the disk and where the link `iptables` ends.',
      zh: '磁盘上有哪些 iptables 程序，`iptables` 这个链接最终指向哪里。',
    },
  },
  facts: {
    'iptables.programs': list,
    'iptables.program': oneOf('present', 'absent'),
    'iptables.backend': iptablesBackend,
  },
  match: [
    /^(?:ls|ll|eza|exa) .*(?:ip6?tables?|\*?tables\*).*/,
    /^(?:command -v|which|type -a|type|whereis|readlink(?: -f)?) (?:\$\((?:which|command -v) )?\S*iptables\b.*/,
  ],
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    const found = new Set<string>()
    for (const line of said) {
      const m = names.exec(line.text.trim())
      if (m?.[1]) found.add(m[1])
      const target = m?.[1] === 'iptables' || /^readlink/.test(command ?? '') ? (m?.[2] ?? line.text.trim()) : ''
      if (/legacy/.test(target)) emit('iptables.backend', 'legacy', line)
      else if (/nft/.test(target)) emit('iptables.backend', 'nft', line)
    }
    const [first, last] = [said[0], said.at(-1)]
    if (!first || !last) return 'empty'
    if (found.size) emit('iptables.programs', [...found], [first, last])
    if (/^(?:command|which|type|whereis)/.test(command ?? '')) {
      emit(
        'iptables.program',
        /\/\S*iptables/.test(first.text) && !/ no iptables in/.test(first.text) ? 'present' : 'absent',
        first,
      )
      return 'ok'
    }
    // the names with a suffix are there and the plain one is not: the link of the alternatives is lost
    if (found.has('iptables')) emit('iptables.program', 'present', [first, last])
    else if (found.has('iptables-nft') || found.has('iptables-legacy'))
      emit('iptables.program', 'absent', [first, last])
    return found.size || said.every((l) => /tables|No such file/.test(l.text)) ? 'ok' : 'foreign'
  },
})
