import type { Locale } from '@/engine/model'
import type { NoteHead } from '@/lib/content'
import { paths } from '@/lib/paths'
import { langTag, type Ui } from '@/lib/ui'

export const Day = ({ date }: { date: string }) => (
  <time dateTime={date} className="tabular-nums">
    {date}
  </time>
)

export const NoteList = ({ notes, lang, t }: { notes: readonly NoteHead[]; lang: Locale; t: Ui }) =>
  notes.length === 0 ? (
    <p className="text-soft">{t.notes.empty}</p>
  ) : (
    <ul>
      {notes.map((n) => (
        <li key={n.slug} className="entry">
          <p className="label pt-1 font-normal">
            <Day date={n.date} />
          </p>
          <div className="max-w-2xl" lang={n.lang === lang ? undefined : langTag(n.lang)}>
            <h3 className="text-lg">
              <a href={paths.note(lang, n.slug)}>{n.title}</a>
            </h3>
            <p className="mt-1 text-soft">{n.summary}</p>
          </div>
        </li>
      ))}
    </ul>
  )
