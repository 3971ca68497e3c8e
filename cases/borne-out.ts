/** Which clues the reports bear out: what one of these names is not doubted. */
import { allDiagnoses } from '../engine'
import { accepted, type Judged } from './corpus'

/** With six, a registry that refused for its clock was still called by the wrong name; from seven on no later report was. */
const least = 7

/**
 * @returns the text of `engine/reports/borne-out.ts`: of each cause the places in `proof` of the clues that at least
 * seven reports had, all of which were of that cause
 */
export function borneOutText(judged: readonly Judged[]): string {
  const records = new Map<string, { right: number; wrong: number }>()
  for (const { case: c, verdict } of judged) {
    if (c.root_cause === 'none') continue
    const right = accepted(c)
    for (const { id, claims } of verdict.candidates)
      for (const { clue, weight } of claims) {
        if (weight !== 'points') continue
        const record = records.get(`${id} ${clue}`) ?? { right: 0, wrong: 0 }
        record[right.includes(id) ? 'right' : 'wrong']++
        records.set(`${id} ${clue}`, record)
      }
  }
  const lines = allDiagnoses.flatMap(({ id, proof }) => {
    const clues = proof.flatMap((_, clue) => {
      const { right = 0, wrong = 0 } = records.get(`${id} ${clue}`) ?? {}
      return right >= least && wrong === 0 ? [clue] : []
    })
    return clues.length > 0 ? [`  '${id}': [${clues.join(', ')}],`] : []
  })
  return `// Written by \`npm run accuracy\` from cases/; do not edit.
/** Clues that were right each time a report had them, and often: cause -> their places in \`proof\`. */
export const borneOut: Readonly<Record<string, readonly number[]>> = {
${lines.sort().join('\n')}
}
`
}
