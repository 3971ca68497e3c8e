/** Every probe reads its own samples, found on disk: `cases/NAME.txt` is what the program printed, `NAME.json` what it must mean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgePaste } from '../evaluate/verdict'
import { readPaste } from '../paste'
import { probes } from './index'

interface Expected {
  command: string | null
  outcome: string
  /** `id` or `id[key]` -> value; every fact that this probe states, no more and no fewer */
  facts: Record<string, unknown>
}
const here = import.meta.dirname

describe.each(probes.map((p) => [p.id, p] as const))('probe %s', (id, probe) => {
  const folder = join(here, id, 'cases')
  const names = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.txt')) : []
  it('has samples', () => expect(names.length, `add engine/probes/${id}/cases/*.txt`).toBeGreaterThan(0))
  it.each(names)('reads %s', (name) => {
    const output = readFileSync(join(folder, name), 'utf8')
    const expected: Expected = JSON.parse(readFileSync(join(folder, name.replace(/txt$/, 'json')), 'utf8'))
    const verdict = judgePaste(readPaste([{ command: expected.command, output }]))
    const mine = verdict.facts.filter((f) => f.by === `probe:${probe.id}`)
    const facts = Object.fromEntries(mine.map((f) => [f.key === null ? f.id : `${f.id}[${f.key}]`, f.value]))
    expect({ probe: verdict.sections[0]?.probe, outcome: verdict.sections[0]?.outcome, facts }).toEqual({
      probe: probe.id,
      outcome: expected.outcome,
      facts: expected.facts,
    })
  })
})
