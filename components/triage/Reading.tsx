'use client'

import { prose } from '@/components/ui/prose'
import type { Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { Lines } from './Claims'
import { Part } from './Part'

const heed = (report: Report, t: Ui): readonly string[] => {
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

/** How the outputs were read: what a person should know about it, and the facts. */
export const Notices = ({ report, t }: { report: Report; t: Ui }) => {
  const heeded = heed(report, t)
  if (heeded.length + report.notices.length === 0) return null
  return (
    <Part title={t.triage.notices}>
      <ul className="grid gap-1 text-[0.9375rem]">
        {report.notices.map((n) => (
          <li key={n.says}>
            {prose(n.says)} <Lines evidence={n.evidence} />
          </li>
        ))}
        {heeded.map((n) => (
          <li key={n}>{n}</li>
        ))}
      </ul>
    </Part>
  )
}

export const Facts = ({ report, t }: { report: Report; t: Ui }) =>
  report.facts.length === 0 ? null : (
    <section className="border-t border-rule py-5">
      <details>
        <summary className="text-lg font-semibold">{fill(t.triage.facts, { n: report.facts.length })}</summary>
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
  )
