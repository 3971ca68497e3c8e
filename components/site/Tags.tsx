import { tagLabel, tagPath } from '@/content/tags'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Ui } from '@/lib/ui'

/** The tags of a page, each with its way from the root. */
export const Tags = ({ tags, lang, t }: { tags: readonly string[]; lang: Locale; t: Ui }) =>
  tags.length === 0 ? null : (
    <nav aria-label={t.nav.tags} className="border-t border-rule pt-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {[...tags].sort().map((tag) => (
          <li key={tag}>
            <a href={paths.tag(lang, tag)} className="no-underline hover:underline">
              <span className="text-soft">
                {tagPath(tag)
                  .slice(0, -1)
                  .map((part) => `${tagLabel(part, lang)} / `)}
              </span>
              {tagLabel(tag, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
