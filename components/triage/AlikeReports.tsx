'use client'

import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Report } from '@/lib/report'
import { sourceLabel } from '@/lib/source-label'
import type { Ui } from '@/lib/ui'
import { Part } from './Part'

/** Threads of other people whose output had the same words, by what their cause turned out to be. */
export const AlikeReports = ({ report, lang, t }: { report: Report; lang: Locale; t: Ui }) =>
  report.alike.length === 0 ? null : (
    <Part title={t.triage.alike} note={t.triage.alikeHint}>
      <ul data-alike>
        {report.alike.map((a) => (
          <li key={a.id} className="py-1.5">
            <a href={paths.diagnosis(lang, a.id)} className="font-semibold">
              {a.title}
            </a>
            <ul className="text-sm">
              {a.reports.map((source) => (
                <li key={source} className="py-1 wrap-anywhere">
                  <a href={source}>{sourceLabel(source)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  )
