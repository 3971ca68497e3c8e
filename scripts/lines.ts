/**
 * Asks about each error line of `cases/lines/` alone and prints how it is answered, an area a row; writes `content/lines.json`.
 * Each line that is answered otherwise is told before. `--table` leaves them out; other words choose areas, and write nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { answerLine, figures, lineAreas, linesTable, otherwise, readArea } from '../cases/lines'

const file = 'content/lines.json'
const args = process.argv.slice(2)
const chosen = lineAreas.filter((area) => args.includes(area))
const answered = (chosen.length ? chosen : lineAreas).flatMap(readArea).map(answerLine)
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (!args.includes('--table')) {
  for (const a of answered.filter(({ answer }) => answer !== 'first')) console.log(otherwise(a))
  console.log()
}
const before = readFileSync(file, 'utf8')
const known = figures(answered, JSON.parse(before).date)
const board = text(known) === before ? known : { ...known, date: new Date().toISOString().slice(0, 10) }
console.log(linesTable(board))
if (chosen.length === 0) writeFileSync(file, text(board))
