import { defineProbe, flag, list } from '../../model'

export default defineProbe({
  id: 'aa-status',
  area: 'security',
  ask: { command: 'sudo aa-status', root: true, risk: 'read-only', cost: 2, families: ['debian', 'suse'] },
  words: {
    tells: {
      en: 'Whether AppArmor is on, which profiles are loaded, and whether docker-default is among them.',
      zh: 'AppArmor 是否启用、加载了哪些策略，以及里面有没有 docker-default。',
    },
  },
  facts: { 'apparmor.enabled': flag, 'apparmor.profiles': list },
  match: [/^(?:aa-status|apparmor_status)\b/, /^cat \/sys\/module\/apparmor\/parameters\/enabled$/],
  content: (lines) => (lines.some((l) => /^apparmor module is (?:loaded|not loaded)\.$/.test(l.text)) ? 0.9 : 0),
  parse({ lines }, emit) {
    let read = false
    const profiles: string[] = []
    let first: (typeof lines)[number] | null = null
    for (const line of lines) {
      const t = line.text
      if (/^apparmor module is (?:loaded|not loaded)\.$/.test(t) || /^[YN]$/.test(t.trim())) {
        emit('apparmor.enabled', /is loaded|^Y$/.test(t.trim()), line)
        read = true
      }
      const m = /^ {2,4}(\/?[\w./*{},+-]+(?:\/\/[\w./-]+)?)(?: \(\d+\))?$/.exec(t)
      if (!m?.[1]) continue
      first ??= line
      profiles.push(m[1])
    }
    if (first && profiles.length) {
      emit('apparmor.profiles', [...new Set(profiles)], [first, lines.at(-1) ?? first])
      read = true
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://manpages.ubuntu.com/manpages/noble/man8/aa-status.8.html'],
})
