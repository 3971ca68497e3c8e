/** Ids that were renamed keep answering: a diagnosis lists its former ids in `was`. */
import { allDiagnoses } from '../evaluate/weigh'

const renamed = new Map(allDiagnoses.flatMap((d) => (d.was ?? []).map((old) => [old, d.id] as const)))

/** Today's id of a diagnosis. */
export const current = (id: string): string => renamed.get(id) ?? id
