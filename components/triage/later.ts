/**
 * What the worker fetches beside the engine's own file: what is read of a cause once it is named, in a file for each area,
 * and where the reports of others are read. That of the verdict at hand is waited for, the others come behind it, so that a
 * later one does not need the network.
 */
import { type Area, addressAt, diagnosisById, type Verdict } from '@/engine'
import type { Remedies, Remedy } from '@/lib/remedy'
import type { Report } from '@/lib/report'
import { within } from '@/lib/within'

/** Put in by scripts/build-enhance.ts: files beside this script. */
declare const LATER: { readonly sources: string; readonly remedies: Readonly<Record<Area, string>> }

/** who waits longer has no connection to speak of; reports of others are worth less of a wait */
const patience = { remedies: 20_000, sources: 3000 } as const
const files = new Map<string, Promise<unknown>>()

async function fetched(file: string): Promise<unknown> {
  const answer = await fetch(new URL(file, self.location.href), { signal: AbortSignal.timeout(patience.remedies) })
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.json()
}

/** What did not arrive is asked for again by the next who needs it. */
function fileOf<T>(file: string): Promise<T> {
  const coming = files.get(file) ?? fetched(file)
  files.set(file, coming)
  coming.catch(() => files.delete(file))
  return coming as Promise<T>
}

/** One after the other: none is waited for. */
async function fetchOthers(): Promise<void> {
  for (const file of [...Object.values(LATER.remedies), LATER.sources]) if (!files.has(file)) await fileOf(file)
}

export interface Later {
  /** null where no cause is named, or its remedy did not arrive */
  readonly remedy: Remedy | null
  /** the reports with addresses as far as these arrived */
  readonly addressed: (alike: Report['alike']) => Report['alike']
}
/** @returns what a verdict needs to be worded */
export async function laterOf({ diagnosis, alike }: Verdict): Promise<Later> {
  const area = diagnosis === null ? undefined : diagnosisById.get(diagnosis)?.area
  const isAlike = alike.some((a) => a.reports.length > 0)
  const [remedies, sources] = await Promise.all([
    area ? fileOf<Remedies>(LATER.remedies[area]).catch(() => null) : null,
    isAlike ? within(patience.sources, fileOf<readonly string[]>(LATER.sources)).catch(() => null) : null,
  ])
  // behind the answer to what was asked; where the network fails, the next verdict tries again
  setTimeout(() => fetchOthers().catch(() => undefined))
  return {
    remedy: (diagnosis !== null && remedies?.[diagnosis]) || null,
    addressed: (all) =>
      all
        .map((a) => ({ ...a, reports: a.reports.flatMap((named) => addressAt(named, sources) ?? []) }))
        .filter((a) => a.reports.length > 0),
  }
}
