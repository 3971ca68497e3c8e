import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly head: readonly string[]
  /** the first cell of a row names it */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** the cells after the first are numbers */
  readonly numbers?: boolean
}

/** A table that scrolls in itself where the screen is narrow. */
export const Table = ({ label, head, rows, numbers = false }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a scrolling box that the keyboard reaches needs a role and a name, and is no form
  <div role="group" aria-label={label} tabIndex={0} className="overflow-x-auto">
    {/* classes stand on the table: a long one has hundreds of cells */}
    <table
      className={`w-full border-collapse text-[0.9375rem] [&_tbody_:is(th,td)]:border-b [&_tbody_:is(th,td)]:border-rule [&_tbody_:is(th,td)]:py-1.5 [&_:is(th,td)]:pr-4 [&_:is(th,td)]:text-left [&_tbody_:is(th,td)]:align-top [&_tbody_th]:min-w-40 [&_tbody_th]:font-normal [&_thead_th]:break-keep ${
        numbers ? '[&_td]:text-right! [&_thead_th:not(:first-child)]:text-right! [&_td]:tabular-nums' : ''
      }`}
    >
      <thead className="label [&_th]:border-b [&_th]:border-strong [&_th]:py-2 [&_th]:align-bottom">
        <tr>
          {head.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
