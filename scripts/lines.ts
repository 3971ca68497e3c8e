/**
 * Asks about each error line of `cases/lines/` alone and prints how it is answered, an area a row; writes `content/lines.json`.
 * Each line that is answered otherwise is told before. `--table` leaves them out; other words choose areas, and write nothing.
 */
import { answerLine, figures, lineAreas, linesTable, otherwise, readArea } from '../cases/lines'
import { published } from './published'

const args = process.argv.slice(2)
const chosen = lineAreas.filter((area) => args.includes(area))
const answered = (chosen.length ? chosen : lineAreas).flatMap(readArea).map(answerLine)

if (!args.includes('--table')) {
  for (const a of answered.filter(({ answer }) => answer !== 'first')) console.log(otherwise(a))
  console.log()
}
const { board, write } = published('content/lines.json', (date) => figures(answered, date))
console.log(linesTable(board))
if (chosen.length === 0) write()
