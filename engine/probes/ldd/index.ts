import { defineProbe, oneOf, text } from '../../model'

const translated = '(?:not found|未找到|找不到|nicht gefunden|introuvable|no (?:se )?encontrad[oa])'
const missing = new RegExp(`^(\\S+) => ${translated}`)
const version = /\bversion ['`‘](?:GLIBC|GLIBCXX|CXXABI|GCC)_[\w.]+['’] not found/
const itself = /^ldd \(.*\) (\d+\.\d+)/

export default defineProbe({
  id: 'ldd',
  area: 'host',
  ask: {
    command: 'ldd --version | head -1; ldd {key}',
    placeholder: 'PATH',
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'The libc of this system, and whether the libraries that a program asks for are there in the versions it asks for.',
      zh: '本机的 libc 版本，以及程序要的库在不在、版本够不够。',
    },
  },
  facts: { 'libc.version': text, 'libs.found': oneOf('all', 'missing', 'too-old', 'static') },
  match: [/^ldd (?:--version|-v|\/?[\w./@+-]+)(?: .*)?$/],
  content: (lines) => (lines.some((l) => itself.test(l.text)) ? 0.9 : 0),
  keyOf: (command) => {
    const last = command.split(' ').at(-1) ?? null
    return last && /^[./\w]/.test(last) && !/^-/.test(last) ? last : null
  },
  parse({ lines }, emit) {
    const libc = lines.find((l) => itself.test(l.text))
    if (libc) emit('libc.version', itself.exec(libc.text)?.[1] ?? '', libc)
    const old = lines.find((l) => version.test(l.text))
    const gone = lines.find((l) => missing.test(l.text.trim()))
    const alone = lines.find((l) =>
      /not a dynamic executable|statically linked|不是动态可执行文件|静态链接/.test(l.text),
    )
    const found = lines.find((l) => /^\S+ => \/\S+ \(0x[\da-f]+\)|^\/\S*ld-\S+ \(0x[\da-f]+\)/.test(l.text.trim()))
    if (old) emit('libs.found', 'too-old', old)
    else if (gone) emit('libs.found', 'missing', gone)
    else if (alone) emit('libs.found', 'static', alone)
    else if (found) emit('libs.found', 'all', found)
    else return libc ? 'ok' : 'malformed'
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man1/ldd.1.html'],
})
