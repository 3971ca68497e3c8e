'use client'

import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { closedSays } from '@/lib/headline'
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
    {c.level !== 'out' && c.level !== 'open' && <span className="text-sm text-soft">{t.triage.level[c.level]}</span>}
    {c.claims.map((claim, i) => (
      <Claim
        // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
        key={i}
        id={claimKey(c.id, i)}
        evidence={claim.evidence}
        before={c.claims[i - 1]?.evidence}
      >
        {prose(claim.says)}
      </Claim>
    ))}
    {c.missing && c.claims.length > 0 && (
      <p className="text-sm text-soft wrap-anywhere">{prose(fill(t.triage.wouldSettle, { command: c.missing }))}</p>
    )}
  </li>
)

const Listed = ({ causes, lang, t }: { causes: readonly CauseLine[]; lang: Locale; t: Ui }) =>
  causes.length === 0 ? null : (
    <ul>
      {causes.map((c) => (
        <Candidate key={c.id} c={c} lang={lang} t={t} />
      ))}
    </ul>
  )

/**
 * What follows from the named cause, and what is still possible: first what something speaks for; what a tree merely
 * contains is folded. Beside a confirmed cause another one is no rival, it may be there as well.
 */
export const Candidates = ({ report, lang, t }: Props) => {
  const follows = report.candidates.filter((c) => c.follows && c.level !== 'open')
  const others = report.candidates.filter((c) => !c.follows && !report.also.some((a) => a.id === c.id))
  const spoken = others.filter((c) => c.level !== 'open')
  // with nothing that speaks for any of them, the nearest are worth seeing
  const shown = spoken.length || report.cause ? spoken.slice(0, 8) : others.slice(0, 6)
  const rest = others.filter((c) => !shown.includes(c))
  if (report.status === 'resolved' || follows.length + others.length === 0) return null
  return (
    <>
      {follows.length > 0 && (
        <Part title={t.triage.follows}>
          <Listed causes={follows} lang={lang} t={t} />
        </Part>
      )}
      {others.length > 0 && (
        <Part title={report.certainty === 'confirmed' ? t.triage.beside : t.triage.candidates}>
          <Listed causes={shown} lang={lang} t={t} />
          {rest.length > 0 && (
            <details className="mt-1">
              <summary className="text-[0.9375rem]">
                {fill(shown.length ? t.triage.candidatesRest : t.triage.candidatesAll, { n: rest.length })}
              </summary>
              <Listed causes={rest} lang={lang} t={t} />
            </details>
          )}
        </Part>
      )}
    </>
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
        <a href={paths.diagnosis(lang, c.id)} className="text-soft">
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
        {closedSays(causes[0].closedBy, t)} <Lines evidence={causes[0].closedBy.evidence} />
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
          <summary className="text-[0.9375rem]">
            {fill(near.length ? t.triage.excludedRest : t.triage.excludedAll, { n: far.length })}
          </summary>
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
