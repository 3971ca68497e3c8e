import { defineProbe, flag } from '../../model'

export default defineProbe({
  id: 'python-prefix',
  area: 'host',
  ask: {
    command: "python3 -c 'import sys; print(sys.prefix, sys.base_prefix)'",
    root: false,
    risk: 'read-only',
    cost: 1,
    collect: false,
  },
  words: {
    tells: {
      en: 'Whether this Python belongs to a virtual environment: the two paths differ then.',
      zh: '这个 Python 是否属于虚拟环境：属于的话，两个路径不同。',
    },
  },
  facts: { 'python.venv': flag },
  match: [/^\S*python[\d.]* -c ['"]import sys; print\(sys\.prefix, sys\.base_prefix\)['"]$/],
  parse({ lines }, emit) {
    const line = lines.find((l) => l.text.trim() !== '')
    const [prefix, base, more] = line?.text.trim().split(/\s+/) ?? []
    if (!line || !prefix?.startsWith('/') || !base?.startsWith('/') || more !== undefined) return 'foreign'
    emit('python.venv', prefix !== base, line)
    return 'ok'
  },
  sources: ['https://docs.python.org/3/library/sys.html#sys.base_prefix'],
})
