import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { TreeView } from '@/lib/tree-view'
import type { Ui } from '@/lib/ui'
import { box, layOut, type Placed } from './layout'

const cut = (text: string, max: number) => (text.length > max ? `${text.slice(0, max - 1)}…` : text)

const line = (p: Placed) => {
  if (!p.from) return null
  const x1 = p.from.x + box.width
  const y1 = p.from.y + box.height / 2
  const y2 = p.y + box.height / 2
  // one trunk for all answers; each leaves it with a small curve
  const trunk = x1 + 20
  return y1 === y2 ? `M${x1} ${y1}H${p.x}` : `M${x1} ${y1}H${trunk}V${y2 - 8}q0 8 8 8H${p.x}`
}

const boxClass = (p: Placed, walked: boolean) => {
  const kind = p.node.kind === 'question' ? 'border-rule bg-raised' : 'border-strong bg-paper font-semibold'
  if (!walked) return kind
  if (p.state === 'taken') return 'border-amber bg-wash text-ink outline-1 outline-amber'
  if (p.state === 'closed') return 'border-dashed border-rule bg-transparent text-soft line-through decoration-1'
  return `${kind}`
}

/** The tree drawn: the walked path lit, what is open plain, what is closed struck. The text beside it says the same. */
export const TreePicture = ({
  tree,
  lang,
  t,
  walked = false,
}: {
  tree: TreeView
  lang: Locale
  t: Ui
  walked?: boolean
}) => {
  const picture = layOut(tree.root, walked)
  const wide = lang === 'zh'
  return (
    <figure
      tabIndex={0}
      aria-label={`${t.tree.picture}: ${tree.title}`}
      className="max-h-[80vh] overflow-auto border border-rule bg-sunk p-5"
    >
      <div className="relative" style={{ width: picture.width, height: picture.height }}>
        <svg width={picture.width} height={picture.height} className="absolute inset-0" aria-hidden="true" fill="none">
          {picture.placed.map((p, i) => {
            const d = line(p)
            return d ? (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: the order of a drawing never changes
                key={i}
                d={d}
                stroke={walked && p.state === 'taken' ? 'var(--c-amber)' : 'var(--c-strong)'}
                strokeWidth={walked && p.state === 'taken' ? 2.5 : 1.2}
                strokeDasharray={walked && p.state === 'closed' ? '3 4' : undefined}
              />
            ) : null
          })}
        </svg>
        {picture.placed.map((p, i) => {
          const text = p.node.kind === 'question' ? p.node.ask : p.node.title
          const href =
            p.node.kind === 'cause'
              ? paths.diagnosis(lang, p.node.id)
              : p.node.kind === 'tree'
                ? paths.tree(lang, p.node.id)
                : null
          const place = { left: p.x, top: p.y, width: box.width, height: box.height }
          const body = (
            <span className="line-clamp-3">
              {p.node.kind === 'tree' && <span aria-hidden="true">→ </span>}
              {text}
            </span>
          )
          const look = `absolute flex items-center border px-2.5 text-[0.8125rem] leading-[1.35] ${boxClass(p, walked)}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of a drawing never changes
            <div key={i}>
              {p.label && (
                <span
                  className={`absolute flex items-end overflow-hidden text-[0.75rem] leading-[1.25] font-semibold ${walked && p.state === 'taken' ? 'text-amber' : 'text-soft'} ${walked && p.state === 'closed' ? 'line-through decoration-1' : ''}`}
                  style={{ left: p.x - box.gapX + 38, top: p.y + 2, width: box.gapX - 44, height: box.height / 2 - 4 }}
                >
                  <span className="line-clamp-2">{cut(p.label, wide ? 20 : 44)}</span>
                </span>
              )}
              {href ? (
                <a href={href} className={`${look} no-underline hover:underline`} style={place} title={text}>
                  {body}
                </a>
              ) : (
                <div className={look} style={place} title={text}>
                  {body}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </figure>
  )
}
