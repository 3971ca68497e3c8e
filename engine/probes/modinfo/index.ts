import { moduleFile, moduleName } from '../../facts/shared'
import { defineProbe, flag, keyed, text } from '../../model'

export default defineProbe({
  id: 'modinfo',
  area: 'kernel',
  ask: { command: 'modinfo {key}', key: 'nf_nat', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'Where the module is (a file, or built in), for which kernel it was built, and who signed it.',
      zh: '模块在哪里（文件还是编译进内核）、为哪个内核编译、由谁签名。',
    },
  },
  facts: {
    'module.file': moduleFile,
    'module.vermagic': keyed(text),
    'module.signer': keyed(text),
    /** the file of one release lies in the directory of another; weak-updates of RHEL and SUSE are meant to */
    'module.misplaced': keyed(flag),
  },
  match: [/^(?:busybox )?modinfo\b.*/],
  content: (lines) =>
    lines.some((l) => /^filename:\s+\S/.test(l.text)) &&
    lines.some((l) => /^(?:vermagic|license|depends|name|description):\s/.test(l.text))
      ? 0.95
      : 0,
  keyOf: (command) =>
    moduleName(
      command
        .split(' ')
        .filter((w) => w && !w.startsWith('-'))
        .at(-1),
    ) || null,
  parse({ command, lines }, emit) {
    const plain = (command ?? '').replace(/ ?[|;&].*/, '')
    const asked = moduleName(
      plain
        .split(' ')
        .filter((w) => w && !w.startsWith('-'))
        .at(-1)
        ?.replace(/^.*\/|\.ko.*$/g, ''),
    )
    const field =
      /(?:-F|--field)[ =]?(\w+)/.exec(plain)?.[1] ?? (/ (?:-n|--filename)\b/.test(plain) ? 'filename' : null)
    const said = lines.filter((l) => l.text.trim())
    const path = said.map((l) => /^filename:\s+(\S+)/.exec(l.text)?.[1]).find(Boolean)
    const key = asked && asked !== 'modinfo' ? asked : moduleName(path?.replace(/^.*\/|\.ko.*$/g, ''))
    if (!key) return 'malformed'
    let read = 0
    const one = (name: string, value: string, line: (typeof said)[number]) => {
      if (name === 'filename') emit('module.file', value === '(builtin)' ? 'builtin' : 'file', line, key)
      else if (name === 'vermagic') {
        emit('module.vermagic', value, line, key)
        const built = value.split(' ')[0]
        if (dir && built && dir !== built) emit('module.misplaced', true, line, key)
      } else if (name === 'signer') emit('module.signer', value, line, key)
      read++
    }
    const dir = /\/lib\/modules\/([^/]+)\/(?!weak-updates\/)/.exec(path ?? '')?.[1]
    const gone = said.some((l) => /could not get modinfo from/.test(l.text))
    for (const line of said) {
      const m = /^(filename|vermagic|signer|name|license|depends):\s+(.*)$/.exec(line.text)
      if (m?.[1] && m[2] !== undefined) {
        if (!(gone && m[1] === 'filename')) one(m[1], m[2].trim(), line)
      } else if (field && !/^modinfo: /.test(line.text)) one(field, line.text.trim(), line)
      else if (/^modinfo: ERROR: Module (?:alias )?\S+ not found/.test(line.text)) {
        emit('module.file', 'absent', line, key)
        read++
      }
    }
    return read || gone ? 'ok' : 'malformed'
  },
  sources: ['https://man7.org/linux/man-pages/man8/modinfo.8.html'],
})
