/**
 * Judges the engines of earlier commits on the threads that came after them: nobody had seen those when the rules were written.
 * `npm run later -- COMMIT...` prints for each commit a row of all, and one of those whose cause it could name: a cause
 * brings its threads along when it is added. `--list` also tells every thread that did not have its cause first.
 */
import { accepted, caseIds, judge, readCase } from '../cases/corpus'
import { scoreboard, scoreLine } from '../cases/scoreboard'
import { casesAt, engineAt } from './earlier'

const args = process.argv.slice(2)
const commits = args.filter((a) => !a.startsWith('--'))
if (commits.length === 0) {
  console.error('Name at least one commit: npm run later -- v0.1 HEAD~200')
  process.exit(64)
}
for (const commit of commits) {
  const seen = casesAt(commit)
  const later = caseIds.flatMap((id) => (seen.has(id) ? [] : [readCase(id)])).filter((c) => c.provenance === 'thread')
  const { diagnose, causes } = await engineAt(commit)
  const judged = later.map((c) => judge(c, diagnose))
  const nameable = judged.filter((j) => accepted(j.case).some((id) => causes.has(id)))
  if (args.includes('--list'))
    for (const { case: c, outcome, verdict } of judged)
      if (!['right', 'lead', 'quiet'].includes(outcome))
        console.log(`${outcome} ${c.id} (${c.root_cause})${verdict.diagnosis ? ` named ${verdict.diagnosis}` : ''}`)
  console.log(commit)
  console.log(`  all       ${scoreLine(scoreboard(judged, [], ''))}`)
  console.log(`  nameable  ${scoreLine(scoreboard(nameable, [], ''))}`)
}
