/**
 * The tables of reports, read when they are first asked for. A page gets them packed: scripts/packed-reports.ts puts what
 * reads that in place of this file.
 */
import { known, learned } from './known'
import { learnedOf, type Tables, tableOf } from './table'

let tables: Tables | null = null
export const theTables = (): Tables => {
  tables ??= { reports: tableOf(known), learned: learnedOf(learned) }
  return tables
}
