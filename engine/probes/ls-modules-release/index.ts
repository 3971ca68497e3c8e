import { kernelRelease, modulesTree } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'ls-modules-release',
  area: 'kernel',
  ask: { command: 'ls /lib/modules/$(uname -r)', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the running kernel still has its module directory, with the files (kernel/) and the index (modules.dep) in it.',
      zh: '正在运行的内核的模块目录还在不在，里面的文件（kernel/）和索引（modules.dep）是否齐全。',
    },
  },
  facts: { 'modules.tree': modulesTree, 'kernel.release': kernelRelease },
  match: [/^(?:ls|ll)(?: -\S+)* (?:\/usr)?\/lib\/modules\/(?:\$\(uname -r\)|`uname -r`|\d[\w.+~-]*)\/?(?: \|.*)?$/],
  content: (lines) =>
    ['modules.dep', 'modules.alias'].every((name) =>
      lines.some((l) => l.text.includes(name) && l.text.trim().split(/\s+/).includes(name)),
    )
      ? 0.8
      : 0,
  silent: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() && !/^total \d/.test(l.text))
    const gone = said.find((l) =>
      /No such file or directory|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier/.test(l.text),
    )
    const [first, last] = [said[0], said.at(-1)]
    const evidence = first && last ? ([first, last] as const) : null
    if (gone) {
      const named = /lib\/modules\/(\d[^'"/:\s]*)/.exec(gone.text)?.[1]
      if (named) emit('kernel.release', named, gone)
      emit('modules.tree', 'absent', gone)
      return 'ok'
    }
    const words = said.flatMap((l) => l.text.trim().split(/\s+/)).map((w) => w.replace(/\/$/, ''))
    if (said.length === 0) {
      if (/\| ?head|\| ?grep/.test(command ?? '')) return 'empty'
      emit('modules.tree', 'empty', null)
      return 'ok'
    }
    if (/\| ?(?:head|grep|tail)/.test(command ?? '')) return 'ok'
    const files = words.includes('kernel') || words.includes('updates') || words.some((w) => /\.ko(?:\.\w+)?$/.test(w))
    // in a long listing the size stands before the date
    const zeroed = said.some((l) => /^-[rwx-]{9}\S? +\d+ +\S+ +\S+ +0 .* modules\.dep(?:\.bin)?$/.test(l.text.trim()))
    const index = !zeroed && (words.includes('modules.dep') || words.includes('modules.dep.bin'))
    if (!files && !index && !words.some((w) => w.startsWith('modules.') || w === 'build')) return 'malformed'
    emit('modules.tree', files ? (index ? 'whole' : 'no-index') : 'index-only', evidence)
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/depmod.8.html'],
})
