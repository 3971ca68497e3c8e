import { defineProbe, keyed, oneOf } from '../../model'

export default defineProbe({
  id: 'subid',
  area: 'security',
  ask: { command: 'grep -H . /etc/subuid /etc/subgid', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Which users may take sub-ids for user namespaces, and from which range. A user without a line cannot run rootless containers.',
      zh: '哪些用户能在用户命名空间里使用从属 ID、范围是多少。没有自己那一行的用户跑不了无 root 容器。',
    },
  },
  facts: { 'subid.range': keyed(oneOf('present', 'missing')) },
  match: [/^(?:grep|cat|head)\b.* \/etc\/sub[ug]id\b/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length > 0 && said.every((l) => /^(?:\/etc\/sub[ug]id:)?[\w.@\\-]+:\d{5,}:\d{3,}$/.test(l.text.trim()))
      ? 0.9
      : 0
  },
  silent: true,
  parse({ lines }, emit) {
    let read = false
    for (const line of lines) {
      const m = /^(?:\/etc\/sub[ug]id:)?([\w.@\\-]+):\d+:\d+$/.exec(line.text.trim())
      if (m?.[1]) {
        emit('subid.range', 'present', line, m[1])
        read = true
      }
      const gone = /(\/etc\/sub[ug]id): (?:No such file|没有那个文件)/.exec(line.text)
      if (gone?.[1]) {
        emit('subid.range', 'missing', line, gone[1])
        read = true
      }
    }
    return read || lines.every((l) => l.text.trim() === '') ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man5/subuid.5.html'],
})
