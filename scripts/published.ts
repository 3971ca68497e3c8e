/** Figures that are kept in a file and shown with the day on which they came out for the first time. */
import { readFileSync, writeFileSync } from 'node:fs'

interface Dated {
  /** when these numbers came out for the first time */
  readonly date: string
}
const pretty = (figures: object): string => `${JSON.stringify(figures, null, 2)}\n`

/**
 * @param count the figures of today, given a date
 * @returns them with the date of the file where nothing has changed, else with today's, and how to write them there
 */
export function published<F extends Dated>(file: string, count: (date: string) => F, text: (f: F) => string = pretty) {
  const before = readFileSync(file, 'utf8')
  const known = count(JSON.parse(before).date)
  const board: F = text(known) === before ? known : { ...known, date: new Date().toISOString().slice(0, 10) }
  return { board, write: () => writeFileSync(file, text(board)) }
}
