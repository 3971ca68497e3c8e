import { defineProbe, oneOf } from '../../model'

export default defineProbe({
  id: 'script-first-line',
  area: 'systemd',
  ask: {
    command: 'head -1 {key} | od -c | head -3',
    placeholder: 'PATH',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'The first bytes of the script: whether it begins with #! and whether the line ends in a stray \\r.',
      zh: '脚本开头的字节：是不是以 #! 开头，行尾有没有多余的 \\r。',
    },
  },
  facts: { 'script.shebang': oneOf('ok', 'missing', 'crlf', 'bom') },
  match: [/^head (?:-n ?1|-1|-c ?\d+) \S+ ?\| ?(?:od|xxd|hexdump|cat -\w+)\b/, /^(?:od|xxd) (?:-\S+ )*\S+ ?\| ?head\b/],
  content: (lines) => (/^0000000 {3}# {3}!/.test(lines[0]?.text ?? '') ? 0.9 : 0),
  keyOf: (command) => /^head \S+(?: \d+)? (\S+)/.exec(command)?.[1] ?? null,
  parse({ lines }, emit) {
    const line = lines.find((l) => l.text.trim() !== '')
    if (!line) return 'empty'
    const all = lines.map((l) => l.text).join('\n')
    if (/^(?:0000000 +(?:357 273 277|ef bb bf)|00000000: efbb bf|M-oM-;M-\?)/.test(line.text))
      emit('script.shebang', 'bom', line)
    else if (/\\r +\\n|0d0a|0d 0a|\^M\$?$/.test(all)) emit('script.shebang', 'crlf', line)
    else if (/^0000000 +# +!|^00000000: 2321|^0000000 +23 21|^#!/.test(line.text)) emit('script.shebang', 'ok', line)
    else if (/^0{7,8}/.test(line.text)) emit('script.shebang', 'missing', line)
    else return 'malformed'
    return 'ok'
  },
})
