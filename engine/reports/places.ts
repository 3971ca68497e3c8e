/** Where a report is read, for who has the list of that apart from the tables: `packed/` puts a place in place of a source. */
import { addressOf } from './table'

const prefix = 'report:'
/** so that places sort as they stand */
const digits = 5
export const placeNamed = (place: number): string => prefix + String(place).padStart(digits, '0')

/**
 * @param named as a verdict has it
 * @param sources in the order of their places; null where they are not here
 * @returns an address, or null where nothing here knows it
 */
export function addressAt(named: string, sources: readonly string[] | null): string | null {
  if (!named.startsWith(prefix)) return named
  const source = sources?.[Number(named.slice(prefix.length))]
  return source === undefined ? null : addressOf(source)
}
