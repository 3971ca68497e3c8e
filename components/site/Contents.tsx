import { readingWords } from '@/content/ui/reading'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { langTag, otherLocale, say } from '@/lib/ui'

export interface Place {
  readonly id: string
  readonly title: string
  /** 3 stands below the 2 before it */
  readonly depth: number
}

/** fewer are seen at a glance */
const fewest = 3

/**
 * The headings of a page as links. It folds on a narrow screen and stands open in the margin of a wide one; lib/enhance marks
 * the place that is being read, and leads to the same place in the other language.
 * @param path the page without its language, null where the other language has it not
 * @param jump what most people come for: on a narrow screen it has a link of its own beside the folded list
 */
export const Contents = ({
  places,
  lang,
  path,
  jump,
}: {
  places: readonly Place[]
  lang: Locale
  path: string | null
  jump?: string | undefined
}) => {
  const shown = places.filter((p) => p.depth <= 3)
  const other = otherLocale(lang)
  const first = shown.find((p) => p.id === jump)
  return shown.length < fewest ? null : (
    <nav className="toc" aria-label={say(readingWords.contents, lang)}>
      <details>
        <summary>{say(readingWords.contents, lang)}</summary>
        <ul>
          {shown.map((p) => (
            <li key={p.id} className={p.depth > 2 ? 'pl-3.5' : undefined}>
              <a href={`#${p.id}`}>{p.title}</a>
            </li>
          ))}
        </ul>
      </details>
      {first && (
        <a href={`#${first.id}`} className="toc-jump">
          {first.title}
        </a>
      )}
      {path !== null && (
        <a href={paths.at(other, path)} hrefLang={langTag(other)} lang={langTag(other)} data-language={other}>
          {say(readingWords.elsewhere, other)}
        </a>
      )}
    </nav>
  )
}
