import type { ReactNode } from 'react'
import { pictureWords } from '@/content/ui/picture'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { TreeViewNode } from '@/lib/tree-view'
import { say, type Ui } from '@/lib/ui'

interface Props {
  readonly node: TreeViewNode
  readonly lang: Locale
  readonly t: Ui
  /** says of each answer whether it was taken or is ruled out */
  readonly walked?: boolean
  /** stands below a question: the commands whose output answers it */
  readonly asked?: (question: string) => ReactNode
}

/** A tree in words: nested lists that need no script. */
export const Outline = ({ node, lang, t, walked = false, asked }: Props) => {
  if (node.kind === 'cause') return <a href={paths.diagnosis(lang, node.id)}>{node.title}</a>
  if (node.kind === 'tree')
    return (
      <>
        {t.tree.goesTo} <a href={paths.tree(lang, node.id)}>{node.title}</a>
      </>
    )
  return (
    <>
      <span id={walked ? undefined : `q-${node.id}`} className="font-semibold target:bg-wash">
        {node.ask}
      </span>
      {asked?.(node.id)}
      <ul className="mt-1 ml-1 grid gap-1.5 border-l border-rule pl-4">
        {node.branches.map((b) => {
          const shut = walked && b.state === 'closed'
          return (
            <li key={b.label} className={shut ? 'text-soft line-through decoration-1' : ''}>
              <span className={walked && b.state === 'taken' ? 'font-semibold text-amber' : 'text-soft'}>
                {b.label}
              </span>
              {walked && <span className="sr-only"> ({say(pictureWords.state[b.state], lang)})</span>}
              <span aria-hidden="true" className="text-soft">
                {' → '}
              </span>
              {shut && b.to.kind === 'question' ? (
                b.to.ask
              ) : (
                <Outline node={b.to} lang={lang} t={t} walked={walked} asked={asked} />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
