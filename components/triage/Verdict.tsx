'use client'

import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { leadsTitle } from '@/lib/headline'
import { paths } from '@/lib/paths'
import type { Progress } from '@/lib/progress'
import type { Report } from '@/lib/report'
import { sourceLabel } from '@/lib/source-label'
import type { Ui } from '@/lib/ui'
import { AlikeReports } from './AlikeReports'
import { ByHand } from './ByHand'
import { Changes } from './Changes'
import { Claim } from './Claims'
import { Candidates, RuledOut } from './Doubts'
import { claimKey, contradictionKey, leadKey } from './marks'
import { NextStep } from './NextStep'
import { Part } from './Part'
import { Facts, Notices } from './Reading'
import { Remedy } from './Remedy'
import { VerdictHead } from './VerdictHead'

interface Props {
  readonly report: Report
  readonly progress: Progress | null
  readonly lang: Locale
  readonly t: Ui
  readonly onAnswer: (node: string, branch: number) => void
  readonly onTakeBack: (node: string) => void
}

/** The verdict from what is most urgent to what is merely good to know. */
export const Verdict = ({ report, progress, lang, t, onAnswer, onTakeBack }: Props) => {
  const { cause } = report
  const settled = report.status === 'resolved' || report.status === 'clear'
  return (
    <div>
      <VerdictHead report={report} t={t} />
      {progress && <Changes progress={progress} t={t} />}

      {report.contradictions.length > 0 && (
        <Part title={t.triage.contradictions}>
          {report.contradictions.map((c) => (
            <Claim key={c.id} id={contradictionKey(c.id)} evidence={c.evidence}>
              {prose(c.says)}
            </Claim>
          ))}
        </Part>
      )}
      {!cause && <NextStep next={report.next} lang={lang} t={t} />}
      {cause && cause.claims.length > 0 && (
        <Part title={t.triage.proof}>
          {cause.claims.map((claim, i) => (
            <Claim
              // biome-ignore lint/suspicious/noArrayIndexKey: claims keep their order within a report
              key={i}
              id={claimKey(cause.id, i)}
              evidence={claim.evidence}
              before={cause.claims[i - 1]?.evidence}
            >
              {prose(claim.says)}
            </Claim>
          ))}
        </Part>
      )}
      {cause && report.certainty !== 'confirmed' && !settled && <NextStep next={report.next} lang={lang} t={t} />}
      <ByHand report={report} lang={lang} t={t} onAnswer={onAnswer} onTakeBack={onTakeBack} />
      {cause && <Remedy cause={cause} report={report} lang={lang} t={t} />}

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
        <Part {...leadsTitle(report, t)}>
          {report.falseLeads.map((f) => (
            <Claim key={f.id} id={leadKey(f.id)} evidence={f.evidence}>
              {prose(f.says)}{' '}
              {f.source?.startsWith('http') && (
                <a href={f.source} className="text-sm">
                  {sourceLabel(f.source)}
                </a>
              )}
            </Claim>
          ))}
        </Part>
      )}
      <Notices report={report} t={t} />
      <Candidates report={report} lang={lang} t={t} />
      <AlikeReports report={report} lang={lang} t={t} />
      <RuledOut report={report} lang={lang} t={t} />
      <Facts report={report} t={t} />
      {cause && (
        <p className="border-t border-rule py-5">
          <a href={paths.diagnosis(lang, cause.id)} className="font-semibold">
            {t.triage.read}
          </a>
        </p>
      )}
    </div>
  )
}
