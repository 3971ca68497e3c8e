import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'capabilities',
  area: 'kernel',
  ask: { command: 'grep CapEff /proc/self/status', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether this shell may configure the network (NET_ADMIN) and load modules (SYS_MODULE).',
      zh: '当前 shell 有没有配置网络（NET_ADMIN）和加载模块（SYS_MODULE）的权限。',
    },
  },
  facts: { 'cap.net-admin': flag, 'cap.sys-module': flag },
  match: [/^(?:grep|cat)\b.*\/proc\/(?:self|1|\$\$)\/status.*/, /^capsh --(?:print|decode).*/],
  content: (lines) => (lines.some((l) => /^CapEff:\t?\s*[0-9a-f]{16}$/.test(l.text.trim())) ? 0.9 : 0),
  parse({ lines }, emit) {
    for (const line of lines) {
      const mask = /^CapEff:\s*([0-9a-f]{8,16})$/.exec(line.text.trim())?.[1]
      if (mask) {
        // NET_ADMIN is bit 12, SYS_MODULE bit 16: the digits of 4 bits each, from the right
        const digit = (bit: number) => Number.parseInt(mask[mask.length - 1 - Math.floor(bit / 4)] ?? '0', 16)
        emit('cap.net-admin', (digit(12) & 1) === 1, line)
        emit('cap.sys-module', (digit(16) & 1) === 1, line)
        return 'ok'
      }
      const current = /^Current: ?(.*)$/.exec(line.text.trim())?.[1]
      if (current !== undefined) {
        const all = /^=ep|=eip/.test(current) && !/-/.test(current)
        emit('cap.net-admin', all || /cap_net_admin/.test(current), line)
        emit('cap.sys-module', all || /cap_sys_module/.test(current), line)
        return 'ok'
      }
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
})
