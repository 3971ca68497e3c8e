/**
 * Plays the reports of `cases/` again and prints what the questions are worth; writes `content/questions.json`.
 * `--list` also tells each report where nobody asked for what decides, each cause missed on the way, and each first
 * question that is beside the point.
 */
import { caseIds, readCase } from '../cases/corpus'
import { play } from '../cases/play'
import { aim, figures, questionsTable } from '../cases/questions'
import { published } from './published'

const cases = caseIds.map(readCase)
const played = cases.flatMap((c) => play(c) ?? [])
const aimed = cases.flatMap((c) => aim(c) ?? [])
const { board, write } = published('content/questions.json', (date) => figures(played, aimed, date))

if (process.argv.includes('--list')) {
  for (const p of played.filter(({ ending }) => ending === 'unasked' || ending === 'wrong')) {
    console.log(`${p.ending} ${p.id} (${p.cause})${p.named === null ? '' : ` named ${p.named}`}`)
    for (const [label, lines] of Object.entries({ answered: p.answered, missed: p.missed, asked: p.asked }))
      for (const line of lines) console.log(`  ${label.padEnd(8)} ${line}`)
  }
  for (const a of aimed.filter(({ pointed }) => !pointed))
    console.log(`beside ${a.id} (${a.cause}, not ${a.rival})\n  asked    ${a.first}`)
  console.log()
}
console.log(questionsTable(board))
write()
