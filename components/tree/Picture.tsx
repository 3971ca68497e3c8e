import './picture.css'
import { pictureWords } from '@/content/ui/picture'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { TreeView, TreeViewNode } from '@/lib/tree-view'
import { say, type Ui } from '@/lib/ui'
import { layOut, measure, type Placed, wordsOf } from './layout'

const { box, gap, trunk, text, label, pad } = measure
/** around the drawing, so that lines at its edge are whole */
const rim = 14

const branch = (p: Placed, from: Placed): string => {
  const left = from.x + box
  // one trunk for all answers of a question; each leaves it with a small curve
  return from.y === p.y ? `M${left} ${p.y}H${p.x}` : `M${left} ${from.y}h${trunk}V${p.y - 8}q0 8 8 8H${p.x}`
}
const hrefOf = (node: TreeViewNode, lang: Locale): string =>
  node.kind === 'cause'
    ? paths.diagnosis(lang, node.id)
    : node.kind === 'tree'
      ? paths.tree(lang, node.id)
      : `${paths.tree(lang, node.tree)}#q-${node.id}`

const Lines = ({ lines, x, y, step }: { lines: readonly string[]; x: number; y: number; step: number }) =>
  lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text keep their order
    <tspan key={i} x={x} y={y + i * step}>
      {line}
    </tspan>
  ))

/** What is open stands under what is walked, so that the lit path is on top. */
const order = { closed: 0, open: 1, taken: 2 } as const

/**
 * The tree drawn as SVG with real text: the walked path lit, what is open plain, what is closed struck. Every box is a
 * link. It can be read and scrolled as it is; lib/picture adds zoom, pan, keys and saving.
 */
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
  const { placed, width, height } = layOut(tree.root, walked)
  const stateOf = (p: Placed) => (walked ? ` ${p.state}` : '')
  const stacked = placed.map((p, i) => ({ p, i })).sort((a, b) => order[a.p.state] - order[b.p.state])
  const hint = `hint-${tree.id}`
  return (
    <figure className="picture" data-picture={tree.id}>
      {/* shown by the script that makes them work */}
      <div className="picture-bar" role="toolbar" aria-label={say(pictureWords.tools, lang)} hidden>
        {(['in', 'out', 'fit', 'save'] as const).map((what) => (
          <button key={what} type="button" data-do={what} aria-label={say(pictureWords[what], lang)}>
            {what === 'in' ? '+' : what === 'out' ? '−' : say(pictureWords[what], lang)}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling box that the keyboard reaches needs a role and a name, and is no form */}
      <div
        className="picture-view"
        role="group"
        tabIndex={0}
        aria-label={`${t.tree.picture}: ${tree.title}`}
        aria-describedby={hint}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML groups links inside a drawing */}
        <svg
          width={width + 2 * rim}
          height={height + 2 * rim}
          viewBox={`${-rim} ${-rim} ${width + 2 * rim} ${height + 2 * rim}`}
          role="group"
          aria-label={tree.title}
        >
          <g data-canvas="">
            {stacked.map(({ p, i }) => {
              const from = p.parent === null ? undefined : placed[p.parent]
              return from ? <path key={i} className={`edge${stateOf(p)}`} d={branch(p, from)} /> : null
            })}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the links say the answers */}
            <g aria-hidden="true">
              {placed.map((p) =>
                p.label ? (
                  <text key={p.key} className={`answer${stateOf(p)}`}>
                    <Lines
                      lines={p.labelLines}
                      x={p.x - gap + trunk + 12}
                      y={p.y - 6 - (p.labelLines.length - 1) * label.line}
                      step={label.line}
                    />
                  </text>
                ) : null,
              )}
            </g>
            {placed.map((p) => (
              <a
                key={p.key}
                href={hrefOf(p.node, lang)}
                className={`node ${p.node.kind}${stateOf(p)}`}
                data-up={p.parent ?? undefined}
                aria-label={`${p.label ? `${p.label}: ` : ''}${wordsOf(p.node)}${walked ? ` (${say(pictureWords.state[p.state], lang)})` : ''}`}
              >
                <rect x={p.x} y={p.y - p.height / 2} width={box} height={p.height} rx="2" />
                <text>
                  <Lines
                    lines={p.lines}
                    x={p.x + pad.x}
                    y={p.y - p.height / 2 + pad.y + text.size * 0.98}
                    step={text.line}
                  />
                </text>
              </a>
            ))}
          </g>
        </svg>
      </div>
      <figcaption id={hint} className="picture-hint" hidden>
        {say(pictureWords.hint, lang)}
      </figcaption>
    </figure>
  )
}
