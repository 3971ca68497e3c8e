import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { TreeViewNode } from '@/lib/tree-view'
import type { Ui } from '@/lib/ui'

/** A tree in words: nested lists that need no script. */
export const Outline = ({ node, lang, t }: { node: TreeViewNode; lang: Locale; t: Ui }) => {
  if (node.kind === 'cause') return <a href={paths.diagnosis(lang, node.id)}>{node.title}</a>
  if (node.kind === 'tree')
    return (
      <>
        {t.tree.goesTo} <a href={paths.tree(lang, node.id)}>{node.title}</a>
      </>
    )
  return (
    <>
      <span className="font-semibold">{node.ask}</span>
      <ul className="mt-1 ml-1 grid gap-1.5 border-l border-rule pl-4">
        {node.branches.map((b) => (
          <li key={b.label}>
            <span className="text-soft">{b.label}</span>
            <span aria-hidden="true" className="text-soft">
              {' → '}
            </span>
            <Outline node={b.to} lang={lang} t={t} />
          </li>
        ))}
      </ul>
    </>
  )
}
