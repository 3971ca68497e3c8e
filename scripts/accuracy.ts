/**
 * The scoreboard over `cases/`: prints it and writes `content/accuracy.json`, which the page reads,
 * and `engine/reports/borne-out.ts`, the clues that are never doubted.
 * `--update` also writes what Oolong says today into each case. It is dated today when a number has changed.
 */
import { writeFileSync } from 'node:fs'
import { borneOutText } from '../cases/borne-out'
import { caseIds, judge, readCase, updateCase } from '../cases/corpus'
import { accuracyText, scoreboard, scoreLine } from '../cases/scoreboard'
import { allDiagnoses } from '../engine'
import { published } from './published'

const args = process.argv.slice(2)
if (args.includes('--update')) for (const id of caseIds) if (updateCase(id)) console.log(`rewritten: cases/${id}.json`)
const judged = caseIds.map((id) => judge(readCase(id)))
const diagnoses = allDiagnoses.map((d) => d.id)
const { board, write } = published('content/accuracy.json', (date) => scoreboard(judged, diagnoses, date), accuracyText)
const columns = ['cases', 'right', 'lead', 'open', 'lost', 'silent', 'wrong', 'wrong-confirmed'] as const
console.log(['root cause'.padEnd(38), ...columns.map((c) => c.padStart(7))].join(''))
for (const [id, c] of Object.entries(board.causes))
  if (id !== 'none') console.log([id.padEnd(38), ...columns.map((k) => String(c[k] || '').padStart(7))].join(''))
if (board.withoutCase.length) console.log(`\nno case: ${board.withoutCase.join(', ')}`)
console.log(`\n${scoreLine(board)}`)
write()
writeFileSync('engine/reports/borne-out.ts', borneOutText(judged))
