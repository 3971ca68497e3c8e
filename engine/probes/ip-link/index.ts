import { netMtu } from '../../facts/shared'
import { defineProbe, keyed, type Line, text } from '../../model'

const link = /^(?:\d+: )?([\w.-]+)(?:@\S+)?: (?:flags=\d+)?<[^>]*>\s+mtu (\d+)/

/** `name mtu` of a heading of ip or of the newer ifconfig */
export const mtuOf = (line: Line): readonly [string, number] | null => {
  const m = link.exec(line.text.trim())
  return m?.[1] && m[2] ? [m[1], Number(m[2])] : null
}

export default defineProbe({
  id: 'ip-link',
  area: 'network',
  ask: { command: 'ip link', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The MTU of every interface: a tunnel or cloud network smaller than Docker’s bridge loses large packets.',
      zh: '每个网卡的 MTU：隧道或云网络的 MTU 小于 Docker 网桥时，大包会丢。',
    },
  },
  facts: { 'net.mtu': netMtu, 'link.master': keyed(text) },
  match: [/^ip (?:-\w+ )*l(?:i(?:n(?:k)?)?)?\b(?! (?:add|del|set)).*/],
  content: (lines) =>
    lines.filter((l) => mtuOf(l)).length >= 2 && !lines.some((l) => /^\s*inet6? /.test(l.text)) ? 0.8 : 0,
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const m = mtuOf(line)
      if (m) emit('net.mtu', m[1], line, m[0])
      // containers hang on bridges by veth; what matters is whose the machine's own interfaces are
      const master = m && !/^veth|^tap|^vnet/.test(m[0]) ? / master ([\w.-]{1,40})/.exec(line.text)?.[1] : undefined
      if (m && master) emit('link.master', master, line, m[0])
      if (m || /^[\w.-]+(?:@\S+)?\s+(?:UP|DOWN|UNKNOWN)\s/.test(line.text)) read++
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ip-link.8.html'],
})
