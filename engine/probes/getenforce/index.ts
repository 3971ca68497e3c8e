import { selinuxMode } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'getenforce',
  area: 'security',
  ask: { command: 'getenforce', root: false, risk: 'read-only', cost: 1, families: ['rhel', 'suse'] },
  words: {
    tells: {
      en: 'Whether SELinux enforces its policy. Permissive or Disabled: SELinux refused nothing.',
      zh: 'SELinux 是否在强制执行策略。Permissive 或 Disabled 就说明不是它拦的。',
    },
  },
  facts: { 'selinux.mode': selinuxMode },
  match: [/^getenforce\b/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length === 1 && /^(?:Enforcing|Permissive)$/.test(said[0]?.text.trim() ?? '') ? 0.9 : 0
  },
  state: true,
  parse({ lines }, emit) {
    for (const line of lines) {
      const mode = /^(Enforcing|Permissive|Disabled)$/.exec(line.text.trim())?.[1]?.toLowerCase()
      if (mode !== 'enforcing' && mode !== 'permissive' && mode !== 'disabled') continue
      emit('selinux.mode', mode, line)
      return 'ok'
    }
    return 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/getenforce.8.html'],
})
