import { defineProbe, keyed, oneOf, text } from '../../model'

export default defineProbe({
  id: 'firewall-cmd',
  area: 'netfilter',
  ask: {
    command: 'sudo firewall-cmd --state; sudo firewall-cmd --get-active-zones',
    root: true,
    risk: 'read-only',
    cost: 1,
    families: ['rhel', 'suse', 'arch', 'debian'],
  },
  words: {
    tells: {
      en: 'Whether firewalld runs, and in which zone Docker’s bridges are.',
      zh: 'firewalld 是否在运行，Docker 的网桥属于哪个区域（zone）。',
    },
  },
  // the zone by interface: `docker0` -> `docker`
  facts: { 'firewalld.state': oneOf('running', 'not-running'), 'firewalld.zone': keyed(text) },
  match: [/^firewall-cmd\b(?!.*(?:--permanent|--reload|--add|--remove)).*/],
  content: (lines) => {
    const zones = lines.filter((l) => /^ {2}(?:interfaces|sources): /.test(l.text)).length
    return zones >= 1 && lines.some((l) => /^[\w-]+(?: \((?:active|default)[^)]*\))?$/.test(l.text)) ? 0.9 : 0
  },
  state: true,
  parse({ command, lines }, emit) {
    let zone = ''
    let read = 0
    const asked = /--get-zone-of-interface[= ](\S+)/.exec(command ?? '')?.[1]
    for (const line of lines) {
      const t = line.text.trim()
      if (/^(?:running|not running|FirewallD is not running)$/.test(t)) {
        emit('firewalld.state', t === 'running' ? 'running' : 'not-running', line)
        read++
      } else if (/^[\w-]+(?: \((?:active|default)[^)]*\))?$/.test(line.text)) {
        zone = t.split(' ')[0] ?? ''
        if (asked) emit('firewalld.zone', zone, line, asked)
        read++
      } else if (/^no zone$/.test(t) && asked) {
        emit('firewalld.zone', 'none', line, asked)
        read++
      } else {
        const m = /^interfaces: (.+)$/.exec(t)
        if (m?.[1] && zone) for (const dev of m[1].split(' ')) emit('firewalld.zone', zone, line, dev)
        if (
          m ||
          /^(?:target|services|ports|masquerade|forward|sources|rich rules|icmp-\S+|source-ports|protocols|forward-ports|ingress-\S+|egress-\S+):/.test(
            t,
          )
        )
          read++
      }
    }
    return read ? 'ok' : 'foreign'
  },
  sources: ['https://firewalld.org/documentation/man-pages/firewall-cmd.html'],
})
