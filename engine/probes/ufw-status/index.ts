import { defineProbe, flag, list, text } from '../../model'

export default defineProbe({
  id: 'ufw-status',
  area: 'netfilter',
  ask: { command: 'sudo ufw status verbose', root: true, risk: 'read-only', cost: 1, families: ['debian', 'wsl'] },
  words: {
    tells: {
      en: 'Whether ufw is on, whether it lets routed packets (containers) through, and what it allows.',
      zh: 'ufw 是否启用、是否放行转发的报文（容器流量），以及放行了什么。',
    },
  },
  facts: {
    'ufw.active': flag,
    // `allow`, `deny`, `disabled`: the default for packets that pass through the host
    'ufw.routed': text,
    // sources that the rules allow
    'ufw.allowed-from': list,
  },
  match: [/^ufw status\b.*/],
  content: (lines) =>
    lines.some((l) => /^(?:Status|状态)[:：] (?:active|inactive|激活|不活动)$/.test(l.text.trim())) &&
    (lines.length <= 3 || lines.some((l) => /^To\s+Action\s+From|^至\s+动作\s+来自|^Default: /.test(l.text.trim())))
      ? 0.95
      : 0,
  state: true,
  parse({ lines }, emit) {
    const allowed: string[] = []
    let first = null
    let last = null
    let known = false
    for (const line of lines) {
      const state = /^(?:Status|状态)[:：]\s*(\S+)/.exec(line.text.trim())
      if (state?.[1]) {
        known = true
        emit('ufw.active', /^(?:active|激活)$/.test(state[1]), line)
      }
      const routed = /\b(allow|deny|reject|disabled) \(routed\)/.exec(line.text)?.[1]
      if (routed) emit('ufw.routed', routed, line)
      const from = /\sALLOW(?: (?:IN|FWD|OUT))?\s+(\S+)/.exec(line.text)?.[1]
      if (!from) continue
      allowed.push(from)
      first ??= line
      last = line
    }
    if (first && last) emit('ufw.allowed-from', [...new Set(allowed)], [first, last])
    return known ? 'ok' : 'foreign'
  },
  sources: ['https://manpages.ubuntu.com/manpages/noble/man8/ufw.8.html'],
})
