import { tagLabel } from '@/content/tags'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { TagNode } from '@/lib/tags'

/** Tags below tags, each with how much carries it. */
export const TagBranch = ({ nodes, lang, top = false }: { nodes: readonly TagNode[]; lang: Locale; top?: boolean }) => (
  <ul className={top ? '' : 'mt-1 ml-1 border-l border-rule pl-4'}>
    {nodes.map((n) => (
      <li key={n.tag} className="py-0.5">
        <a
          href={paths.tag(lang, n.tag)}
          className={top ? 'text-lg font-bold no-underline hover:underline' : 'no-underline hover:underline'}
        >
          {tagLabel(n.tag, lang)}
        </a>{' '}
        <span className="text-sm text-soft tabular-nums">{n.items.length}</span>
        {n.children.length > 0 && <TagBranch nodes={n.children} lang={lang} />}
      </li>
    ))}
  </ul>
)
