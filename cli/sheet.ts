/** A sheet of text for a terminal: headings, wrapped paragraphs, commands and quoted lines, in colour or without. */
import { createColors } from 'picocolors'
import { undecorate } from '../engine'
import { columnsOf, wrap } from './wrap'

/** Wider rows are hard to read, however wide the terminal is. */
const widest = 100
const narrowest = 24
/** Rows that a quoted line may take. */
const mostRows = 4

export class Sheet {
  private readonly rows: string[] = []
  private readonly width: number | null
  readonly ink: ReturnType<typeof createColors>

  /** @param columns of the terminal; null = nothing is wrapped */
  constructor(color: boolean, columns: number | null) {
    this.ink = createColors(color)
    this.width = columns === null ? null : Math.max(narrowest, Math.min(widest, columns))
  }

  /** One row as it stands. */
  row(text = ''): void {
    this.rows.push(text)
  }
  heading(text: string, hint = ''): void {
    this.rows.push('')
    this.says(text, 0, '', this.ink.bold)
    if (hint) this.says(hint, 0, '', this.ink.dim)
  }
  /**
   * A paragraph.
   * @param mark stands before its first row, in the indent
   */
  says(text: string, indent = 2, mark = '', paint: (s: string) => string = (s) => s): void {
    const room = this.width === null ? null : this.width - indent
    wrap(text, room).forEach((row, i) => {
      const head = i === 0 && mark ? mark + ' '.repeat(Math.max(0, indent - columnsOf(mark))) : ' '.repeat(indent)
      this.rows.push(`${i === 0 && mark ? this.ink.yellow(head) : head}${paint(row)}`)
    })
  }
  /** A command. Never wrapped: it is there to be copied. */
  command(run: string, indent = 4): void {
    for (const line of run.split('\n')) this.rows.push(' '.repeat(indent) + this.ink.cyan(line))
  }
  /**
   * A line of the paste: machine text, freed of anything that would steer the terminal.
   * @param places of the lines quoted together, so that their bars stand below each other
   */
  quote(line: string, place: string, places: readonly string[]): void {
    const margin = Math.max(...places.map(columnsOf))
    const text = undecorate(line).replaceAll('\t', '  ').trim()
    const head = `    ${' '.repeat(margin - columnsOf(place))}${place}`
    const rest = ' '.repeat(4 + margin)
    const room = this.width === null ? null : Math.max(narrowest, this.width - margin - 7)
    const rows = wrap(text, room)
    const kept = rows.slice(0, mostRows)
    if (rows.length > kept.length) kept[mostRows - 1] = `${kept[mostRows - 1]} …`
    kept.forEach((row, i) => {
      this.rows.push(`${this.ink.dim(`${i === 0 ? head : rest} │`)} ${row}`)
    })
  }
  text(): string {
    return `${this.rows.join('\n')}\n`
  }
}
