/** What the page of a command gathers: its samples lie beside the probe as files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  allDiagnoses,
  allSignatures,
  type Diagnosis,
  type ProbeDef,
  probesOfCondition,
  type SignatureDef,
  splitRef,
} from '@/engine'

export interface Sample {
  readonly name: string
  readonly text: string
}
const longest = 40

/** Real outputs of the command, cut to a readable length. */
export function samplesOf(id: string, limit = 3): readonly Sample[] {
  const folder = join('engine/probes', id, 'cases')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((f) => f.endsWith('.txt') && !/foreign|decorated/.test(f))
    .sort(
      (a, b) =>
        Number(/zh_CN|refusal|empty|not-installed|denied/.test(a)) -
          Number(/zh_CN|refusal|empty|not-installed|denied/.test(b)) || a.localeCompare(b),
    )
    .map((f) => ({ name: f.replace(/\.txt$/, ''), text: shorten(readFileSync(join(folder, f), 'utf8').trimEnd()) }))
    .filter((s) => s.text !== '')
    .slice(0, limit)
}
const shorten = (text: string) => {
  const lines = text.split('\n')
  return lines.length > longest ? `${lines.slice(0, longest).join('\n')}\n…` : text
}

export const signaturesIn = (id: string): readonly SignatureDef[] =>
  allSignatures.filter((s) => (s.probes ?? []).some((ref) => splitRef(ref).probe === id))

/** Causes whose clues its output bears on, those that ask for it first. */
export function causesDecidedBy(probe: ProbeDef): readonly Diagnosis[] {
  const asks = (d: Diagnosis) => d.ask.some((ref) => splitRef(ref).probe === probe.id)
  const bears = (d: Diagnosis) => [...d.proof, ...d.refutes].some((c) => probesOfCondition(c.when).has(probe.id))
  return allDiagnoses.filter((d) => asks(d) || bears(d)).sort((a, b) => Number(asks(b)) - Number(asks(a)))
}
