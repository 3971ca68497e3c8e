import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'ls-dev-net-tun',
  area: 'network',
  ask: { command: 'ls -l /dev/net/tun', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the device that VPN programs need is there: c 10, 200.',
      zh: 'VPN 程序需要的设备文件在不在：应为 c 10, 200。',
    },
  },
  facts: { 'dev.tun': oneOf('present', 'absent', 'wrong') },
  match: [/^(?:ls|ll|stat|file|cat) (?:-\w+ )*\/dev\/net(?:\/tun)?\/?$/],
  parse({ command, lines }, emit) {
    for (const line of lines) {
      const t = line.text.trim()
      if (/No such file or directory|没有那个文件或目录/.test(t)) emit('dev.tun', 'absent', line)
      else if (/No such device/.test(t)) emit('dev.tun', 'absent', line)
      else if (/File descriptor in bad state|文件描述符处于错误状态/.test(t)) emit('dev.tun', 'present', line)
      else if (
        /^c\S+ .* 10, +200 .*tun$/.test(t) ||
        /^\/dev\/net\/tun$/.test(t) ||
        (/\/dev\/net\/?$/.test(command ?? '') && /\btun$/.test(t))
      )
        emit('dev.tun', 'present', line)
      else if (/^[-d]\S+ .*tun$/.test(t)) emit('dev.tun', 'wrong', line)
      else continue
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://docs.kernel.org/networking/tuntap.html'],
})
