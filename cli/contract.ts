import { type Evidence, factName, type Verdict } from '../engine'

const where = (evidence: readonly Evidence[]): readonly [number, number] => evidence[0]?.lines ?? [0, 0]

/** The JSON document of one input. Fields are only ever added. Line numbers are 1-based, inclusive. */
export function contract(input: string, v: Verdict, permalink: string) {
  return {
    input,
    status: v.status,
    diagnosis: v.diagnosis,
    certainty: v.certainty,
    variant: v.variant,
    candidates: v.candidates.map((c) => c.id),
    also: v.also,
    next: v.next.map((q) => ({ probe: q.probe, command: q.command })),
    falseLeads: v.falseLeads.map((f) => ({ id: f.id, lines: where(f.evidence) })),
    sections: v.sections.map((s) => ({ command: s.command, probe: s.probe, outcome: s.outcome, lines: s.span })),
    facts: v.facts.map((f) => ({
      id: factName(f),
      value: f.value,
      lines: where(f.evidence),
    })),
    notices: v.notices.map((n) => ({ id: n.id, lines: n.lines, ...n.values })),
    permalink,
  }
}
