#!/usr/bin/env node
/** `oolong`: the engine on standard input. The contract is in README.md; people script against it. */
import { readFileSync } from 'node:fs'
import { diagnose, type PasteItem, type Verdict } from '../engine'

const args = process.argv.slice(2)
const json = args.includes('--json')
const files = args.filter((a) => !a.startsWith('-'))
const inputs = files.length ? files : ['-']
let exit = 0
for (const file of inputs) {
  const raw = readFileSync(file === '-' ? 0 : file, 'utf8')
  const verdict = diagnose(file.endsWith('.json') ? (JSON.parse(raw).pastes as PasteItem[]) : raw)
  const code = verdict.status === 'asking' ? 1 : verdict.status === 'unrecognised' ? 2 : 0
  exit = Math.max(exit, code)
  process.stdout.write(
    `${json ? JSON.stringify(contract(file, verdict)) : `${verdict.status} ${verdict.diagnosis ?? ''}`}\n`,
  )
}
process.exitCode = exit

function contract(input: string, v: Verdict) {
  return {
    input,
    status: v.status,
    diagnosis: v.diagnosis,
    certainty: v.certainty,
    candidates: v.candidates.map((c) => c.id),
    also: v.also,
    next: v.next.map((q) => ({ probe: q.probe, command: q.command })),
    falseLeads: v.falseLeads.map((f) => ({ id: f.id, lines: f.evidence[0]?.lines ?? [0, 0] })),
    sections: v.sections.map((s) => ({ command: s.command, probe: s.probe, outcome: s.outcome, lines: s.span })),
    facts: v.facts.map((f) => ({
      id: f.key === null ? f.id : `${f.id}[${f.key}]`,
      value: f.value,
      lines: f.evidence[0]?.lines ?? [0, 0],
    })),
    permalink: '',
  }
}
