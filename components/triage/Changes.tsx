'use client'

import type { Finding, Progress } from '@/lib/progress'
import { fill, type Ui } from '@/lib/ui'

/** A verdict in one line. */
export const nameOf = (f: Finding, t: Ui): string => {
  const stamp =
    f.status === 'diagnosed' ? (f.certainty === 'confirmed' ? t.triage.confirmed : t.triage.likely) : t.triage[f.status]
  return f.title ? fill(t.triage.named, { stamp, text: f.title }) : stamp
}
const most = 12

/** What the last paste changed: the verdict and the facts, before and after. Says plainly when a fix did not help. */
export const Changes = ({ progress, t }: { progress: Progress; t: Ui }) => {
  const { before, after, changes } = progress
  const failed = progress.verified && after.status === 'diagnosed' && before.status === 'diagnosed'
  return (
    <section data-changes className="mb-5 border-l-2 border-amber pl-3">
      <h3 className="text-base font-bold">
        {after.status === 'resolved' ? t.triage.progressResolved : failed ? t.triage.progressFailed : t.triage.progress}
      </h3>
      {failed && progress.expected && (
        <p className="text-[0.9375rem]">{fill(t.triage.progressExpected, { says: progress.expected })}</p>
      )}
      {progress.rebooted && <p className="text-[0.9375rem]">{t.triage.rebooted}</p>}
      <dl className="mt-1 grid grid-cols-2 gap-x-4 text-[0.9375rem]">
        <div>
          <dt className="text-sm text-soft">{t.triage.before}</dt>
          <dd>{nameOf(before, t)}</dd>
        </div>
        <div>
          <dt className="text-sm text-soft">{t.triage.after}</dt>
          <dd className="font-semibold">{nameOf(after, t)}</dd>
        </div>
      </dl>
      {changes.length === 0 ? (
        <p className="mt-1 text-[0.9375rem] text-soft">{t.triage.progressNothing}</p>
      ) : (
        <details className="mt-1">
          <summary className="text-[0.9375rem]">{fill(t.triage.progressFacts, { n: changes.length })}</summary>
          <ul className="mt-1 grid gap-1 text-[0.875rem]">
            {changes.slice(0, most).map((c) => (
              <li key={c.fact} className="wrap-anywhere">
                <span className="font-mono text-soft">{c.fact}</span> <code>{c.before ?? '–'}</code>
                <span aria-hidden="true"> → </span>
                <code>{c.after ?? '–'}</code>
              </li>
            ))}
            {changes.length > most && (
              <li className="text-soft">{fill(t.triage.more, { n: changes.length - most })}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  )
}
