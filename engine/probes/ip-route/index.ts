import { defineProbe, list } from '../../model'
import { prefixOf } from '../ip-addr/index'

/** `172.18.0.0/16 dev br-0a1b proto kernel`, `default via ...` */
const modern =
  /^(?:(?:unreachable|blackhole|prohibit) )?(default|\d{1,3}(?:\.\d{1,3}){0,3}(?:\/\d{1,2})?)\s(?:.*?\bvia (\S+) )?.*?\bdev (\S+)/
/** `172.17.0.0  0.0.0.0  255.255.0.0  U  0 0 0 docker0` */
const old = /^(default|\d{1,3}(?:\.\d{1,3}){3})\s+(\S+)\s+(\d{1,3}(?:\.\d{1,3}){3})\s+[UGHRDMAC!]+\s.*\s(\S+)$/

export default defineProbe({
  id: 'ip-route',
  area: 'network',
  ask: { command: 'ip route', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Where packets go. A VPN or LAN route inside a Docker subnet, or one that covers all of them, shows here.',
      zh: '报文往哪里走。VPN 或内网的路由如果落在 Docker 网段里，或盖住了所有网段，这里看得出来。',
    },
  },
  // each `SUBNET DEV`, in order
  facts: { 'net.routes': list },
  match: [
    /^ip (?:-4 )?r(?:o(?:u(?:t(?:e)?)?)?)?(?: (?:show|list|ls).*)?(?:$| ?\|.*)/,
    /^route(?: -n|$).*/,
    /^netstat -\w*r\w*.*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() !== '')
    if (said.some((l) => /^Kernel IP routing table/.test(l.text))) return 0.95
    const hits = said.filter((l) => modern.test(l.text) && /\b(?:proto|scope|via|src|metric) /.test(l.text)).length
    return hits >= 2 && hits >= said.length * 0.7 ? 0.85 : 0
  },
  parse({ lines }, emit) {
    const routes: string[] = []
    let first = null
    let last = null
    for (const line of lines) {
      const m = modern.exec(line.text.trim())
      const o = m ? null : old.exec(line.text.trim())
      const net = m?.[1] ?? (o?.[1] && o[3] ? `${o[1]}/${prefixOf(o[3])}` : undefined)
      const dev = m?.[3] ?? o?.[4]
      if (!net || !dev) continue
      first ??= line
      last = line
      const subnet = net === 'default' ? '0.0.0.0/0' : net.includes('/') ? net : `${net}/32`
      routes.push(`${subnet} ${dev}`)
    }
    if (!first || !last) return 'malformed'
    emit('net.routes', routes, [first, last])
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ip-route.8.html'],
})
