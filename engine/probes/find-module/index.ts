import { moduleFile, moduleName } from '../../facts/shared'
import { defineProbe, flag, keyed } from '../../model'

export default defineProbe({
  id: 'find-module',
  area: 'kernel',
  ask: {
    command: 'find /lib/modules/$(uname -r)/ -name "{key}.ko*"',
    key: 'nf_nat',
    root: false,
    risk: 'read-only',
    cost: 2,
  },
  words: {
    tells: {
      en: 'Whether the file of the module is on disk for the running kernel. No output: it is not.',
      zh: '正在运行的内核在磁盘上有没有这个模块的文件。没有输出就是没有。',
    },
  },
  facts: {
    'module.on-disk': moduleFile,
    'module.file': moduleFile,
    /** by `release/module`: the trees that hold a file of it */
    'module.in-tree-of': keyed(flag),
  },
  match: [
    /^find (?:\/usr)?\/lib\/modules.*/,
    // module-init-tools and busybox list what there is
    /^modprobe -l\b.*/,
    /^ls (?:-\S+ )*(?:\/usr)?\/lib\/modules\/[^\s|/]+\/[^\s|]+\/?(?: \|.*)?$/,
    /^(?:cat|e?grep)\b[^|]*\/lib\/modules\/\S+\/modules\.builtin\b.*/,
    /^ls (?:-\S{1,20} ){0,6}(?:\/usr)?\/lib\/modules\/(?=\S+\/)\S*\.ko\S*$/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length && said.every((l) => /^(?:\/usr)?\/lib\/modules\/\S+\.ko(?:\.\w+)?$/.test(l.text.trim()))
      ? 0.7
      : 0
  },
  keyOf: (command) => moduleName(/-i?name ["']?([\w-]+)/.exec(command)?.[1]) || null,
  silent: true,
  parse({ command, lines }, emit) {
    // the list of what is compiled in names files that are not on disk
    const builtin = /modules\.builtin\b/.test(command ?? '')
    const asked = moduleName(
      /(?:-i?name ["']?|\/)([\w-]+)(?:\.ko|\*|["']|$)/.exec((command ?? '').replace(/^find \S+/, ''))?.[1],
    )
    let read = 0
    for (const line of lines) {
      if (/No such file/.test(line.text)) continue
      for (const [, name] of line.text.matchAll(/(?:^|[/\s])([\w-]+)\.ko(?:\.(?:gz|xz|zst))?(?=\s|$)/g)) {
        if (builtin) emit('module.file', 'builtin', line, moduleName(name))
        else {
          emit('module.on-disk', 'file', line, moduleName(name))
          const tree = /\/lib\/modules\/([^/\s]+)\//.exec(line.text)?.[1]
          if (tree) emit('module.in-tree-of', true, line, `${tree}/${moduleName(name)}`)
        }
        read++
      }
    }
    const blank = lines.every((l) => !l.text.trim())
    const gone = lines.some((l) => /No such file or directory/.test(l.text))
    if (!read && asked && (blank || gone)) emit('module.on-disk', 'absent', null, asked)
    return read || blank || gone ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/depmod.8.html'],
})
