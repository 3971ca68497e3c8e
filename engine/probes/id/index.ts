import { userGroups, userId } from '../../facts/shared'
import { defineProbe } from '../../model'

const row = /^uid=(\d+)(?:\([^)]*\))? (?:gid|egid|euid)=\d+/
/** names in `groups=1000(ann),998(docker)`; a translated `id` has another word before the sign */
const groupList = /(?:^|\s)[^\s=]+=((?:\d+\([^)]*\),?)+)(?: context=\S+)?$/

/** The session itself: `id USER` and `groups USER` read the database, so they are not read here. */
export default defineProbe({
  id: 'id',
  area: 'host',
  ask: { command: 'id', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Who you are in this session, and in which groups. A group added after the login is not in the list.',
      zh: '当前会话的用户和所属的组。登录之后才加的组不会出现在列表里。',
    },
  },
  facts: { 'user.id': userId, 'user.groups': userGroups },
  match: [/^id(?: -(?:u|Gn|nG))?$/, /^groups$/],
  parse({ command, lines }, emit) {
    const line = lines.find((l) => l.text.trim() !== '')
    if (!line) return 'empty'
    const text = line.text.trim()
    if (command === 'id -u') {
      if (!/^\d+$/.test(text)) return 'malformed'
      emit('user.id', Number(text), line)
      return 'ok'
    }
    if (command !== 'id') {
      if (!/^[\w.@$-]+(?: [\w.@$-]+)*$/.test(text)) return 'malformed'
      emit('user.groups', text.split(' '), line)
      return 'ok'
    }
    const m = row.exec(text)
    if (!m) return 'malformed'
    emit('user.id', Number(m[1]), line)
    const names = [...(groupList.exec(text)?.[1] ?? '').matchAll(/\(([^)]*)\)/g)].map((g) => g[1] ?? '')
    if (names.length) emit('user.groups', names, line)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/id.1.html'],
})
