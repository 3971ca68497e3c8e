'use client'

import { Command } from '@/components/ui/Command'
import { Terminal } from '@/components/ui/Terminal'
import type { Locale } from '@/engine/model'
import { headlineOf, stampOf } from '@/lib/headline'
import { paths } from '@/lib/paths'
import type { CauseLine, Report } from '@/lib/report'
import { sourceLabel } from '@/lib/source-label'
import { fill, type Ui } from '@/lib/ui'
import { Claim, Lines } from './Claims'
import { FamilyFixes } from './FamilyFixes'
import { claimKey, contradictionKey, leadKey } from './marks'
import { NextStep } from './NextStep'

interface Props {
  readonly report: Report
  readonly lang: Locale
  readonly t: Ui
  readonly onAnswer: (node: string, branch: number) => void
  readonly onTakeBack: (node: string) => void
}

const Part = ({ title, note, children }: { title: string; note?: string; children: React.ReactNode }) => (
  <section className="border-t border-rule py-5">
    <h3 className="text-lg">{title}</h3>
    {note && <p className="text-sm text-soft">{note}</p>}
    <div className="mt-2">{children}</div>
  </section>
)

const certaintySays = (report: Report, t: Ui): string | null => {
  if (report.status === 'resolved') return t.triage.resolvedSays
  if (report.status !== 'diagnosed') return null
  if (report.cause?.claims.length === 0) return t.triage.likelyByHand
  return report.certainty === 'confirmed' ? t.triage.confirmedSays : report.next.length ? t.triage.likelySays : null
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
        {claim.says}
      </Claim>
    ))}
  </li>
)

const Excluded = ({ c, lang, t }: { c: CauseLine; lang: Locale; t: Ui }) => (
  <li className="py-1">
    <a href={paths.diagnosis(lang, c.id)} className="text-soft line-through decoration-1">
      {c.title}
    </a>
    {c.claims.map((claim, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
      <p key={i} className="text-[0.9375rem]">
        {claim.says} <Lines evidence={claim.evidence} />
      </p>
    ))}
    {c.closedBy && (
      <p className="text-[0.9375rem]">
        {fill(t.triage.closedBy, { question: c.closedBy.question })} <Lines evidence={c.closedBy.evidence} />
      </p>
    )}
  </li>
)

const notices = (report: Report, t: Ui): readonly string[] => {
  const of = (outcome: string, says: string) =>
    report.sections.flatMap((s) => (s.outcome === outcome && s.command ? [fill(says, { command: s.command })] : []))
  return [
    ...new Set([
      ...(report.rebooted ? [t.triage.rebooted] : []),
      ...of('denied', t.triage.noticeDenied),
      ...of('cut', t.triage.noticeCut),
      ...of('empty', t.triage.noticeEmpty),
      ...of('not-installed', t.triage.noticeMissing),
    ]),
  ].slice(0, 6)
}

