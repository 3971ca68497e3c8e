import { sysctlValue } from '../../facts/shared'
import { defineProbe, flag, type Line } from '../../model'

const pair = /^(?:\/etc\/\S+:)?\s*([a-z][\w-]*(?:[./][\w@:-]+)+) ?= ?(\S.*)?$/
/** `sysctl -p` and its kin print what they have set; `sysctl -a` reads, and names what only root may read */
const setting = /^sysctl (?:.* )?(?:-[a-zA-Z]*p\b|--load|--system|-w|[\w./-]+=)/
const applying = /^\* Applying \/\S+/
const denied = /^sysctl: (?:permission denied on key|setting key \S+ Permission denied)/
const proc = /\/proc\/sys\/([\w/.-]+)/g

/** `cat /proc/sys/a/b /proc/sys/a/c` prints bare values in the order of the files */
function bareValues(command: string, said: readonly Line[]): readonly (readonly [string, string, Line])[] {
  const keys = [...command.matchAll(proc)].map((m) => (m[1] ?? '').replaceAll('/', '.'))
  const named = /^sysctl (?:-\w+ )*-n /.test(command) ? command.split(' ').filter((w) => /^\w+[.]\w/.test(w)) : []
  const wanted = keys.length ? keys : named
  if (wanted.length !== said.length) return []
  return wanted.flatMap((k, i) => {
    const line = said[i]
    return line && !/No such file|cannot stat/.test(line.text) ? [[k, line.text.trim(), line] as const] : []
  })
}

export default defineProbe({
  id: 'sysctl',
  area: 'network',
  ask: { command: 'sysctl {key}', key: 'net.ipv4.ip_forward', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'The value of a kernel parameter as it is now, whatever the files in /etc say.',
      zh: '某个内核参数此刻的值，不管 /etc 里的文件怎么写。',
    },
  },
  facts: {
    sysctl: sysctlValue,
    /** of what was to be set some was taken and some refused: root, whose kernel belongs to a host */
    'sysctl.partly-refused': flag,
  },
  match: [/^sysctl\b.*/, /^(?:cat|head|more) (?:-\S+ )*\/proc\/sys\/.*/, /^grep .*\/proc\/sys\/.*/],
  content: (lines) => {
    const said = lines.filter((l) => l.text.trim() !== '')
    const hits = said.filter((l) => /^(?:net|kernel|vm|fs|user|dev)\.[\w.-]+ = /.test(l.text)).length
    return hits > 0 && hits >= said.length / 2 ? 0.85 : 0
  },
  keyOf: (command) => /^sysctl (?:-\w+ )*([\w.-]+)$/.exec(command)?.[1] ?? null,
  // an empty kernel.modprobe is an answer: nothing loads on demand
  silent: true,
  state: true,
  parse({ command, lines }, emit) {
    const said = lines.filter((l) => l.text.trim() !== '')
    if (said.length === 0) {
      if (!/\/proc\/sys\/kernel\/modprobe$/.test(command ?? '')) return 'empty'
      emit('sysctl', '', null, 'kernel.modprobe')
      return 'ok'
    }
    let read = 0
    const refused = said.find((l) => denied.test(l.text))
    const sets = setting.test(command ?? '') || said.some((l) => applying.test(l.text))
    if (refused && sets && said.some((l) => pair.test(l.text))) emit('sysctl.partly-refused', true, refused)
    for (const line of said) {
      const gone =
        /(?:(?:cannot stat |can't open |cat: )'?\/proc\/sys\/|setting key ")([\w/.-]+?)['"]?: No such file/.exec(
          line.text,
        )
      const m = gone ? null : pair.exec(line.text)
      if (gone?.[1]) emit('sysctl', 'absent', line, gone[1].replaceAll('/', '.'))
      else if (m?.[1] && m[2] !== undefined) emit('sysctl', m[2].trim(), line, m[1].replaceAll('/', '.'))
      if (m || gone) read++
    }
    if (read) return 'ok'
    for (const [key, value, line] of bareValues(command ?? '', said)) {
      emit('sysctl', value, line, key)
      read++
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/sysctl.8.html'],
})
