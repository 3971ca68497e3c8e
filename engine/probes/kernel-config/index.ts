import { configOption } from '../../facts/shared'
import { defineProbe, flag } from '../../model'

/** a line of Moby's check-config.sh or of lxc-checkconfig */
const checked = /^\s*(?:- )?CONFIG_(\w+): (enabled(?: \(as module\))?|missing)(?!\w)/

export default defineProbe({
  id: 'kernel-config',
  area: 'kernel',
  ask: {
    command:
      '(zcat /proc/config.gz || cat /boot/config-$(uname -r) || cat /lib/modules/$(uname -r)/config) 2>/dev/null | grep -E "CONFIG_({key})[= ]"',
    key: 'NF_NAT|NF_TABLES|NFT_COMPAT|IP_NF_NAT|IP_NF_RAW|NETFILTER_XTABLES_LEGACY|NETFILTER_XT_TARGET_MASQUERADE|NETFILTER_XT_MATCH_ADDRTYPE|OVERLAY_FS|BRIDGE|VETH|TUN|WIREGUARD|MODULES',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'How the kernel was built: y is compiled in, m is a module, "is not set" means that it cannot do it.',
      zh: '内核是怎样编译的：y 为编入内核，m 为模块，“is not set”表示没有这个功能。',
    },
  },
  facts: { 'config.option': configOption, 'config.checked': flag },
  match: [
    /^z?(?:e|f)?(?:grep|cat)\b.*(?:config\.gz|\/boot\/config(?!\.txt)|\/config-|\/lib\/modules\/\S+\/config|CONFIG_).*/,
    /^(?:bash |sh )?(?:\S*\/)?(?:docker-)?check[-_]config(?:\.sh)?\b.*/,
    /^lxc-checkconfig\b.*/,
    /^\(?zcat \/proc\/config\.gz.*/,
    /^(?:gunzip|gzip) .*config\.gz.*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    const hits = said.filter((l) =>
      /^(?:[\w./-]*config[\w./-]*:)?(?:CONFIG_\w+=|# CONFIG_\w+ is not set)/.test(l.text.trim()),
    ).length
    const checks = said.filter((l) => checked.test(l.text)).length
    return (hits > 0 && hits >= said.length * 0.7) || (checks > 0 && checks >= said.length * 0.6) ? 0.9 : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const found = new Set<string>()
    for (const line of lines) {
      const t = line.text.trim().replace(/^\S+:(?=CONFIG_|# CONFIG_)/, '')
      const on = /^CONFIG_(\w+)=(y|m)$/.exec(t)
      const off = /^# CONFIG_(\w+) is not set$/.exec(t)
      const check = checked.exec(t)
      if (check?.[1]) {
        emit('config.option', check[2] === 'missing' ? 'unset' : check[2] === 'enabled' ? 'y' : 'm', line, check[1])
        emit('config.checked', true, line)
      } else if (on?.[1]) emit('config.option', on[2] === 'm' ? 'm' : 'y', line, on[1])
      else if (off?.[1]) emit('config.option', 'unset', line, off[1])
      else continue
      found.add((check ?? on ?? off)?.[1] ?? '')
    }
    const said = lines.filter((l) => l.text.trim())
    if (found.size === 0 && said.length) return 'malformed'
    // a name searched for and not found: the option does not exist in this kernel. `cat config.gz | grep` finds nothing ever
    const readable =
      command !== null && !/(?:^|[^z])(?:cat|grep) [^|]*config\.gz(?! ?\| ?(?:gunzip|zcat|gzip))/.test(command)
    const asked = /CONFIG_(\w{3,})/.exec((command ?? '').replace(/\/boot\/config\S*/g, ''))?.[1]
    if (
      readable &&
      asked &&
      !/[(\\[.*]/.test(command?.split(`CONFIG_${asked}`)[1]?.[0] ?? '') &&
      ![...found].some((f) => f.startsWith(asked))
    )
      emit('config.option', 'absent', null, asked)
    return found.size || asked ? 'ok' : 'empty'
  },
  sources: ['https://docs.kernel.org/kbuild/kconfig.html'],
})
