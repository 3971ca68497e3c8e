import { moduleFile, moduleName, moduleOverride } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'modprobe-dry-run',
  area: 'kernel',
  ask: { command: 'modprobe -n -v {key}', key: 'nf_nat', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'What modprobe would do: insert which files, or run the command that a modprobe.d line puts in its place.',
      zh: 'modprobe 打算怎么做：插入哪些文件，或者改为执行 modprobe.d 里指定的命令。',
    },
  },
  facts: { 'module.override': moduleOverride, 'module.indexed': moduleFile },
  match: [/^modprobe (?:-\S+ )*(?:-\w*[nD]\w*|--dry-run|--show-depends)\b.*/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim())
    return said.length && said.every((l) => /^(?:insmod \/\S+\.ko|builtin \S+|install \/\S+)/.test(l.text.trim()))
      ? 0.8
      : 0
  },
  silent: true,
  parse({ command, lines }, emit) {
    const asked = (command ?? '')
      .split(' ')
      .filter((w) => w && !w.startsWith('-'))
      .at(-1)
    const key = moduleName(asked === 'modprobe' ? undefined : asked)
    for (const line of lines) {
      const t = line.text.trim()
      // the line says what the index names; the file itself may be gone
      const file = /^insmod \S*\/([\w-]+)\.ko/.exec(t)?.[1]
      const builtin = /^builtin (\S+)/.exec(t)?.[1]
      const install = /^install (\S+)/.exec(t)?.[1]
      if (file) emit('module.indexed', 'file', line, moduleName(file))
      if (builtin) emit('module.indexed', 'builtin', line, moduleName(builtin))
      if (install && key && /\/(?:false|true)$/.test(install))
        emit('module.override', /true$/.test(install) ? 'install-true' : 'install-false', line, key)
    }
    return 'ok'
  },
  sources: ['https://man7.org/linux/man-pages/man8/modprobe.8.html'],
})
