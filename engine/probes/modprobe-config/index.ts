import { moduleName, moduleOverride } from '../../facts/shared'
import { defineProbe } from '../../model'

export default defineProbe({
  id: 'modprobe-config',
  area: 'kernel',
  ask: { command: 'modprobe -c | grep -E "^(blacklist|install) "', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Modules that are blacklisted, or whose loading is replaced by another command.',
      zh: '哪些模块被列入黑名单，或者其加载被换成了别的命令。',
    },
  },
  facts: { 'module.override': moduleOverride },
  match: [
    /^modprobe (?:-c|--showconfig|--show-config)\b.*/,
    /^(?:cat|grep|egrep|less|head)\b.*modprobe\.d.*/,
    /^grep .*(?:blacklist|install).*/,
  ],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() && !/^\s*#/.test(l.text))
    const hits = said.filter((l) =>
      /^(?:\S*modprobe\.d\/\S+:)?(?:\d+:)?\s*(?:blacklist|install|options|alias|softdep) [\w-]+/.test(l.text),
    ).length
    return hits > 0 && hits === said.length && said.some((l) => /(?:^|:)\s*(?:blacklist|install) [\w-]+/.test(l.text))
      ? 0.8
      : 0
  },
  silent: true,
  parse({ lines }, emit) {
    let read = 0
    for (const line of lines) {
      const t = line.text.trim().replace(/^\S*\/modprobe\.d\/\S+?:(?:\d+:)?\s*/, '')
      const install = /^install ([\w-]+) (?:\/usr)?(?:\/bin\/)?(true|false)\b/.exec(t)
      const black = /^blacklist ([\w-]+)/.exec(t)
      if (install?.[1])
        emit('module.override', install[2] === 'true' ? 'install-true' : 'install-false', line, moduleName(install[1]))
      else if (black?.[1]) emit('module.override', 'blacklist', line, moduleName(black[1]))
      if (/^(?:install|blacklist|alias|options|softdep|remove) /.test(t)) read++
    }
    const said = lines.filter((l) => l.text.trim() && !/^\s*#/.test(l.text))
    return read || !said.length ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man5/modprobe.d.5.html'],
})
