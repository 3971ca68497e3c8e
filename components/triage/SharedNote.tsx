import type { Locale } from '@/engine/model'
import { fill, langTag, type Ui } from '@/lib/ui'
import type { Opened } from './engine'

interface Props {
  readonly shared: Opened
  readonly lang: Locale
  readonly t: Ui
}

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
  const certainty = said.certainty === 'confirmed' ? t.triage.confirmed : said.certainty ? t.triage.likely : null
  return (
    <div className="mb-4 border-l-2 border-amber pl-3 text-[0.9375rem]" data-shared>
      <p>{fill(t.share.opened, { day })}</p>
      {shared.changed && (
        <p className="mt-1 font-semibold">
          {fill(t.share.changed, {
            said: said.title ? `${said.title}${certainty ? ` (${certainty})` : ''}` : t.share.saidNothing,
          })}
        </p>
      )}
      {shared.left > 0 && <p className="mt-1 text-soft">{t.share.left[shared.left] ?? ''}</p>}
    </div>
  )
}
