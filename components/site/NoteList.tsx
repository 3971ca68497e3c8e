import type { Locale } from '@/engine/model'
import type { NoteHead } from '@/lib/content'
import { noteKinds } from '@/lib/content/schema'
import { paths } from '@/lib/paths'
import { langTag, type Ui } from '@/lib/ui'

export const Day = ({ date }: { date: string }) => (
  <time dateTime={date} className="tabular-nums">
    {date}
  </time>
)

interface Props {
  readonly notes: readonly NoteHead[]
  readonly lang: Locale
  readonly t: Ui
  readonly level?: 'h2' | 'h3'
}

/** `level`: the heading of each note, one below the heading it stands under. */
export const NoteList = ({ notes, lang, t, level: Title = 'h2' }: Props) =>
  notes.length === 0 ? (
    <p className="text-soft">{t.notes.empty}</p>
  ) : (
    <ul>
      {notes.map((n) => (
        <li key={n.slug} className="entry" data-kind={n.kind} data-tags={n.tags.join(' ')}>
          <p className="label pt-1 font-normal">
            <Day date={n.date} />
            <br />
            {t.notes.kind[n.kind]}
          </p>
          <div className="max-w-2xl" lang={n.lang === lang ? undefined : langTag(n.lang)}>
            <Title className="text-lg">
              <a href={paths.note(lang, n.slug)}>{n.title}</a>
            </Title>
            <p className="mt-1 text-soft">{n.summary}</p>
          </div>
        </li>
      ))}
    </ul>
  )

/** Chooses a kind without a script: the style sheet hides what the checked radio does not name. */
export const KindFilter = ({ t, imported }: { t: Ui; imported: boolean }) => (
  <fieldset className="mb-5 flex flex-wrap items-baseline gap-x-5 gap-y-1">
    <legend className="sr-only">{t.notes.kinds}</legend>
    {(['all', ...noteKinds, ...(imported ? (['imported'] as const) : [])] as const).map((k) => (
      <label key={k} className="cursor-pointer">
        <input type="radio" name="kind" value={k} defaultChecked={k === 'all'} className="accent-amber" />{' '}
        {k === 'all' ? t.notes.all : t.notes.kind[k]}
      </label>
    ))}
  </fieldset>
)
