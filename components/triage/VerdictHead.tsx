'use client'

import { phrased } from '@/components/ui/phrased'
import { prose } from '@/components/ui/prose'
import { adviceOf, fittingOf, headlineOf, stampOf } from '@/lib/headline'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { Lines, Quoted } from './Claims'

const certaintySays = (report: Report, t: Ui): string | null => {
  if (report.status === 'resolved') return t.triage.resolvedSays
  if (report.status !== 'diagnosed') return null
  if (report.cause?.claims.length === 0) return t.triage.likelyByHand
  return report.certainty === 'confirmed' ? t.triage.confirmedSays : null
}

/** a longer command is a block of its own, right below */
const longest = 48

/** Why there is no answer yet, or none that is sure: the output that is missing, in words. */
const missingSays = (report: Report, t: Ui): string | null => {
  const command = report.next[0]?.command
  if (command === undefined || report.certainty === 'confirmed' || report.status === 'resolved') return null
  const long = command.length > longest
  if (report.unknown.length > 0) return long ? null : fill(t.triage.unknownNext, { command })
  if (!report.cause) return long ? t.triage.missingBelow : fill(t.triage.missing, { command })
  if (report.cause.claims.length === 0) return long ? null : fill(t.triage.missingLikely, { command })
  return long ? t.triage.likelySays : fill(t.triage.likelyUntil, { command })
}

/** the others stand below, with their reasons */
const mostNames = 4

/** What it is and how sure that is, with what the degrees of certainty mean. */
export const VerdictHead = ({ report, t }: { report: Report; t: Ui }) => {
  const { cause } = report
  // why it is doubted says all three
  const said = report.doubt ? null : certaintySays(report, t)
  const missing = report.doubt ? null : missingSays(report, t)
  const advice = adviceOf(report, t)
  const fitting = cause ? [] : fittingOf(report)
  const degrees = report.status === 'diagnosed' || report.status === 'asking'
  return (
    <div id="verdict" tabIndex={-1} className="border-t-2 border-amber pt-4 pb-5 outline-none">
      <p className="text-[0.9375rem]">
        <strong
          data-stamp={report.status}
          className={`px-2 py-0.5 ${report.certainty === 'confirmed' || report.status === 'resolved' ? 'bg-fill text-onfill' : 'outline-1 outline-amber text-amber'}`}
        >
          {stampOf(report, t)}
        </strong>
      </p>
      <h2 className={`mt-3 ${cause ? 'text-2xl' : 'text-lg font-semibold'}`}>{phrased(headlineOf(report, t))}</h2>
      {cause?.variant && <p className="mt-1 font-semibold text-soft">{prose(cause.variant)}</p>}
      {cause?.told && <p className="mt-3">{prose(cause.what)}</p>}
      {cause && !cause.told && <p className="mt-3 border-l-2 border-amber pl-3 font-semibold">{t.triage.untold}</p>}
      {fitting.length > 1 && (
        <ul className="mt-2">
          {fitting.slice(0, mostNames).map((c) => (
            <li key={c.id} className="border-l-2 border-rule py-0.5 pl-3">
              {c.title}
            </li>
          ))}
        </ul>
      )}
      {report.unknown.map((e) => (
        <Quoted key={e.lines[0]} evidence={e} />
      ))}
      {advice && <p className="mt-2">{advice}</p>}
      {said && <p className="mt-2 text-[0.9375rem] text-soft">{said}</p>}
      {missing && (
        <p data-missing className="mt-2 text-[0.9375rem] wrap-anywhere">
          {prose(missing)}
        </p>
      )}
      {degrees && (
        <details className="mt-2 text-[0.9375rem]">
          <summary className="text-soft">{t.triage.degrees}</summary>
          <ul className="mt-1 grid gap-1 border-l border-rule pl-4">
            {t.triage.degreesSay.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      )}
      {report.resolvedBy.length > 0 && (
        <p className="mt-1 text-[0.9375rem]">
          {t.triage.resolvedBy} <Lines evidence={report.resolvedBy} />
        </p>
      )}
    </div>
  )
}
