import { accountExists } from '../../facts/shared'
import { defineProbe } from '../../model'

const asked = /^getent (passwd|group) (\S+)$/

export default defineProbe({
  id: 'getent',
  area: 'host',
  ask: { command: 'getent passwd {key}', key: 'nobody', root: false, risk: 'read-only', cost: 1, collect: false },
  words: {
    tells: {
      en: 'Whether the account exists on this machine. No output means that it does not.',
      zh: '本机是否有这个账号。没有输出就是没有。',
    },
  },
  facts: { 'account.exists': accountExists },
  match: [asked],
  keyOf: (command) => asked.exec(command)?.[2] ?? null,
  silent: true,
  parse({ command, lines }, emit) {
    const m = asked.exec(command ?? '')
    if (!m?.[1] || !m[2]) return 'malformed'
    const line = lines.find((l) => l.text.startsWith(`${m[2]}:`)) ?? null
    const said = lines.some((l) => l.text.trim() !== '')
    if (said && !line) return 'foreign'
    emit('account.exists', line !== null, line, `${m[1] === 'passwd' ? 'user' : 'group'} ${m[2]}`)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/getent.1.html'],
})
