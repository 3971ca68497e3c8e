'use client'

import { noFault } from '@/lib/headline'
import type { Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'
import { caseStore } from './use-case'

/** Where no output leads on, a person picks the symptom. Folded where there is a better step. */
export const Symptoms = ({ report, t }: { report: Report; t: Ui }) => {
  const list = <List report={report} />
  return (
    <section className="border-t border-rule py-5">
      {(report.status === 'unrecognised' && !noFault(report)) || report.unknown.length > 0 ? (
        <>
          <h3 className="text-lg">{t.triage.symptom}</h3>
          {list}
        </>
      ) : (
        <details>
          <summary className="text-lg font-semibold">{t.triage.symptom}</summary>
          {list}
        </details>
      )}
    </section>
  )
}

const List = ({ report }: { report: Report }) => (
  <>
    {report.symptoms.map((under) => (
      <section key={under.group} aria-labelledby={`under-${under.group}`} className="mt-5">
        <h4 id={`under-${under.group}`} className="label border-b border-strong pb-1">
          {under.title}
        </h4>
        <ul>
          {under.symptoms.map((s) => (
            <li key={s.id} className="border-b border-rule py-2">
              <button
                type="button"
                className="text-left font-semibold hover:text-amber"
                onClick={() => caseStore().getState().walk(s.id)}
              >
                {s.title}
              </button>
              <p className="text-[0.9375rem] leading-snug text-soft">{s.symptom}</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
