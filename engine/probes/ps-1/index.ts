import { defineProbe, oneOf } from '../../model'

const named = (name: string): 'systemd' | 'wsl' | 'openrc' | 'sysv' | 'other' => {
  const last = name.split('/').at(-1) ?? ''
  if (/^systemd$/.test(last)) return 'systemd'
  if (/^openrc-init$/.test(last)) return 'openrc'
  // WSL's is called init(Ubuntu), older ones plain init
  if (/^init\(\S+$/.test(last)) return 'wsl'
  return last === 'init' ? 'sysv' : 'other'
}

export default defineProbe({
  id: 'ps-1',
  area: 'systemd',
  ask: { command: 'ps -p 1 -o comm=', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which program is process 1: systemd, another init, or the one program of a container.',
      zh: '1 号进程是谁：systemd、别的 init，还是容器里唯一的那个程序。',
    },
  },
  facts: { 'init.name': oneOf('systemd', 'wsl', 'openrc', 'sysv', 'other') },
  match: [
    /^ps (?:--no-headers )?(?:-p ?1 -o (?:comm|args|cmd)=?|-o (?:comm|args|cmd)=? -p ?1|-o comm 1)$/,
    /^cat \/proc\/1\/comm$/,
  ],
  parse({ lines }, emit) {
    const line = lines
      .map((l) => ({ l, text: l.text.trim() }))
      .filter((x) => x.text && !/^(?:COMMAND|CMD)$/.test(x.text))
    const first = line[0]
    if (!first) return 'empty'
    if (line.length > 1 || /^(?:error|cat|ps)\b|:/.test(first.text)) return 'foreign'
    emit('init.name', named(first.text.split(' ')[0] ?? ''), first.l)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/ps.1.html'],
})
