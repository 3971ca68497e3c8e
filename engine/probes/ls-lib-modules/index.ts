import { moduleReleases } from '../../facts/shared'
import { defineProbe } from '../../model'

const release = /^(\d+\.\d+\S*)$/

export default defineProbe({
  id: 'ls-lib-modules',
  area: 'kernel',
  ask: { command: 'ls /lib/modules', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The kernel releases whose modules are on disk. The running one must be among them.',
      zh: '磁盘上有模块的内核版本。正在运行的内核必须在其中。',
    },
  },
  facts: { 'modules.releases': moduleReleases },
  match: [/^ls (?:-\w+ )*(?:\/usr)?\/lib\/modules\/?$/],
  silent: true,
  parse({ lines }, emit) {
    const names = lines
      .flatMap((l) =>
        /^[dl-][rwx-]{9}/.test(l.text) ? l.text.trim().split(/\s+/).slice(-1) : l.text.trim().split(/\s+/),
      )
      .filter((n) => release.test(n))
    const said = lines.filter((l) => l.text.trim() !== '' && !/^total \d/.test(l.text))
    if (said.length && !names.length) return 'malformed'
    const [first, last] = [said[0], said.at(-1)]
    emit('modules.releases', names, first && last ? [first, last] : null)
    return 'ok'
  },
})