export const Verdict = ({ report, lang, t, onAnswer, onTakeBack }: Props) => {
  const { cause } = report
  const said = certaintySays(report, t)
  const heeded = notices(report, t)
  const settled = report.status === 'resolved' || report.status === 'clear'
  return (
    <div>
      <div className="border-t-2 border-amber pt-4 pb-5">
        <p className="flex items-baseline gap-3 text-[0.9375rem]">
          <strong
            data-stamp={report.status}
            className={`px-2 py-0.5 ${report.certainty === 'confirmed' || report.status === 'resolved' ? 'bg-fill text-onfill' : 'outline-1 outline-amber text-amber'}`}
          >
            {stampOf(report, t)}
          </strong>
        </p>
        <h2 className={`mt-3 ${cause ? 'text-2xl' : 'text-lg font-semibold'}`}>{headlineOf(report, t)}</h2>
        {cause?.variant && <p className="mt-1 font-semibold text-soft">{cause.variant}</p>}
        {cause && <p className="mt-3">{cause.what}</p>}
        {said && <p className="mt-2 text-[0.9375rem] text-soft">{said}</p>}
        {report.resolvedBy.length > 0 && (
          <p className="mt-1 text-[0.9375rem]">
            {t.triage.resolvedBy}: <Lines evidence={report.resolvedBy} />
          </p>
        )}
      </div>

      {report.contradictions.length > 0 && (
        <Part title={t.triage.contradictions}>
          {report.contradictions.map((c) => (
            <Claim key={c.id} id={contradictionKey(c.id)} evidence={c.evidence}>
              {c.says}
            </Claim>
          ))}
        </Part>
      )}

      {!cause && <NextStep next={report.next} lang={lang} t={t} />}

      {cause && cause.claims.length > 0 && (
        <Part title={t.triage.proof}>
          {cause.claims.map((claim, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
            <Claim key={i} id={claimKey(cause.id, i)} evidence={claim.evidence}>
              {claim.says}
            </Claim>
          ))}
        </Part>
      )}

      {cause && report.certainty !== 'confirmed' && !settled && <NextStep next={report.next} lang={lang} t={t} />}

      {report.answered.length > 0 && (
        <Part title={t.triage.youAnswered}>
          <ul>
            {report.answered.map((a) => (
              <li key={a.node} className="py-1">
                {a.question} <strong>{a.label}</strong>{' '}
                <button type="button" onClick={() => onTakeBack(a.node)} className="text-sm text-amber underline">
                  {t.triage.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {report.question && report.certainty !== 'confirmed' && !settled && (
        <Part title={t.triage.byHand} note={t.triage.byHandHint}>
          <fieldset>
            <legend className="mb-2 font-semibold">{report.question.ask}</legend>
            <div className="flex flex-wrap gap-2">
              {report.question.branches.map((b) => (
                <button
                  key={b.index}
                  type="button"
                  className="btn text-left"
                  onClick={() => onAnswer(report.question?.node ?? '', b.index)}
                >
                  {b.label}
                </button>
              ))}
            </div>
          </fieldset>
        </Part>
      )}

      {cause && (
        <>
          <Part title={t.triage.why}>
            <p>{cause.why}</p>
            {cause.holds && <p className="mt-2 text-[0.9375rem] text-soft">{cause.holds}</p>}
          </Part>
          {report.status !== 'resolved' && (
            <>
              <Part title={t.triage.fix}>
                <FamilyFixes fixes={cause.fixes} family={report.family} lang={lang} t={t} />
              </Part>
              {cause.verify && (
                <Part title={t.triage.verify} note={t.triage.verifyHint}>
                  <Command run={cause.verify.command} root={cause.verify.root} risk={cause.verify.risk} t={t} />
                  <p className="mt-1 text-[0.9375rem]">{cause.verify.says}</p>
                </Part>
              )}
            </>
          )}
          {cause.prevent.length > 0 && (
            <Part title={t.triage.prevent}>
              <ul className="grid gap-3">
                {cause.prevent.map((p) => (
                  <li key={p.says}>
                    {p.says}
                    {p.run && (
                      <div className="mt-1">
                        <Terminal text={p.run} />
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </>
      )}

      {report.also.length > 0 && (
        <Part title={t.triage.also}>
          <ul>
            {report.also.map((a) => (
              <li key={a.id}>
                <a href={paths.diagnosis(lang, a.id)}>{a.title}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {report.falseLeads.length > 0 && (
        <Part title={t.triage.falseLeads} note={t.triage.falseLeadsHint}>
          {report.falseLeads.map((f) => (
            <Claim key={f.id} id={leadKey(f.id)} evidence={f.evidence}>
              {f.says}{' '}
              {f.source?.startsWith('http') && (
                <a href={f.source} className="text-sm">
                  {sourceLabel(f.source)}
                </a>
              )}
            </Claim>
          ))}
        </Part>
      )}
      {heeded.length + report.notices.length > 0 && (
        <Part title={t.triage.notices}>
          <ul className="grid gap-1 text-[0.9375rem]">
            {report.notices.map((n) => (
              <li key={n.says}>
                {n.says} <Lines evidence={n.evidence} />
              </li>
            ))}
            {heeded.map((n) => (
              <li key={n}>{n}</li>
            ))}
          </ul>
        </Part>
      )}
      {report.candidates.length > 0 && report.status !== 'resolved' && (
        <Part title={t.triage.candidates}>
          <ul>
            {report.candidates.slice(0, 8).map((c) => (
              <Candidate key={c.id} c={c} lang={lang} t={t} />
            ))}
          </ul>
          {report.candidates.length > 8 && (
            <details>
              <summary className="text-[0.9375rem]">{fill(t.triage.more, { n: report.candidates.length - 8 })}</summary>
              <ul>
                {report.candidates.slice(8).map((c) => (
                  <Candidate key={c.id} c={c} lang={lang} t={t} />
                ))}
              </ul>
            </details>
          )}
        </Part>
      )}
      {report.excluded.length > 0 && (
        <section className="border-t border-rule py-5">
          <details open={report.excluded.length <= 5}>
            <summary className="text-lg font-semibold">
              {t.triage.excluded} ({report.excluded.length})
            </summary>
            <ul className="mt-2">
              {report.excluded.map((c) => (
                <Excluded key={c.id} c={c} lang={lang} t={t} />
              ))}
            </ul>
          </details>
        </section>
      )}
      {report.facts.length > 0 && (
        <section className="border-t border-rule py-5">
          <details>
            <summary className="text-lg font-semibold">
              {t.triage.facts} ({report.facts.length})
            </summary>
            <dl className="mt-2 grid gap-x-4 gap-y-1 text-[0.875rem] sm:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)]">
              {report.facts.slice(0, 200).map((f) => (
                <div key={`${f.id} ${f.key}`} className="contents">
                  <dt className="font-mono text-soft wrap-anywhere">
                    {f.id}
                    {f.key !== null && `[${f.key}]`}
                  </dt>
                  <dd className="wrap-anywhere">
                    <code>{String(f.value)}</code> <Lines evidence={f.evidence} limit={2} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      )}
      {cause && (
        <p className="border-t border-rule pt-4">
          <a href={paths.diagnosis(lang, cause.id)} className="font-semibold">
            {t.triage.read}
          </a>
        </p>
      )}
    </div>
  )
}
