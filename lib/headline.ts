/** A report in one line: what the stamp says, and the sentence beside it. The page, the preview and the copies share them. */
import type { Report } from './report'
import { fill, type Ui } from './ui'

/** What the stamp says: the status, for a diagnosis its certainty. */
export const stampOf = ({ status, certainty }: Pick<Report, 'status' | 'certainty'>, t: Ui): string =>
  status === 'diagnosed' ? (certainty === 'confirmed' ? t.triage.confirmed : t.triage.likely) : t.triage[status]

export const headlineOf = (report: Report, t: Ui): string => {
  if (report.cause) return report.cause.title
  if (report.status === 'clear') return t.triage.clearSays
  if (report.status === 'unrecognised') return t.triage.unrecognisedSays
  const n = report.candidates.length
  return n === 0 ? t.triage.askingNone : n === 1 ? t.triage.askingSays.one : fill(t.triage.askingSays.many, { n })
}
