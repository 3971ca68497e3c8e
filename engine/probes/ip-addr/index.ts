import { netMtu } from '../../facts/shared'
import { defineProbe, keyed, text } from '../../model'
import { mtuOf } from '../ip-link/index'

const long = /^\s*inet (\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?/
const head = /^\d+: ([\w.@-]+?)(?:@\w+)?: </
const brief = /^([\w.-]+)(?:@\S+)?\s+(?:UP|DOWN|UNKNOWN|LOWERLAYERDOWN|DORMANT)\s+(.*)$/
/** ifconfig: `docker0: flags=4099<UP>  mtu 1500` (new), `docker0   Link encap:Ethernet` (old) */
const ifconfigHead = /^([\w.-]+):? +(?:flags=\d+|Link encap:)|^([\w.-]+): flags=/
const ifconfigAddr = /^\s*inet (?:addr:)?(\d{1,3}(?:\.\d{1,3}){3})\s.*?(?:netmask|Mask:)\s?(\d{1,3}(?:\.\d{1,3}){3})/

/** number of ones in a dotted mask */
export const prefixOf = (mask: string): number =>
  mask.split('.').reduce((n, o) => n + (Number(o).toString(2).match(/1/g)?.length ?? 0), 0)

export default defineProbe({
  id: 'ip-addr',
  area: 'network',
  ask: { command: 'ip -br addr', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The addresses of every interface, Docker’s bridges included.',
      zh: '每个网卡的地址，包括 Docker 的网桥。',
    },
  },
  // keyed by interface, `172.17.0.1/16`; an interface with several has the last
  facts: { 'net.address': keyed(text), 'net.mtu': netMtu },
  match: [/^ip (?:-\w+ )*a(?:d(?:d(?:r(?:ess)?)?)?)?\b.*/, /^ifconfig\b.*/],
  content: (lines) =>
    lines.filter((l) => head.test(l.text) || brief.test(l.text)).length >= 2 &&
    lines.some((l) => /\binet |\d+\.\d+\.\d+\.\d+\/\d+/.test(l.text))
      ? 0.8
      : lines.some((l) => ifconfigHead.test(l.text)) && lines.some((l) => ifconfigAddr.test(l.text))
        ? 0.8
        : 0,
  parse({ lines }, emit) {
    let dev = ''
    let read = 0
    for (const line of lines) {
      const mtu = mtuOf(line)
      if (mtu) emit('net.mtu', mtu[1], line, mtu[0])
      const b = brief.exec(line.text)
      if (b?.[1]) {
        read++
        const address = /(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})/.exec(b[2] ?? '')?.[1]
        if (address) emit('net.address', address, line, b[1])
        continue
      }
      const h = head.exec(line.text)?.[1] ?? ifconfigHead.exec(line.text)?.slice(1).find(Boolean)
      if (h) {
        dev = h
        read++
        continue
      }
      const f = ifconfigAddr.exec(line.text)
      const m = f ? null : long.exec(line.text)
      if (f?.[1] && f[2] && dev) emit('net.address', `${f[1]}/${prefixOf(f[2])}`, line, dev)
      else if (m?.[1] && dev && m[1] !== '127.0.0.1') emit('net.address', `${m[1]}/${m[2] ?? 32}`, line, dev)
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ip-address.8.html'],
})
