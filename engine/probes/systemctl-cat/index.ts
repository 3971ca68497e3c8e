import { unitExec, unitFiles, unitLoaded, unitSetting } from '../../facts/shared'
import { defineProbe } from '../../model'
import { operands, unitName } from '../kit'

const file = /^# (\/\S+?\/([\w@.:\\-]+\.(?:service|socket|mount|timer|path))(?:\.d\/[^/]+\.conf)?)\s*$/
const path = /\/([\w@.:\\-]+\.(?:service|socket|mount|timer|path))(?:\.d\/[\w.@-]+\.conf)?\s*$/
/** a unit file printed by `cat FILE`, or a path typed where the command was expected */
const typed = /^(?:cat |less |more |nano |vi |vim )?(\/(?:etc|usr|lib|run)\/\S*systemd\/\S+)$/
const settings =
  /^(User|Group|DynamicUser|SupplementaryGroups|WorkingDirectory|RootDirectory|ReadWritePaths|ReadWriteDirectories|ReadOnlyPaths|ReadOnlyDirectories|InaccessiblePaths|BindPaths|BindReadOnlyPaths|TemporaryFileSystem|ProtectSystem|ProtectHome|PrivateTmp|EnvironmentFile|Environment|LimitNOFILE|MemoryMax|MemoryLimit|MemoryHigh|TasksMax|MountFlags|Type|PIDFile|ExecStartPre|ExecStop|Restart|LoadCredential|StateDirectory)\s*=\s*(.*)$/

const unitOf = (command: string): string | null => {
  const name = path.exec(command)?.[1]
  if (name) return unitName(name)
  return /^systemctl/.test(command)
    ? (operands(command)
        .filter((w) => w !== 'cat')
        .map(unitName)[0] ?? null)
    : null
}

export default defineProbe({
  id: 'systemctl-cat',
  area: 'systemd',
  ask: { command: 'systemctl cat {key} --no-pager', key: 'docker', root: false, risk: 'read-only', cost: 2 },
  words: {
    tells: {
      en: 'The unit file with its drop-ins as systemd reads them: program, user, directories, sandbox, limits.',
      zh: 'systemd 实际读到的单元文件和 drop-in：程序、用户、目录、沙箱和各项限制。',
    },
  },
  facts: { 'unit.exec': unitExec, 'unit.files': unitFiles, 'unit.setting': unitSetting, 'unit.loaded': unitLoaded },
  match: [/^systemctl (?:-\S+ )*cat\b.*/, typed],
  content: (lines) =>
    lines.some((l) => /^\[(?:Unit|Service|Socket)\]\s*$/.test(l.text)) &&
    lines.some((l) => /^[A-Z]\w+\s*=/.test(l.text))
      ? 0.8
      : 0,
  keyOf: unitOf,
  parse({ command, lines }, emit) {
    let unit = command ? unitOf(command) : null
    const files: string[] = []
    const given = command ? typed.exec(command)?.[1] : undefined
    if (given) files.push(given)
    let read = false
    for (const line of lines) {
      const f = file.exec(line.text.trim())
      if (f?.[1]) {
        const name = /\/([\w@.:\\-]+\.(?:service|socket|mount|timer|path))\.d\//.exec(f[1])?.[1] ?? f[2]
        unit = unitName(name ?? '')
        files.push(f[1])
        emit('unit.files', [...new Set(files)], line, unit)
        emit('unit.loaded', 'loaded', line, unit)
        read = true
        continue
      }
      if (/^No files found for /.test(line.text) && unit) {
        emit('unit.loaded', 'not-found', line, unit)
        read = true
      }
      if (/^\[\w+\]\s*$/.test(line.text.trim())) read = true
      if (!unit) continue
      const exec = /^\s*ExecStart\s*=\s*[-@:+!|]*(.*)$/.exec(line.text)
      if (exec) {
        // an empty value clears what stood before; the next one counts
        if (exec[1]) emit('unit.exec', exec[1].trim(), line, unit)
        continue
      }
      const s = settings.exec(line.text.trim())
      if (s?.[1] && s[2]) emit('unit.setting', s[2].trim(), line, `${s[1]} ${unit}`)
    }
    if (read && unit && given && !lines.some((l) => file.test(l.text.trim()))) emit('unit.files', files, null, unit)
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html'],
})
