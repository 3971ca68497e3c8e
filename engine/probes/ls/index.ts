import { fileType, pathMissing } from '../../facts/shared'
import { defineProbe, keyed, text } from '../../model'
import { operands } from '../kit'

const kinds: Readonly<Record<string, 'file' | 'directory' | 'socket' | 'link' | 'block' | 'char' | 'fifo'>> = {
  '-': 'file',
  d: 'directory',
  s: 'socket',
  l: 'link',
  b: 'block',
  c: 'char',
  p: 'fifo',
}
/** mode, links, owner, group, then size or device numbers and a date in any language, then the name */
const row =
  /^([-dlbcsp])([rwxsStT-]{9})[.+@]?\s+\d+\s+(\S+)\s+(\S+)\s+(?:(?:[a-z]\w+:\w+:\w+:\S+|\?)\s+)?(?:\d+,\s*\d+|[\d.,]+[KMGTPE]?)\s+(.+)$/
const date =
  /^(?:\S+\s+\d{1,2}\.?\s+(?:\d{1,2}:\d\d|\d{4})|\d{1,2}\.?\s+\S+\s+(?:\d{1,2}:\d\d|\d{4})|\d{4}-\d\d-\d\d(?:\s+\d\d:\d\d(?::[\d.]+)?(?:\s+[+-]\d{4})?)?|\d\d-\d\d \d\d:\d\d|\d{1,2}月\s+\d{1,2}(?:日)?\s+(?:\d{1,2}:\d\d|\d{4})|\S+ \S+ +\d+ [\d:]+ \d{4})\s+(.*)$/
const missingPath =
  /(?:ls|stat|cat|namei|file|readlink|du|head|tail): (?:cannot (?:access|stat|open)|无法(?:访问|打开|获取)|Zugriff auf|impossible d'accéder à|no se puede acceder a|cannot open)?\s*['"‘`“]?(\/[^'"’“”:]+?)['"’”]?(?: nicht möglich| for reading)?(?:\s*的文件状态\(stat\))?\s?[:：] ?(?:No such file or directory|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier de ce (?:type|nom)|No existe el (?:archivo|fichero) o el directorio|Нет такого файла или каталога|そのようなファイルやディレクトリはありません)/

export default defineProbe({
  id: 'ls',
  area: 'storage',
  ask: { command: 'ls -ld {key}', placeholder: 'PATH', root: false, risk: 'read-only', cost: 1, collect: false },
  words: {
    tells: {
      en: 'What lies at the path: file, directory, socket or link; whose it is and who may use it. Or that nothing is there.',
      zh: '这个路径上是什么：文件、目录、套接字还是链接；归谁、谁能用。或者根本不存在。',
    },
  },
  facts: {
    'file.type': fileType,
    'file.mode': keyed(text),
    'file.owner': keyed(text),
    'file.group': keyed(text),
    'file.link': keyed(text),
    'path.missing': pathMissing,
  },
  match: [/^ls\b/, /^ll\b/],
  keyOf: (command) => operands(command).find((w) => w.startsWith('/')) ?? null,
  silent: true,
  parse({ command, lines }, emit) {
    const asked = operands(command ?? '').filter((w) => w.startsWith('/'))
    const only = asked.length === 1 ? asked[0]?.replace(/\/$/, '') : undefined
    // a directory's content is listed by bare names; `-d` lists the thing itself
    const base = only && !/ -\w*d/.test(command ?? '') && !/[*?]/.test(only) ? only : undefined
    let folder: string | undefined = base
    let read = false
    for (const line of lines) {
      const gone = missingPath.exec(line.text)
      if (gone?.[1]) {
        emit('path.missing', true, line, gone[1])
        emit('file.type', 'absent', line, gone[1])
        read = true
        continue
      }
      const heading = /^(\/\S+):$/.exec(line.text)
      if (heading?.[1]) {
        folder = heading[1].replace(/\/$/, '')
        continue
      }
      const m = row.exec(line.text)
      const kind = kinds[m?.[1] ?? '']
      const rest = m?.[5] ? date.exec(m[5])?.[1] : undefined
      if (!m?.[2] || !m[3] || !m[4] || !kind || !rest) continue
      read = true
      const [name = '', target] = rest.trim().split(/ -> /)
      if (name === '.' || name === '..') continue
      const path = name.startsWith('/') ? name.replace(/(.)\/$/, '$1') : folder ? `${folder}/${name}` : null
      if (!path) continue
      emit('file.type', kind, line, path)
      emit('file.mode', m[2], line, path)
      emit('file.owner', m[3], line, path)
      emit('file.group', m[4], line, path)
      if (target) emit('file.link', target.trim(), line, path)
    }
    return read || lines.every((l) => !/cannot|无法/.test(l.text)) ? 'ok' : 'malformed'
  },
  sources: ['https://www.gnu.org/software/coreutils/manual/html_node/What-information-is-listed.html'],
})
