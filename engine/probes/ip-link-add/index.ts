import { moduleName } from '../../facts/shared'
import { defineProbe, flag, keyed } from '../../model'

/** type of a device -> the module that the kernel asks for (`rtnl-link-TYPE`), where it is named otherwise */
const moduleOf: Readonly<Record<string, string>> = {
  vlan: '8021q',
  bond: 'bonding',
  gretap: 'ip_gre',
  gre: 'ip_gre',
  vti: 'ip_vti',
  xfrm: 'xfrm_interface',
  bridge_slave: 'bridge',
}
const typed = /^ip (?:-\w+ )*l(?:i(?:n(?:k)?)?)? a(?:dd)? .{0,200}?\btype ([\w-]{2,20})\b/
const typeOf = (command: string): string | undefined => typed.exec(command)?.[1]

export default defineProbe({
  id: 'ip-link-add',
  area: 'kernel',
  ask: {
    command: 'sudo ip link add probe0 type {key}',
    key: 'dummy',
    root: true,
    risk: 'safe',
    cost: 3,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether the kernel can make a device of this type. No output means that it did; `ip link del probe0` removes it.',
      zh: '内核能否创建这种类型的网络设备。没有输出就是成功了，用 `ip link del probe0` 删掉它。',
    },
  },
  facts: { 'link.type-unknown': keyed(flag), 'link.add-busy': keyed(flag) },
  match: [typed],
  keyOf: (command) => moduleName(typeOf(command)) || null,
  silent: true,
  parse({ command, lines, status }, emit) {
    const type = typeOf(command ?? '')
    if (!type) return 'foreign'
    const module = moduleOf[type] ?? moduleName(type)
    // the kernel has asked modprobe for the type before it says so; busybox and musl leave "Operation" out
    const refused = lines.find((l) =>
      /(?:RTNETLINK answers: (?:Operation )?[Nn]ot supported|[Uu]nknown device type)/.test(l.text),
    )
    const busy = lines.find((l) => /RTNETLINK answers: (?:Device or resource|Resource) busy/.test(l.text))
    if (refused) emit('link.type-unknown', true, refused, module)
    else if (busy) emit('link.add-busy', true, busy, module)
    else if (!status && lines.every((l) => l.text.trim() === '')) emit('link.type-unknown', false, null, module)
    else if (lines.some((l) => /Operation not permitted|Permission denied/.test(l.text))) return 'denied'
    return 'ok'
  },
  sources: [
    'https://man7.org/linux/man-pages/man8/ip-link.8.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/core/rtnetlink.c',
  ],
})
