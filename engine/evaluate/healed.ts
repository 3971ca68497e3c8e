/** Whether a later output shows that the fault is gone. */
import type { Condition } from '../conditions'
import type { Evidence } from '../model'
import { unitInTrouble } from './argument'
import { judge } from './judge'
import { probeById } from './sources'
import type { FactStore, Reading } from './store'
import type { Candidate } from './verdict.types'
import { allDiagnoses, type Diagnosis, diagnosisById } from './weigh'

/** Verify commands that ask about one of many things: the fact they read, and its value when all is well. */
const oneOfMany: Readonly<Record<string, { readonly fact: string; readonly well: string }>> = {
  modprobe: { fact: 'module.load', well: 'ok' },
  'systemctl-is-active': { fact: 'unit.active', well: 'active' },
  'systemctl-status': { fact: 'unit.active', well: 'active' },
}

/** The module or unit that failed, where the verify command names another one as a stand-in; null: as it is written. */
export function verifyKey({ verify }: Diagnosis, store: FactStore): string | null {
  const about = verify.standIn ? oneOfMany[verify.probe] : undefined
  if (!about) return null
  const failed = [...store.history, ...store.all()].flatMap((f) =>
    f.id === about.fact && f.key !== null && String(f.value) !== about.well ? [f.key] : [],
  )
  if (verify.key !== undefined && failed.includes(verify.key)) return verify.key
  // a unit that was never started has no state: the line that refuses it names it
  return failed.at(-1) ?? (about.fact === 'unit.active' ? unitInTrouble(store) : null)
}

/** The condition asked of `key`, in place of any or of the stand-in. */
function asked(c: Condition, fact: string, standIn: string | undefined, key: string): Condition {
  switch (c.op) {
    case 'all':
    case 'any':
    case 'some':
      return { ...c, of: c.of.map((part) => asked(part, fact, standIn, key)) }
    case 'not':
    case 'unless':
      return { ...c, of: asked(c.of, fact, standIn, key) }
    case 'fact':
      return c.id === fact && (c.key === undefined || c.key === standIn) ? { ...c, key } : c
    default:
      return c
  }
}

/** @param fault what was known while the fault was there: it names the module or unit that failed */
function verifies(d: Diagnosis, fault: FactStore): Condition {
  const key = verifyKey(d, fault)
  const about = oneOfMany[d.verify.probe]
  return key !== null && about ? asked(d.verify.when, about.fact, d.verify.key, key) : d.verify.when
}

/** The lines that show it. */
export function gone(id: string, now: FactStore, fault: FactStore): readonly Evidence[] | null {
  const d = diagnosisById.get(id)
  const j = d && judge(verifies(d, fault), now)
  return j?.value === 'yes' && j.evidence.length ? j.evidence : null
}

/**
 * Without a reboot in between: the verify output must come after everything that proved the fault, and from the same
 * place. A name that the host resolves says nothing of the pod that cannot.
 * @param inside whether a section was typed inside a container
 */
export function goneSince(
  main: Candidate,
  store: FactStore,
  inside: (section: number) => boolean,
): readonly Evidence[] | null {
  const evidence = gone(main.id, store, store)
  if (!evidence || main.claims.length === 0) return null
  const proofs = main.claims.flatMap((c) => c.evidence.map((e) => e.section))
  const lastProof = Math.max(...proofs)
  const elsewhere = !askedOfKernel(main.id) && proofs.every(inside) && evidence.every((e) => !inside(e.section))
  return !elsewhere && evidence.every((e) => e.section > lastProof) ? evidence : null
}

const askedOfKernel = (id: string): boolean => probeById.get(diagnosisById.get(id)?.verify.probe ?? '')?.kernel === true

/** What was read before this section. */
const until = (reading: Reading, section: number): Reading => ({
  facts: reading.facts.flatMap((f) => {
    const evidence = f.evidence.filter((e) => e.section < section)
    return evidence.length ? [{ ...f, evidence }] : []
  }),
  seen: reading.seen.filter((s) => s.evidence.section < section),
  read: reading.read.filter((r) => r.section < section),
  heard: reading.heard,
})

/** An output that closes a case lies near the end; what was there before is judged anew for each of these. */
const mostLooks = 3

export interface Healed {
  readonly fault: Candidate
  readonly store: FactStore
  readonly evidence: readonly Evidence[]
}

/**
 * A fix often takes away what proved the fault: the module that was not found is loaded now. The cause that was named
 * before its verify output is then gone, not refuted. It must have turned from no to yes: a device that is listed right
 * after the error may have been there all the time.
 * @param judged the cause that these readings name, and the facts it rests on
 */
export function healedBy(
  reading: Reading,
  now: FactStore,
  judged: (reading: Reading) => { readonly main: Candidate | null; readonly store: FactStore },
): Healed | null {
  const cuts = new Set<number>()
  for (const d of allDiagnoses) {
    const j = judge(d.verify.when, now)
    const first = j.value === 'yes' ? Math.min(...j.evidence.map((e) => e.section)) : 0
    if (first > 0 && Number.isFinite(first)) cuts.add(first)
  }
  for (const cut of [...cuts].sort((a, b) => b - a).slice(0, mostLooks)) {
    const { main, store } = judged(until(reading, cut))
    const d = main ? diagnosisById.get(main.id) : undefined
    if (!main || !d || judge(verifies(d, store), store).value !== 'no') continue
    const evidence = gone(main.id, now, store)
    if (evidence?.every((e) => e.section >= cut)) return { fault: main, store, evidence }
  }
  return null
}
