'use client'

import { Command, CopyButton } from '@/components/ui/Command'
import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Asked, Report } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'
import { Answer } from './Answer'

const effects = (t: Ui) => ({
  proves: t.triage.outcomeProves,
  points: t.triage.outcomePoints,
  excludes: t.triage.outcomeExcludes,
})

const Outcomes = ({ asked, lang, t }: { asked: Asked; lang: Locale; t: Ui }) =>
  asked.outcomes.length === 0 ? null : (
    <details className="mt-2">
      <summary className="text-[0.9375rem] font-semibold">{t.triage.outcomes}</summary>
      <ul className="mt-2 grid gap-2 border-l border-rule pl-4 text-[0.9375rem]">
        {asked.outcomes.map((o) => (
          <li key={`${o.effect}${o.id}`}>
            {prose(o.says)}{' '}
            <span className="text-soft">
              → {effects(t)[o.effect]} <a href={paths.diagnosis(lang, o.id)}>{o.title}</a>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )

/**
 * One block that runs what is still asked, each output under its command, so that it can be pasted back whole. Only
 * what reads, and what needs no name put in: nobody should start a container or load a module by pasting a block.
 */
const block = (next: readonly Asked[]) =>
  next
    .filter((q) => q.risk === 'read-only' && q.replace === null)
    .map((q) => `echo '$ ${q.command.replaceAll("'", "'\\''")}'; ${q.command} 2>&1 | cat`)
    .join('\n')

const Replace = ({ word, t }: { word: string | null; t: Ui }) =>
  word === null ? null : <p className="mt-1 text-[0.9375rem] text-soft">{prose(fill(t.triage.replace, { word }))}</p>

/** The command that decides next, why, and what the answers would mean; the others below. */
export const NextStep = ({ next, lang, t }: Pick<Report, 'next'> & { lang: Locale; t: Ui }) => {
  const [first, ...rest] = next
  if (!first) return null
  return (
    <section aria-labelledby="next" className="border-t border-rule py-5">
      <h3 id="next" tabIndex={-1} className="mb-2 text-lg">
        {t.triage.next}
      </h3>
      <Command run={first.command} root={first.root} risk={first.risk} t={t} />
      <Replace word={first.replace} t={t} />
      <Answer command={first.command} t={t} />
      <p className="mt-2 text-[0.9375rem]">{prose(first.tells)}</p>
      {first.between.length > 1 && (
        <p className="mt-1 text-[0.9375rem] text-soft">
          {t.triage.decides}
          {lang === 'en' && ' '}
          {first.between.map((b, i) => (
            <span key={b.id}>
              {i > 0 && (lang === 'zh' ? '；' : '; ')}
              <a href={paths.diagnosis(lang, b.id)}>{b.title}</a>
            </span>
          ))}
        </p>
      )}
      <Outcomes asked={first} lang={lang} t={t} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="text-[0.9375rem] font-semibold">{fill(t.triage.nextAlso, { n: rest.length })}</summary>
          <ul className="mt-3 grid gap-3">
            {rest.map((q) => (
              <li key={q.command}>
                <Command run={q.command} root={q.root} risk={q.risk} t={t} />
                <Replace word={q.replace} t={t} />
                <p className="mt-1 text-sm text-soft">{prose(q.tells)}</p>
              </li>
            ))}
          </ul>
          <CopyButton text={block(next)} t={t} label={t.triage.allNext} className="mt-2 px-0!" />
        </details>
      )}
    </section>
  )
}
