import { unitActive } from '../../facts/shared'
import { defineProbe } from '../../model'
import { operands, unitName } from '../kit'

const states = ['active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'] as const
const unitsOf = (command: string) =>
  operands(command)
    .filter((w) => w !== 'is-active')
    .map(unitName)

export default defineProbe({
  id: 'systemctl-is-active',
  area: 'systemd',
  ask: { command: 'systemctl is-active {key}', key: 'docker', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: {
      en: 'In one word per unit: active, inactive, failed or activating. A unit that does not exist is reported as inactive too.',
      zh: '每个单元一个词：active、inactive、failed 或 activating。不存在的单元也会显示 inactive。',
    },
  },
  facts: { 'unit.active': unitActive },
  match: [/^systemctl (?:-\S+ )*is-active\b.*/],
  keyOf: (command) => unitsOf(command)[0] ?? null,
  parse({ command, lines }, emit) {
    const units = unitsOf(command ?? '')
    const said = lines.filter((l) => l.text.trim() !== '')
    let read = 0
    said.forEach((line, i) => {
      const state = states.find((s) => s === line.text.trim())
      const unit = units[i]
      if (!state) return
      read++
      if (unit) emit('unit.active', state, line, unit)
    })
    return read ? 'ok' : 'malformed'
  },
})
