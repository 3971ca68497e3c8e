import { selinuxMode } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'sestatus',
  area: 'security',
  ask: { command: 'sestatus', root: false, risk: 'read-only', cost: 1, families: ['rhel', 'suse'] },
  words: {
    tells: {
      en: 'Whether SELinux is on, in which mode it runs now, and in which it will start.',
      zh: 'SELinux 是否启用、当前是什么模式、下次启动又是什么模式。',
    },
  },
  facts: { 'selinux.mode': selinuxMode },
  match: [/^sestatus\b/],
  content: (lines) => (lines.some((l) => /^SELinux status: +(?:enabled|disabled)$/.test(l.text)) ? 0.9 : 0),
  state: true,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      if (/^SELinux status: +disabled$/.test(line.text)) {
        emit('selinux.mode', 'disabled', line)
        read = true
      }
      const mode = /^Current mode: +(enforcing|permissive)$/.exec(line.text)?.[1]
      if (mode === 'enforcing' || mode === 'permissive') {
        emit('selinux.mode', mode, line)
        read = true
      }
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/sestatus.8.html'],
})
