/** A report in one line: what the stamp says, and the sentence beside it. The page, the preview and the copies share them. */
import type { CauseLine, Report } from './report'
import { fill, type Ui } from './ui'

/** What the stamp says: the status, for a diagnosis its certainty. */
export const stampOf = (report: Pick<Report, 'status' | 'certainty'> & Partial<Leads>, t: Ui): string => {
  const { status, certainty } = report
  if (noFault(report)) return t.triage.noFault
  return status === 'diagnosed' ? (certainty === 'confirmed' ? t.triage.confirmed : t.triage.likely) : t.triage[status]
}

type Leads = { readonly [K in 'falseLeads' | 'unknown']: readonly unknown[] }
/** Nothing but lines that sound like a fault and are none: what they mean is the answer. */
export const noFault = ({ status, falseLeads = [], unknown = [] }: Pick<Report, 'status'> & Partial<Leads>): boolean =>
  status === 'unrecognised' && falseLeads.length > 0 && unknown.length === 0

/** What stands above the leads that are no proof: where there was nothing to prove, they say what the lines mean. */
export const leadsTitle = (report: Report, t: Ui): { readonly title: string; readonly note?: string } =>
  noFault(report) ? { title: t.triage.meaning } : { title: t.triage.falseLeads, note: t.triage.falseLeadsHint }

export const headlineOf = (report: Report, t: Ui): string => {
  if (report.cause) return report.cause.title
  if (report.status === 'clear') return t.triage.clearSays
  if (report.unknown.length > 0) return fill(t.triage.unknownSays, { n: report.unknown.length })
  if (noFault(report)) return t.triage.noFaultSays
  if (report.status === 'unrecognised') return t.triage.unrecognisedSays
  const fitting = fittingOf(report)
  const [first] = fitting
  const n = report.candidates.length
  if (n === 0) return t.triage.askingNone
  if (!first) return fill(t.triage.askingOpen, { n })
  return fitting.length === 1
    ? fill(t.triage.askingSays.one, { title: first.title })
    : fill(t.triage.askingSays.many, { n: fitting.length })
}

/** The causes that something speaks for; what a tree merely contains does not count. */
export const fittingOf = (report: Pick<Report, 'candidates'>) => report.candidates.filter((c) => c.level !== 'open')

/** What to do, where the headline alone does not say it. */
export const adviceOf = (report: Report, t: Ui): string | null => {
  if (report.status === 'clear' || noFault(report)) return t.triage.clearMore
  if (report.unknown.length > 0) return report.status === 'asking' ? t.triage.unknownMore : t.triage.unknownAlone
  if (report.status === 'unrecognised') return t.triage.unrecognisedMore
  if (report.doubt) {
    const { of: first, rather } = report.doubt
    return rather ? fill(t.triage.doubtRather, { first, rather }) : fill(t.triage.doubtAlone, { first })
  }
  return report.status === 'asking' && report.candidates.length === 0 ? t.triage.askingNoneMore : null
}

/** The question whose answer closed the way to a cause, with that answer where it is known. */
export const closedSays = ({ question, answer }: NonNullable<CauseLine['closedBy']>, t: Ui): string =>
  answer === null ? fill(t.triage.closedBy, { question }) : fill(t.triage.closedWith, { question, answer })
