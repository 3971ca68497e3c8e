import {
  unitActive,
  unitEnabled,
  unitExec,
  unitExitStatus,
  unitFiles,
  unitLoaded,
  unitResult,
} from '../../facts/shared'
import { defineProbe } from '../../model'

const unitOf = (command: string): string | null => {
  const words = command.split(' ').slice(2)
  const unit = words.find((w, i) => !w.startsWith('-') && !/^-[pt]$|^--property$/.test(words[i - 1] ?? ''))
  return unit?.replace(/\.service$/, '') ?? null
}
const states = ['active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'] as const

/** `{ path=/usr/bin/dockerd ; argv[]=/usr/bin/dockerd -H fd:// ; ignore_errors=no ...` -> the command line */
const commandLine = (value: string) => /argv\[\]=([^;]*[^; ])/.exec(value)?.[1] ?? value

export default defineProbe({
  id: 'systemctl-show',
  area: 'systemd',
  ask: {
    command:
      'systemctl show {key} -p LoadState -p ActiveState -p UnitFileState -p Result -p ExecMainStatus -p ExecStart -p FragmentPath -p DropInPaths',
    key: 'docker',
    root: false,
    risk: 'read-only',
    cost: 1,
  },
  words: {
    tells: {
      en: 'How systemd sees the unit: loaded from which files, started with which command line, ended with which result. Lines are never cut.',
      zh: 'systemd 眼中的这个单元：从哪些文件加载、用什么命令行启动、以什么结果结束。每行都完整，不会被截断。',
    },
  },
  facts: {
    'unit.active': unitActive,
    'unit.result': unitResult,
    'unit.exit-status': unitExitStatus,
    'unit.loaded': unitLoaded,
    'unit.enabled': unitEnabled,
    'unit.exec': unitExec,
    'unit.files': unitFiles,
  },
  match: [/^systemctl show\b(?!.*\bEnvironment\b)/],
  content: (lines) =>
    lines.filter((l) =>
      /^(?:FragmentPath|DropInPaths|ExecMainStatus|LoadState|ActiveState|UnitFileState)=/.test(l.text),
    ).length >= 2
      ? 0.9
      : 0,
  keyOf: unitOf,
  parse({ command, lines }, emit) {
    const id = lines.find((l) => /^Id=\S/.test(l.text))?.text.slice(3)
    const unit = (command && unitOf(command)) || id?.replace(/\.service$/, '')
    if (!unit) return lines.some((l) => /^\w+=/.test(l.text)) ? 'cut' : 'malformed'
    const files: string[] = []
    let read = false
    for (const line of lines) {
      const m = /^(\w+)=(.*)$/.exec(line.text.trim())
      if (!m?.[1]) continue
      read = true
      const value = m[2] ?? ''
      const state = states.find((s) => s === value)
      if (m[1] === 'ActiveState' && state) emit('unit.active', state, line, unit)
      else if (value === '') continue
      else if (m[1] === 'Result') emit('unit.result', value, line, unit)
      else if (m[1] === 'ExecMainStatus') emit('unit.exit-status', value, line, unit)
      else if (m[1] === 'LoadState') emit('unit.loaded', value, line, unit)
      else if (m[1] === 'UnitFileState') emit('unit.enabled', value, line, unit)
      else if (m[1] === 'ExecStart') emit('unit.exec', commandLine(value), line, unit)
      else if (m[1] === 'FragmentPath' || m[1] === 'DropInPaths') {
        files.push(...value.split(' ').filter(Boolean))
        emit('unit.files', [...files], line, unit)
      }
    }
    return read ? 'ok' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/systemctl.html'],
})
