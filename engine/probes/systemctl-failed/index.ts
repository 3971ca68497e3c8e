import { unitActive, unitLoaded } from '../../facts/shared'
import { defineProbe, list } from '../../model'
import { unitName } from '../kit'

const states = ['active', 'inactive', 'failed', 'activating', 'deactivating', 'reloading'] as const
const row =
  /^\s*(?:[●○×↻*]\s+)?([\w@.:\\-]+\.(?:service|socket|mount|timer|target|path|swap|slice|scope|automount))\s+(loaded|not-found|masked|error|bad-setting)\s+(\w+)\s+\S+/

export default defineProbe({
  id: 'systemctl-failed',
  area: 'systemd',
  ask: { command: 'systemctl list-units --failed --no-pager', root: false, risk: 'read-only', cost: 1 },
  words: {
    tells: { en: 'Every unit that failed since boot.', zh: '开机以来失败的全部单元。' },
  },
  facts: { 'unit.active': unitActive, 'unit.loaded': unitLoaded, 'unit.failed': list },
  match: [/^systemctl (?:-\S+ )*(?:list-units|--failed|list-units .*--state=failed)\b.*/, /^systemctl --failed.*/],
  content: (lines) => (lines.some((l) => /^\s*UNIT\s+LOAD\s+ACTIVE\s+SUB/.test(l.text)) ? 0.9 : 0),
  state: true,
  parse({ lines }, emit) {
    const failed: string[] = []
    let read = false
    for (const line of lines) {
      if (/^\s*UNIT\s+LOAD\s+ACTIVE\s+SUB|^\d+ (?:loaded )?units listed|^0 loaded units/.test(line.text)) read = true
      const m = row.exec(line.text)
      const state = states.find((s) => s === m?.[3])
      if (!m?.[1] || !m[2] || !state) continue
      read = true
      const unit = unitName(m[1])
      emit('unit.active', state, line, unit)
      emit('unit.loaded', m[2], line, unit)
      if (state === 'failed') failed.push(unit)
    }
    if (read) emit('unit.failed', failed, null)
    return read ? 'ok' : 'malformed'
  },
})
