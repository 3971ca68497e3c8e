import type { ReactNode } from 'react'
import { readingWords } from '@/content/ui/reading'
import type { Locale, Words } from '@/engine/model'
import type { NoteHead } from '@/lib/content'
import { type Around, placeOf } from '@/lib/content/around'
import { paths } from '@/lib/paths'
import { langTag, say, ui } from '@/lib/ui'
import { Day } from './NoteList'

const List = ({ title, lang, children }: { title: Words; lang: Locale; children: ReactNode }) => (
  <div>
    <h2 className="label">{say(title, lang)}</h2>
    <ul>{children}</ul>
  </div>
)

const Neighbour = ({ note, title, lang }: { note: NoteHead; title: Words; lang: Locale }) => (
  <p>
    <span className="label">
      {say(title, lang)} · {ui(lang).notes.kind[note.kind]}
    </span>
    <br />
    <a href={paths.note(lang, note.slug)} lang={note.lang === lang ? undefined : langTag(note.lang)}>
      {note.title}
    </a>
  </p>
)

/**
 * What follows the text of a note: who mentions it, what is like it, its neighbours, when it was changed.
 * @param days newest first
 */
export const AroundNote = ({ around, days, lang }: { around: Around; days: readonly string[]; lang: Locale }) => {
  const { mentions, more, related, earlier, later } = around
  return (
    <nav className="around" aria-label={say(readingWords.around, lang)}>
      {mentions.length > 0 && (
        <List title={readingWords.mentions} lang={lang}>
          {mentions.map((m) => (
            <li key={m.kind + m.id}>
              <a href={paths.at(lang, placeOf(m))}>{m.title}</a>
            </li>
          ))}
          {more > 0 && <li className="text-soft">{say(readingWords.more, lang, { n: more })}</li>}
        </List>
      )}
      {related.length > 0 && (
        <List title={readingWords.related} lang={lang}>
          {related.map((n) => (
            <li key={n.slug}>
              <a href={paths.note(lang, n.slug)}>{n.title}</a>
            </li>
          ))}
        </List>
      )}
      {earlier && <Neighbour note={earlier} title={readingWords.earlier} lang={lang} />}
      {later && <Neighbour note={later} title={readingWords.later} lang={lang} />}
      {days.length > 1 && (
        <p className="label">
          {say(readingWords.history, lang)}{' '}
          {days.slice(0, 6).map((day, i) => (
            <span key={day}>
              {i > 0 && ' · '}
              <Day date={day} />
            </span>
          ))}
        </p>
      )}
    </nav>
  )
}
