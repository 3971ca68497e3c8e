import {
  unitActive,
  unitEnabled,
  unitExec,
  unitExitStatus,
  unitFiles,
  unitLoaded,
  unitResult,
  unitSignal,
} from '../../facts/shared'
import { defineProbe, flag, keyed, text } from '../../model'
import { operands, unitName } from '../kit'

const states = ['active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'] as const
/** `● docker.service - Docker ...`; systemd before 209 and dumb terminals print no dot or `*` */
const head =
  /^\s*(?:[●○×↻*x•◯✗?]|â\S*)?\s*([\w@.:\\-]+\.(?:service|socket|mount|timer|target|path|swap|slice|scope|device|automount))(?: (?:-|–|—) |\s*$)/
const loaded = /^\s*Loaded: (loaded|not-found|masked|error|bad-setting|stub|merged)\b(?: \(([^)]*)\)?)?/
const active = /^\s*Active: (active|inactive|failed|activating|deactivating|reloading)\b(?: \((?:Result: )?([\w-]+)\))?/
const ended = /\(code=(exited|killed|dumped), (?:status|signal)=(\d+)?\/?([\w-]+)?/
const options = /^(?:-[nostpHM]|--lines|--output|--type|--property|--host|--machine)$/

/** The units named by `systemctl status a b`, `service a status`, `/etc/init.d/a status`. */
function statusUnits(command: string): string[] {
  const old =
    /^(?:service|rc-service|invoke-rc\.d) (?:-\S+ )*(\S+) status/.exec(command) ??
    /^\/etc\/(?:rc\.d\/)?init\.d\/(\S+) status/.exec(command)
  if (old?.[1]) return [unitName(old[1])]
  return operands(command, options)
    .filter((w) => w !== 'status')
    .map(unitName)
}

export default defineProbe({
  id: 'systemctl-status',
  area: 'systemd',
  ask: { command: 'systemctl status {key} --no-pager -l', key: 'docker', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the unit is loaded, masked or failed, how its process ended, and its last ten log lines.',
      zh: '单元是否已加载、被屏蔽或失败，进程怎样结束，以及最近十行日志。',
    },
  },
  facts: {
    'unit.active': unitActive,
    'unit.result': unitResult,
    'unit.exit-status': unitExitStatus,
    'unit.signal': unitSignal,
    'unit.loaded': unitLoaded,
    'unit.enabled': unitEnabled,
    'unit.files': unitFiles,
    'unit.exec': unitExec,
    'unit.since': keyed(text),
    'unit.asked': keyed(flag),
  },
  match: [
    /^systemctl (?:-\S+ )*status\b.*/,
    /^(?:service|rc-service|invoke-rc\.d) (?:-\S+ )*\S+ status\b/,
    /^\/etc\/(?:rc\.d\/)?init\.d\/\S+ status\b/,
  ],
  content: (lines) => {
    const at = lines.findIndex((l) => loaded.test(l.text))
    return at >= 0 && lines.slice(at).some((l) => active.test(l.text)) ? 0.95 : 0
  },
  keyOf: (command) => statusUnits(command)[0] ?? null,
  parse({ command, lines }, emit) {
    const asked = command ? statusUnits(command) : []
    let unit = asked.length === 1 ? (asked[0] ?? null) : null
    let files: string[] = []
    let inDropIn = false
    let read = false
    for (const line of lines) {
      const t = line.text
      const h = head.exec(t)
      if (h?.[1]) {
        unit = unitName(h[1])
        files = []
      }
      const missing = /Unit ([\w@.:\\-]+) could not be found/.exec(t)
      if (missing?.[1]) {
        emit('unit.loaded', 'not-found', line, unitName(missing[1]))
        read = true
      }
      const sysv =
        /^\s*(?:\* |\[[ +-?]*\]\s+)?(\S+)(?: \(pid\s+[\d ]+\))? is (not )?running\b/i.exec(t) ??
        /^\s*(\S+) is (stopped|dead)\b/i.exec(t)
      if (sysv && command && !command.startsWith('systemctl') && asked[0]) {
        emit('unit.active', sysv[2] ? 'inactive' : 'active', line, asked[0])
        read = true
      }
      // the line with the dot is often left out: the file tells whose status it is
      const own = unit
        ? undefined
        : /^\s*Loaded: loaded \(\/\S*\/([\w@.:\\-]+\.(?:service|socket|mount|timer|target|path));/.exec(t)?.[1]
      if (own) unit = unitName(own)
      if (!unit) continue
      const l = loaded.exec(t)
      if (l?.[1]) {
        read = true
        // a unit whose file is gone, or a link that leads nowhere, is loaded with the error ENOENT
        const gone = l[1] === 'error' && /\(Reason: (?:No such file|没有那个文件)/.test(t)
        emit('unit.loaded', gone ? 'not-found' : l[1], line, unit)
        const [file, enabled] = (l[2] ?? '').split(';').map((s) => s.trim())
        if (file?.startsWith('/')) {
          files = [file]
          emit('unit.files', [...files], line, unit)
        }
        if (enabled && /^[a-z-]+$/.test(enabled)) emit('unit.enabled', enabled, line, unit)
        if (l[1] === 'masked') emit('unit.enabled', 'masked', line, unit)
        continue
      }
      const a = active.exec(t)
      const state = states.find((s) => s === a?.[1])
      if (a && state) {
        read = true
        inDropIn = false
        emit('unit.active', state, line, unit)
        if (a[2] && /Result: /.test(t)) emit('unit.result', a[2], line, unit)
        const since = / since ([^;]+);/.exec(t)
        if (since?.[1]) emit('unit.since', since[1].trim(), line, unit)
        continue
      }
      if (/^\s*Drop-In: /.test(t)) inDropIn = true
      else if (inDropIn && /^\s*[\w ]+: /.test(t)) inDropIn = false
      const dir = inDropIn ? /(\/\S+\.d)\s*$/.exec(t)?.[1] : undefined
      if (dir) files = [...files, `${dir}/`]
      else if (inDropIn) {
        const base = files.filter((f) => f.endsWith('.d/')).at(-1)
        const names = t
          .replace(/[│├└─|`-]+\s*/, ' ')
          .split(/[\s,]+/)
          .filter((n) => n.endsWith('.conf'))
        if (base && names.length) {
          files = [...files, ...names.map((n) => base + n)]
          emit(
            'unit.files',
            files.filter((f) => !f.endsWith('/')),
            line,
            unit,
          )
        }
      }
      const process = /^\s*(?:Process|Main PID|Main process|Cntrl PID): /.test(t) ? ended.exec(t) : null
      if (process) {
        const exec = /^\s*Process: \d+ ExecStart=(.+?) \(code=/.exec(t)?.[1]
        if (exec) emit('unit.exec', exec, line, unit)
        if (process[1] === 'exited' && process[2]) emit('unit.exit-status', process[2], line, unit)
        else if (process[3]) emit('unit.signal', process[3].replace(/^SIG/, ''), line, unit)
      }
    }
    // what was printed is no status; the question where that unit speaks remains
    if (!read) for (const name of asked) emit('unit.asked', true, null, name)
    return read ? 'ok' : lines.length && lines.every((l) => !/\S/.test(l.text)) ? 'empty' : 'malformed'
  },
  sources: ['https://www.freedesktop.org/software/systemd/man/latest/systemctl.html'],
})
