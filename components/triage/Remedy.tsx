'use client'

import { Command, PlainCommand } from '@/components/ui/Command'
import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { manyFixes } from '@/lib/family'
import type { Cause, Report } from '@/lib/report'
import type { Ui } from '@/lib/ui'
import { Answer } from './Answer'
import { FamilyFixes } from './FamilyFixes'
import { Part } from './Part'

interface Props {
  readonly cause: Cause
  readonly report: Report
  readonly lang: Locale
  readonly t: Ui
}

/** Why it happens, what to do, the command that shows whether it helped, and how it stays away. */
export const Remedy = ({ cause, report, lang, t }: Props) => (
  <>
    {report.status !== 'resolved' && (
      <>
        {cause.told && (
          <Part
            id="fix"
            title={t.triage.fix}
            {...(cause.verify && manyFixes(cause.fixes) && { note: t.triage.fixHint })}
          >
            <FamilyFixes fixes={cause.fixes} families={report.families} lang={lang} t={t} />
          </Part>
        )}
        {cause.verify && (
          <Part id="verify" title={t.triage.verify} note={t.triage.verifyHint}>
            <Command run={cause.verify.command} root={cause.verify.root} risk={cause.verify.risk} t={t} />
            <p className="mt-1 text-[0.9375rem]">{prose(cause.verify.says)}</p>
            <Answer command={cause.verify.command} t={t} />
          </Part>
        )}
      </>
    )}
    {cause.told && (
      <Part title={t.triage.why}>
        <p>{prose(cause.why)}</p>
        {cause.holds && <p className="mt-2 text-[0.9375rem] text-soft">{prose(cause.holds)}</p>}
      </Part>
    )}
    {cause.prevent.length > 0 && (
      <Part title={t.triage.prevent}>
        <ul className="grid gap-3">
          {cause.prevent.map((p) => (
            <li key={p.says}>
              {prose(p.says)}
              {p.run && (
                <div className="mt-1">
                  <PlainCommand run={p.run} t={t} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </Part>
    )}
  </>
)
