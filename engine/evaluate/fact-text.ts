/** A fact in plain text, the same wherever it is shown to people or handed to programs. */
import type { Fact } from '../model'

/** `id`, or `id[key]` where there are several of its kind */
export const factName = ({ id, key }: { readonly id: string; readonly key: string | null }): string =>
  key === null ? id : `${id}[${key}]`
export const factText = ({ value }: Pick<Fact, 'value'>): string =>
  Array.isArray(value) ? value.join(', ') : String(value)
