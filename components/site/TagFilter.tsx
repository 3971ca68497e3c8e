import './filter.css'
import { tagLabel } from '@/content/tags'
import { filterWords } from '@/content/ui/filter'
import type { Locale } from '@/engine/model'
import { asset } from '@/lib/assets'
import { paths } from '@/lib/paths'
import { type TagCount, tagCounts } from '@/lib/tags'
import { say } from '@/lib/ui'

const Branch = ({ nodes, lang }: { nodes: readonly TagCount[]; lang: Locale }) => (
  <ul>
    {nodes.map((n) => (
      <li key={n.tag}>
        <a href={paths.tag(lang, n.tag)} data-tag={n.tag} className="tag-choice">
          <span data-name="">{tagLabel(n.tag, lang)}</span> <span data-count="">{n.count}</span>
        </a>
        {n.children.length > 0 && <Branch nodes={n.children} lang={lang} />}
      </li>
    ))}
  </ul>
)

/**
 * The panel with the tags of a list. It stands in an element with `data-filter`, before entries with `data-tags`.
 * @param entries the tags of each entry of the list
 * @param below on the page of a tag: it and its parents, which all entries carry, are not offered
 */
export const TagFilter = ({
  entries,
  lang,
  below,
}: {
  entries: readonly (readonly string[])[]
  lang: Locale
  below?: string
}) => {
  const nodes = tagCounts(entries, below)
  return nodes.length === 0 ? null : (
    <div className="mb-2">
      {/* not `async`: it reads what stands after it */}
      <script type="module" src={asset('filter')} />
      <details data-filter-panel="" className="border-t border-rule pt-2">
        <summary className="py-1 font-semibold">{say(below ? filterWords.narrow : filterWords.open, lang)}</summary>
        <p className="mt-1 text-sm text-soft">{say(filterWords.hint, lang)}</p>
        <div className="tag-choices">
          <Branch nodes={nodes} lang={lang} />
        </div>
      </details>
      {/* filled by the script */}
      <fieldset
        data-filter-bar=""
        aria-label={say(filterWords.chosen, lang)}
        className="mt-3 flex flex-wrap gap-2"
        hidden
      />
      <p role="status" data-filter-status="" className="mt-2 min-h-6 text-[0.9375rem] text-soft" />
    </div>
  )
}
