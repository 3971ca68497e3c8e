import { unitEnabled, unitLoaded } from '../../facts/shared'
import { defineProbe } from '../../model'
import { operands, unitName } from '../kit'

const state =
  /^(?:enabled|enabled-runtime|linked|linked-runtime|alias|masked|masked-runtime|static|indirect|disabled|generated|transient|bad|not-found)$/
const missing = /Failed to get unit file state for ([\w@.:\\-]+): (?:No such file or directory|.*not-found)/
const unitsOf = (command: string) =>
  operands(command)
    .filter((w) => w !== 'is-enabled')
    .map(unitName)

export default defineProbe({
  id: 'systemctl-is-enabled',
  area: 'systemd',
  ask: { command: 'systemctl is-enabled {key}', key: 'docker', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'Whether the unit starts at boot, is masked, or has no unit file at all.',
      zh: '单元是否随系统启动、是否被屏蔽，或者根本没有单元文件。',
    },
  },
  facts: { 'unit.enabled': unitEnabled, 'unit.loaded': unitLoaded },
  match: [/^systemctl (?:-\S+ )*is-enabled\b.*/],
  keyOf: (command) => unitsOf(command)[0] ?? null,
  parse({ command, lines }, emit) {
    const units = unitsOf(command ?? '')
    let at = 0
    let read = false
    for (const line of lines) {
      const t = line.text.trim()
      const gone = missing.exec(t)
      if (gone?.[1]) {
        emit('unit.enabled', 'not-found', line, unitName(gone[1]))
        emit('unit.loaded', 'not-found', line, unitName(gone[1]))
        at++
        read = true
      } else if (state.test(t)) {
        const unit = units[at++]
        read = true
        if (!unit) continue
        emit('unit.enabled', t, line, unit)
        if (t === 'not-found') emit('unit.loaded', t, line, unit)
        if (t.startsWith('masked')) emit('unit.loaded', 'masked', line, unit)
      }
    }
    return read ? 'ok' : 'malformed'
  },
})
