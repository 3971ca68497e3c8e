import { dockerChains, iptablesWorks } from '../../facts/shared'
import { defineProbe, flag, keyed, type Line, text } from '../../model'

const program = /^(ip6?tables)(?:-(nft|legacy))?(?:-restore)?(?:\s|$)/
/** errors that end the command; a warning alone does not */
const failed =
  /can't initialize|Cannot initialize|unable to initialize table|(?:CHAIN|RULE|TABLE)_\w+ failed|Failed to initialize nft|rule set generation id|No chain\/target\/match|xtables[ .]lock|is incompatible, use|Couldn't load (?:match|target)|does not exist$|Bad rule|Permission denied|not permitted/
const noChain = /No chain\/target\/match by that name|[Cc]hain '\S+' does not exist/

/** matches that every iptables program and kernel has */
const plainMatch = /^(?:tcp|udp|comment|conntrack|state)$/

/** `-t nat` or `--table=nat`; filter without one */
export const tableOf = (command: string): string => /(?:-t|--table)[ =]?(\w+)/.exec(command)?.[1] ?? 'filter'
const chainName = (l: Line) => /^Chain ([\w-]+) \(|^-[NP] ([\w-]+)/.exec(l.text.trim())?.slice(1).find(Boolean)

export default defineProbe({
  id: 'iptables',
  area: 'netfilter',
  ask: { command: 'sudo iptables -t nat -S', root: true, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Whether iptables reaches the kernel, and whether Docker’s chains stand in the table. A list that works is no proof that a rule can be added.',
      zh: 'iptables 能否访问内核，以及表里有没有 Docker 的链。能列出规则，不等于能添加规则。',
    },
  },
  facts: {
    'iptables.works': iptablesWorks,
    'iptables.docker-chains': dockerChains,
    'iptables.forward-policy': text,
    /** the same, by the program that was asked: `default`, `nft`, `legacy` */
    'iptables.policy-of': keyed(text),
    'iptables.short-subnet': text,
    'iptables.refused-match': text,
    /** refused to a shell whose prompt is a user's (true) or root's */
    'iptables.as-user': flag,
    /** the rules of ufw-docker stand in DOCKER-USER */
    'iptables.ufw-docker': flag,
  },
  match: [/^ip6?tables(?:-nft|-legacy)?(?:-restore)? (?!-V\b|--version\b).*/],
  content: (lines) => {
    const heads = lines.filter((l) => /^Chain [\w-]+ \((?:policy [A-Z]+|\d+ references)/.test(l.text)).length
    const specs = lines.filter((l) => /^-(?:P [A-Z]+ (?:ACCEPT|DROP)|N [\w-]+)$/.test(l.text.trim())).length
    return heads >= 1 ? 0.9 : specs >= 2 ? 0.85 : 0
  },
  silent: true,
  parse({ command, lines, root }, emit) {
    const m = program.exec(command ?? 'iptables')
    const variant = m?.[1] === 'ip6tables' ? 'ip6' : (m?.[2] ?? 'default')
    const said = lines.filter((l) => l.text.trim() !== '')
    const lists = /(?:^| )-(?:S|[vnx]*L[vnx]*)\b|--list/.test(command ?? '-S')
    const piped = /\|/.test(command ?? '')
    const table = tableOf(command ?? '')
    const error = said.find((l) => failed.test(l.text))
    if (error) {
      if (root !== null && command !== null) emit('iptables.as-user', !root, error)
      const short = /(?:^| )(?:-[sd]|--(?:source|destination))[ =](\d+(?:\.\d+){0,2}\/\d+)(?:\s|$)/.exec(
        command ?? '',
      )?.[1]
      if (short) emit('iptables.short-subnet', short, error)
      // no right, a held lock, a chain that is not there: the kernel was reached all the same
      const reached =
        /Permission denied|not permitted|xtables[ .]lock|incompatible|Bad rule/.test(error.text) ||
        (noChain.test(error.text) && !said.some((l) => /Extension \w+ revision/.test(l.text)))
      if (!reached) emit('iptables.works', 'fails', error, variant)
      const matches = [...(command ?? '').matchAll(/ (?:-m|--match) (\w+)/g)].flatMap((x) => x[1] ?? [])
      const odd = matches.filter((x) => !plainMatch.test(x))
      const target = /(?:-j|--jump) (\w+)/.exec(command ?? '')?.[1] ?? ''
      // in a chain that is always there, with a target that always is: what is refused is the one match, or the target
      const builtIn = /-[AI] (?:INPUT|OUTPUT|FORWARD|PREROUTING|POSTROUTING)\b/.test(command ?? '')
      const refused =
        odd.length === 1 && odd[0]
          ? odd[0]
          : /^(?:TPROXY|MARK|CONNMARK|TCPMSS|NFQUEUE|CT)$/.test(target)
            ? target
            : builtIn && odd.length === 0 && /^(?:ACCEPT|DROP|RETURN)$/.test(target)
              ? matches[0]
              : undefined
      if (refused && /No chain\/target\/match/.test(error.text)) emit('iptables.refused-match', refused, error)
      if (lists && noChain.test(error.text) && / DOCKER\b/.test(command ?? ''))
        emit('iptables.docker-chains', 'absent', error, table)
      return 'ok'
    }
    if (!lists) {
      // adding a rule is silent when it works; a pipe may have eaten the words
      // only a rule with an extension is a test: a new chain or a plain ACCEPT passes on a broken system too
      const extension = / -m \w| -j (?:MASQUERADE|[SD]NAT|REDIRECT|REJECT|LOG|MARK|CONNMARK|TCPMSS)\b/
      if (
        said.length === 0 &&
        !piped &&
        / -[AI] |--(?:append|insert)/.test(command ?? '') &&
        extension.test(command ?? '')
      )
        emit('iptables.works', 'works', null, variant)
      return said.every((l) => /^(?:rc=0|0)$/.test(l.text.trim())) || piped ? 'ok' : 'foreign'
    }
    const ufw = said.find((l) => /^ufw-user-forward\s|-A DOCKER-USER\b.* -j ufw-user-forward/.test(l.text.trim()))
    if (ufw && said.some((l) => /\bDOCKER-USER\b/.test(l.text))) emit('iptables.ufw-docker', true, ufw)
    const named = /(?:-S|-[vnx]*L[vnx]*|--list(?:-rules)?) ([A-Z][\w-]*)/.exec(command ?? '')?.[1]
    const chains = said.map((l) => [chainName(l), l] as const).filter(([n]) => n)
    const docker = chains.find(([n]) => n?.startsWith('DOCKER'))
    const policy = said.map((l) => /^Chain FORWARD \(policy (\w+)|^-P FORWARD (\w+)/.exec(l.text.trim()))
    const at = policy.findIndex(Boolean)
    const word = policy[at]?.[1] ?? policy[at]?.[2]
    const line = said[at]
    if (word && line && variant !== 'ip6') {
      emit('iptables.forward-policy', word, line)
      if (table === 'filter') emit('iptables.policy-of', word, line, variant)
    }
    const first = said[0]
    const last = said.at(-1)
    if (docker) emit('iptables.docker-chains', 'present', docker[1], table)
    else if (command !== null && !named && !piped && chains.length >= 3 && variant !== 'ip6' && first && last)
      emit('iptables.docker-chains', 'absent', [first, last], table)
    return chains.length || piped || said.length === 0 ? 'ok' : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man8/iptables.8.html'],
})
