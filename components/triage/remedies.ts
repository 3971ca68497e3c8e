/**
 * In the worker: what is read of a cause once it is named comes in a file for each area, beside the engine's own. That of the
 * named cause is fetched with the verdict, the others behind it, so that a later one does not need the network.
 */
import { type Area, diagnosisById } from '@/engine'
import type { Remedies, Remedy } from '@/lib/remedy'

/** Put in by scripts/build-enhance.ts: the file of each area. */
declare const REMEDIES: Readonly<Record<Area, string>>

/** who waits longer has no connection to speak of, and the verdict is worth more than its remedy */
const patience = 20_000
const files = new Map<Area, Promise<Remedies>>()

async function fetched(area: Area): Promise<Remedies> {
  const answer = await fetch(new URL(REMEDIES[area], self.location.href), { signal: AbortSignal.timeout(patience) })
  if (!answer.ok) throw new Error(`the remedies of ${area}: ${answer.status}`)
  return answer.json() as Promise<Remedies>
}

/** What did not arrive is asked for again by the next who needs it. */
function remediesOf(area: Area): Promise<Remedies> {
  const coming = files.get(area) ?? fetched(area)
  files.set(area, coming)
  coming.catch(() => files.delete(area))
  return coming
}

/** One after the other: none is waited for. */
async function fetchOthers(): Promise<void> {
  for (const area of Object.keys(REMEDIES) as Area[]) if (!files.has(area)) await remediesOf(area)
}

/** @returns null where no cause is named, or its remedy did not arrive */
export async function remedyFor(id: string | null): Promise<Remedy | null> {
  const area = id === null ? undefined : diagnosisById.get(id)?.area
  const found = area && (await remediesOf(area).catch(() => null))
  // behind the answer to what was asked; where the network fails, the next verdict tries again
  setTimeout(() => fetchOthers().catch(() => undefined))
  return (id !== null && found?.[id]) || null
}
