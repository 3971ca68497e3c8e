import { moduleReleases } from '../../facts/shared'
import { defineProbe, type Line } from '../../model'

const release = /^\d+\.\d+[\w.+~-]*$/
const flavoured =
  /^\d+\.\d+[\w.+~]*-[\w.+~-]*(?:generic|amd64|arm64|el\d|fc\d|arch|lts|pve|WSL2|rpi|raspi|azure|aws|v[678]|default|MANJARO|zen|cachyos|virt|uek)/

/** names in plain columns, or the last word of `ls -l` lines (with a time before it, `/` or `->` after) */
const namesOf = (l: Line): readonly string[] => {
  const t = l.text.trim()
  const long = /^(?:\d+ )?[dl-][rwxsSt-]{9}\S? .*?\s(\S+?)\/?(?: -> .*)?$/.exec(t)
  return long?.[1] ? [long[1]] : t.split(/\s+/).map((w) => w.replace(/\/$/, ''))
}

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
  match: [/^(?:ls|ll|dir)(?: -\S+)*(?: --\S+)* (?:\/usr)?\/lib\/modules\/?(?: -\w+)*$/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() && !/^total \d/.test(l.text))
    const names: string[] = []
    for (const l of said)
      for (const n of namesOf(l)) {
        if (n === '.' || n === '..') continue
        // every name is a release, and no host keeps more than a dozen: most texts are refused at their first word
        if (names.length >= 12 || !flavoured.test(n)) return 0
        names.push(n)
      }
    return names.length > 1 || (names.length === 1 && /^(?:\d+ )?d/.test(said[0]?.text.trim() ?? '')) ? 0.7 : 0
  },
  silent: true,
  parse({ lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '' && !/^(?:total|总计|总用量|insgesamt) /.test(l.text))
    if (said.some((l) => /lib\/modules\/?['"’]?: (?:No such file|没有那个文件)/.test(l.text))) {
      emit('modules.releases', [], said[0] ?? null)
      return 'ok'
    }
    const names = [...new Set(said.flatMap(namesOf).filter((n) => release.test(n)))]
    if (said.length && !names.length) return 'malformed'
    const [first, last] = [said[0], said.at(-1)]
    emit('modules.releases', names, first && last ? [first, last] : null)
    return 'ok'
  },
  sources: ['https://www.kernel.org/doc/Documentation/kbuild/modules.rst'],
})
