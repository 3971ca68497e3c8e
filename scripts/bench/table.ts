/** Rows of the bench as one Markdown table. */
import { cpus, loadavg } from 'node:os'

export interface Row {
  readonly what: string
  /** null: not measured; the note says why */
  readonly figure: number | null
  readonly unit: string
  /** what was aimed at, in the same unit */
  readonly target?: number
  /** more is better; else less is */
  readonly more?: boolean
  readonly note?: string
}

const shown = (n: number): string =>
  n !== 0 && Math.abs(n) < 10 && !Number.isInteger(n) ? n.toFixed(n < 1 ? 2 : 1) : Math.round(n).toLocaleString('en')

const met = ({ figure, target, more }: Row): string =>
  figure === null || target === undefined ? '' : (more ? figure >= target : figure <= target) ? 'yes' : 'no'

/** One line a row: figure, what was aimed at, whether it is met, and how the figure is made up. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| what | figure | target | met | |',
    '| --- | ---: | ---: | --- | --- |',
    ...rows.map((r) => {
      const figure = r.figure === null ? '–' : `${shown(r.figure)} ${r.unit}`
      const target = r.target === undefined ? '' : `${r.more ? '≥' : '≤'} ${shown(r.target)}`
      return `| ${r.what} | ${figure} | ${target} | ${met(r)} | ${r.note ?? ''} |`
    }),
  ].join('\n')

/** What the figures were measured on. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, load ${loadavg()[1]?.toFixed(1)}`
