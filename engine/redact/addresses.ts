/** IP addresses, MAC addresses, e-mail. */
import { forgedNetworks } from '../linux/forged'
import { lineRule, type Rule } from './types'

/** RFC 1918, loopback, link-local, CGNAT, multicast, documentation and benchmark ranges, netmasks. */
export const keepV4 = (ip: string): boolean => {
  const [a = 0, b = 0, c = 0] = ip.split('.').map(Number)
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  )
}
/** Resolvers that everyone knows: they name no one and explain much. */
const known = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 208.67.222.222 208.67.220.220 114.114.114.114 223.5.5.5 223.6.6.6 119.29.29.29'.split(
    ' ',
  ),
)

const forged = new RegExp(`^${forgedNetworks.source}$`)

/**
 * Documentation ranges take the public networks, one /24 each, so that neighbours stay neighbours; further ones get addresses
 * of class E, which no machine has: those of 198.18.0.0/15 are read as handed out by a proxy.
 */
const block = (n: number): string => {
  const fixed = ['203.0.113', '198.51.100', '192.0.2'][n - 1]
  const m = n - 4
  return fixed ?? `240.${Math.floor(m / 256) % 256}.${m % 256}`
}

const ipv4: Rule = {
  apply(lines, standIn) {
    const networks = new Map<string, number>()
    return lines.map((line, index) =>
      // four numbers that are no part of a longer dotted version
      line.replace(
        /(?<![\d.\w-])(\d{1,3}\.\d{1,3}\.\d{1,3})\.(\d{1,3})(?!\w|\.\d|-[a-z]|-\d{1,4}(?![\d.]))/gi,
        (whole, net: string, host: string) => {
          const parts = [...net.split('.'), host].map(Number)
          if (parts.some((p) => p > 255) || keepV4(whole) || known.has(whole) || forged.test(whole)) return whole
          const n = networks.get(net) ?? networks.size + 1
          networks.set(net, n)
          return standIn('ipv4', whole, () => `${block(n)}.${host}`, index)
        },
      ),
    )
  },
}

const ipv6: Rule = {
  apply(lines, standIn) {
    const networks = new Map<string, number>()
    return lines.map((line, index) =>
      // global unicast only (2000::/3); fe80, fc00, fd00 and ::1 stay
      line.replace(
        /(?<![\w:.])([23][0-9a-f]{3}(?::[0-9a-f]{0,4}){1,7}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?)(?![\w:]|\.\d)/gi,
        (whole) => {
          if (
            /^2001:0?db8:/i.test(whole) ||
            (!whole.includes('::') && whole.split(':').length !== (whole.includes('.') ? 7 : 8))
          )
            return whole
          const net = whole.split(':').slice(0, 4).join(':').toLowerCase()
          const n = networks.get(net) ?? networks.size + 1
          networks.set(net, n)
          return standIn('ipv6', whole, (m) => `2001:db8:0:${n.toString(16)}::${m.toString(16)}`, index)
        },
      ),
    )
  },
}

export const addressRules: readonly Rule[] = [
  lineRule(
    'email',
    /\b(?<v>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24})\b/gi,
    (n) => `person${n}@example.com`,
    (v) =>
      !/\.(?:service|socket|mount|timer|slice|target|scope|path|device)$/.test(v) &&
      !/^person\d+@example\.com$/.test(v),
  ),
  lineRule(
    'mac',
    /(?<![\w:])(?<v>[0-9a-f]{2}(?::[0-9a-f]{2}){5})(?![\w:])/gi,
    (n) => `02:00:00:00:${(n >> 8).toString(16).padStart(2, '0')}:${(n & 255).toString(16).padStart(2, '0')}`,
    // docker's own 02:42:..., broadcast and zero say nothing about the hardware
    (v) => !/^(?:02:42:|02:00:00:00:|ff:ff:ff:ff:ff:ff|00:00:00:00:00:00)/i.test(v),
  ),
  ipv4,
  ipv6,
]
