import { defineProbe, keyed, oneOf } from '../../model'

export default defineProbe({
  id: 'ping',
  area: 'network',
  ask: { command: 'docker run --rm busybox ping -c2 -W2 1.1.1.1', root: false, risk: 'safe', cost: 3, collect: false },
  words: {
    tells: {
      en: 'Whether packets from a container reach the internet by address. If yes, only names are broken.',
      zh: '容器里的报文按 IP 地址能否到达外网。能到，就只是域名解析有问题。',
    },
  },
  // keyed by what was pinged: an address or a name
  facts: { 'ping.reply': keyed(oneOf('ok', 'lost', 'unreachable', 'unknown-name', 'denied')) },
  match: [/^(?:docker run .* )?ping6? .*/],
  content: (lines) =>
    lines.some((l) => /^PING \S+/.test(l.text)) &&
    lines.some((l) => /packet(?:s)? (?:loss|received)|bytes from/.test(l.text))
      ? 0.9
      : 0,
  parse({ command, lines }, emit) {
    const head = lines.map((l) => /^PING (\S+) \(([\d.a-f:]+)\)/.exec(l.text)).find(Boolean)
    const typed = (command ?? '').split(' ').findLast((w) => /^[\w-]+(?:\.[\w-]+)+$|^[\da-f:]+:[\da-f:]+$/.test(w))
    const target = head?.[1] ?? typed ?? 'host'
    const name = lines.find((l) =>
      /unknown host|bad address|Name or service not known|Temporary failure|cannot resolve|未知的名称/.test(l.text),
    )
    const loss = lines.find((l) => /(\d+(?:\.\d+)?)% packet loss/.test(l.text))
    const lost = Number(/(\d+(?:\.\d+)?)% packet loss/.exec(loss?.text ?? '')?.[1] ?? Number.NaN)
    const reply = lines.find((l) => /\d+ bytes from /.test(l.text))
    const no = lines.find((l) =>
      /Destination (?:Host|Net|Port) (?:Unreachable|Prohibited)|Network is unreachable|Packet filtered/i.test(l.text),
    )
    const denied = lines.find((l) => /Operation not permitted|permission denied/.test(l.text))
    if (name) emit('ping.reply', 'unknown-name', name, target)
    else if (denied) emit('ping.reply', 'denied', denied, target)
    else if (no && !reply) emit('ping.reply', 'unreachable', no, target)
    else if (loss && lost === 100) emit('ping.reply', 'lost', loss, target)
    else if (reply) emit('ping.reply', 'ok', reply, target)
    else if (loss && lost < 100) emit('ping.reply', 'ok', loss, target)
    return name || loss || reply || no || denied || head ? 'ok' : 'foreign'
  },
  sources: ['https://man7.org/linux/man-pages/man8/ping.8.html'],
})
