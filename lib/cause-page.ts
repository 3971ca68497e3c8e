/** What the page of a root cause gathers from the catalogue. */
import {
  allFalseLeads,
  allTrees,
  type Diagnosis,
  diagnosisById,
  type Locale,
  leavesOf,
  probeById,
  signatureById,
  signaturesOf,
  splitRef,
  type Tree,
} from '@/engine'
import { fill } from './ui'

/** Real lines by which it shows: the examples of the signatures that its clues look for, heaviest clues first. */
export function examplesOf(d: Diagnosis, limit = 8): readonly { id: string; example: string; by: string }[] {
  const order = { proves: 0, points: 1, hints: 2 }
  const ids = [...d.proof].sort((a, b) => order[a.weight] - order[b.weight]).flatMap((c) => signaturesOf(c.when))
  return [...new Set(ids)].slice(0, limit).flatMap((id) => {
    const s = signatureById.get(id)
    return s ? [{ id, example: s.example, by: s.by }] : []
  })
}

/** `probe key` -> the command to type. */
export function commandOf(
  ref: string,
): { probe: string; command: string; root: boolean; risk: 'read-only' | 'safe' } | null {
  const { probe: id, key } = splitRef(ref)
  const probe = probeById.get(id)
  return probe
    ? {
        probe: id,
        command: fill(probe.ask.command, { key: key ?? probe.ask.key ?? probe.ask.placeholder ?? '' }),
        root: probe.ask.root,
        risk: probe.ask.risk,
      }
    : null
}

/** The command that shows that it is gone. A page knows no module by name: where one stands in, a blank is shown. */
export const verifyOf = ({ verify }: Diagnosis) => {
  const key = verify.standIn && verify.probe === 'modprobe' ? 'MODULE' : verify.key
  return commandOf(key ? `${verify.probe} ${key}` : verify.probe)
}

const weights = ['proves', 'points', 'hints'] as const
/** The clues of a cause, heaviest first; what two of them say in the same words stands once, at its heaviest. */
export function byWeight(proof: Diagnosis['proof']) {
  const said = new Set<string>()
  return weights.flatMap((weight) => {
    const clues = proof.filter((c) => {
      if (c.weight !== weight || said.has(c.says.en)) return false
      said.add(c.says.en)
      return true
    })
    return clues.length ? [[weight, clues] as const] : []
  })
}

export const treesWith = (id: string): readonly Tree[] => allTrees.filter((t) => leavesOf(t.root).includes(id))

/** False leads that look at the same lines or facts as this cause, and are no proof of it. */
export function falseLeadsNear(
  d: Diagnosis,
): readonly { id: string; says: Readonly<Record<Locale, string>>; source: string }[] {
  const text = JSON.stringify([d.proof.map((c) => c.when), d.refutes.map((c) => c.when)])
  return allFalseLeads.filter((lead) => {
    const ids = [...JSON.stringify(lead.when).matchAll(/"(?:sig|id)":"([^"]+)"/g)].map((m) => m[1] ?? '')
    const telling = ids.filter((id) => !/^(?:kernel\.release|os\.|platform|virt\.)/.test(id))
    return telling.length > 0 && telling.some((id) => text.includes(`"${id}"`))
  })
}

export const explainedBy = (id: string): readonly Diagnosis[] =>
  (diagnosisById.get(id)?.explains ?? []).flatMap((other) => diagnosisById.get(other) ?? [])
