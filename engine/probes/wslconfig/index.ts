import { defineProbe, keyed, text } from '../../model'

const keys =
  /^\s*(kernel|kernelModules|kernelCommandLine|memory|processors|swap|networkingMode|dnsTunneling|localhostForwarding|nestedVirtualization|systemd|generateResolvConf|generateHosts|firewall|autoProxy)\s*=\s*(\S.*?)\s*$/i

export default defineProbe({
  id: 'wslconfig',
  area: 'host',
  ask: {
    command: 'cat /etc/wsl.conf "$(wslpath "$(wslvar USERPROFILE)")/.wslconfig"',
    root: false,
    risk: 'read-only',
    cost: 2,
    families: ['wsl'],
    collect: false,
  },
  words: {
    tells: {
      en: 'What WSL is told: a kernel of your own, systemd on or off, how names are resolved.',
      zh: 'WSL 的设置：是否用自定义内核、是否启用 systemd、如何解析域名。',
    },
  },
  facts: { 'wsl.setting': keyed(text) },
  match: [/^(?:cat|type|more|less)\b.*(?:\.wslconfig|\/etc\/wsl\.conf)\b/i],
  content: (lines) => {
    const section = lines.some((l) => /^\[(?:wsl2|experimental|automount|interop)\]\s*$/.test(l.text.trim()))
    return section && lines.some((l) => keys.test(l.text)) ? 0.9 : 0
  },
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      if (/^\[[\w-]+\]\s*$/.test(line.text.trim())) read++
      const m = keys.exec(line.text)
      if (!m?.[1] || !m[2]) continue
      read++
      emit('wsl.setting', m[2], line, m[1].toLowerCase())
    }
    return read ? 'ok' : lines.every((l) => /^\s*(?:#.*)?$/.test(l.text)) ? 'empty' : 'malformed'
  },
  sources: ['https://learn.microsoft.com/windows/wsl/wsl-config'],
})
