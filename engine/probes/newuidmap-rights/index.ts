import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'newuidmap-rights',
  area: 'security',
  ask: {
    command: 'ls -l /usr/bin/newuidmap /usr/bin/newgidmap; getcap /usr/bin/newuidmap /usr/bin/newgidmap',
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'Whether newuidmap may write id maps: the setuid bit (rws), or the capability cap_setuid.',
      zh: 'newuidmap 有没有权限写 ID 映射：setuid 位（rws），或者 cap_setuid 能力。',
    },
  },
  facts: { 'newuidmap.setuid': oneOf('yes', 'no', 'absent'), 'newuidmap.caps': oneOf('yes', 'no') },
  match: [/^(?:ls|stat|getcap|getfattr)\b.*new[ug]idmap/],
  content: (lines) => (lines.some((l) => /^-[rwxsS-]{9}\S* .*\/newuidmap$/.test(l.text)) ? 0.8 : 0),
  silent: true,
  parse({ command, lines }, emit) {
    for (const line of lines) {
      const mode = /^-(..[xsS-])\S{6,7} .*\/new[ug]idmap$/.exec(line.text)?.[1]
      if (mode) emit('newuidmap.setuid', /[sS]/.test(mode) ? 'yes' : 'no', line)
      if (/newuidmap'?: (?:No such file|没有那个文件)/.test(line.text)) emit('newuidmap.setuid', 'absent', line)
      if (/new[ug]idmap.*cap_set[ug]id|^security\.capability/.test(line.text)) emit('newuidmap.caps', 'yes', line)
    }
    // getcap and getfattr print nothing where there is none
    if (/^(?:getcap|getfattr)/.test(command ?? '') && lines.every((l) => l.text.trim() === ''))
      emit('newuidmap.caps', 'no', null)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/newuidmap.1.html'],
})
