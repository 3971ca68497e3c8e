import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import { fill, langTag, type Ui } from '@/lib/ui'
import { nameOf } from './Changes'
import { Lines } from './Claims'
import type { Opened } from './engine'
import type { OpenedLink } from './engine.worker'

interface Props {
  readonly shared: Opened
  readonly lang: Locale
  readonly t: Ui
}

/** What the link said when it was made. */
const saidOf = (said: OpenedLink['said'], t: Ui): string =>
  said.title
    ? fill(t.triage.named, {
        stamp:
          said.status === 'resolved'
            ? t.triage.resolved
            : said.certainty === 'confirmed'
              ? t.triage.confirmed
              : t.triage.likely,
        text: said.title,
      })
    : said.status === 'clear' || said.status === 'unrecognised'
      ? t.triage[said.status]
      : t.share.saidNothing

/** Says that a case came by link, whether the answer has changed since, or why the link could not be read. */
export const SharedNote = ({ shared, lang, t }: Props) => {
  if ('error' in shared)
    return (
      <p role="alert" className="border-l-2 border-amber pl-3 font-semibold" data-link-error={shared.error}>
        {t.share.errors[shared.error]}
      </p>
    )
  const { said } = shared
  const day = new Date(said.day * 86_400_000).toLocaleDateString(langTag(lang), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div className="mb-4 border-l-2 border-amber pl-3 text-[0.9375rem]" data-shared>
      <p>{fill(t.share.opened, { day })}</p>
      {shared.changed && (
        <>
          <p className="mt-1 font-semibold" data-changed>
            {fill(t.share.changed, { said: saidOf(said, t), today: nameOf(shared.changed.today, t) })}
          </p>
          {shared.changed.reasons.length > 0 && (
            <>
              <p className="mt-1">{t.share.because}</p>
              <ul className="grid gap-1">
                {shared.changed.reasons.map((reason) => (
                  <li key={reason.says}>
                    {prose(reason.says)} <Lines evidence={reason.evidence} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {shared.left > 0 && <p className="mt-1 text-soft">{t.share.left[shared.left] ?? ''}</p>}
    </div>
  )
}
