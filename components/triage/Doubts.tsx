'use client'

import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { CauseLine, Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { Claim, Lines } from './Claims'
import { claimKey } from './marks'
import { Part } from './Part'

interface Props {
  readonly report: Report
  readonly lang: Locale
  readonly t: Ui
}

const Candidate = ({ c, lang, t }: { c: CauseLine; lang: Locale; t: Ui }) => (
  <li className="py-1.5">
    <a href={paths.diagnosis(lang, c.id)} className="font-semibold">
      {c.title}
    </a>{' '}
    <span className="text-sm text-soft">{c.level === 'out' ? '' : t.triage.level[c.level]}</span>
    {c.claims.map((claim, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
      <Claim key={i} id={claimKey(c.id, i)} evidence={claim.evidence}>
        {prose(claim.says)}
      </Claim>
    ))}
    {c.missing && c.claims.length > 0 && (
      <p className="text-sm text-soft wrap-anywhere">{prose(fill(t.triage.wouldSettle, { command: c.missing }))}</p>
    )}
  </li>
)

/** What is still possible: first what something speaks for; what a tree merely contains is folded. */
export const Candidates = ({ report, lang, t }: Props) => {
  const spoken = report.candidates.filter((c) => c.level !== 'open')
  // with nothing that speaks for any of them, the nearest are worth seeing
  const shown = spoken.length ? spoken.slice(0, 8) : report.candidates.slice(0, report.cause ? 3 : 6)
  const rest = report.candidates.filter((c) => !shown.includes(c))
  if (report.candidates.length === 0 || report.status === 'resolved') return null
  return (
    <Part title={t.triage.candidates}>
      <ul>
        {shown.map((c) => (
          <Candidate key={c.id} c={c} lang={lang} t={t} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="text-[0.9375rem]">{fill(t.triage.candidatesRest, { n: rest.length })}</summary>
          <ul>
            {rest.map((c) => (
              <Candidate key={c.id} c={c} lang={lang} t={t} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

const sameReason = (a: CauseLine, b: CauseLine | undefined) =>
  b !== undefined &&
  a.claims.length === 0 &&
  b.claims.length === 0 &&
  a.closedBy?.question === b.closedBy?.question &&
  JSON.stringify(a.closedBy?.evidence) === JSON.stringify(b.closedBy?.evidence)

/** Neighbours that one answer closed the way to stand together, so that its reason is read once. */
const byReason = (causes: readonly CauseLine[]): readonly (readonly CauseLine[])[] => {
  const groups: CauseLine[][] = []
  for (const c of causes) {
    const group = groups.find((g) => sameReason(c, g[0]))
    if (group) group.push(c)
    else groups.push([c])
  }
  return groups
}

/** Causes with the one reason that rules them out. */
const Excluded = ({ causes, lang, t }: { causes: readonly CauseLine[]; lang: Locale; t: Ui }) => (
  <li className="py-1.5">
    {causes.map((c) => (
      <p key={c.id}>
        <a href={paths.diagnosis(lang, c.id)} className="text-soft line-through decoration-1">
          {c.title}
        </a>
      </p>
    ))}
    {causes[0]?.claims.map((claim, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
      <p key={i} className="text-[0.9375rem]">
        {prose(claim.says)} <Lines evidence={claim.evidence} />
      </p>
    ))}
    {causes[0]?.closedBy && (
      <p className="text-[0.9375rem]">
        {fill(t.triage.closedBy, { question: causes[0].closedBy.question })}{' '}
        <Lines evidence={causes[0].closedBy.evidence} />
      </p>
    )}
  </li>
)

/** What was ruled out, each with the line that did it: the suspects in sight, the others folded. */
export const RuledOut = ({ report, lang, t }: Props) => {
  const near = report.excluded.slice(0, report.suspected)
  const far = report.excluded.slice(report.suspected)
  if (report.excluded.length === 0) return null
  return (
    <Part title={t.triage.excluded}>
      {near.length > 0 && (
        <ul data-suspects>
          {byReason(near).map((causes) => (
            <Excluded key={causes[0]?.id} causes={causes} lang={lang} t={t} />
          ))}
        </ul>
      )}
      {far.length > 0 && (
        <details className="mt-1">
          <summary className="text-[0.9375rem]">{fill(t.triage.excludedRest, { n: far.length })}</summary>
          <ul>
            {byReason(far).map((causes) => (
              <Excluded key={causes[0]?.id} causes={causes} lang={lang} t={t} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}
