/**
 * Figures as they stand beside a file, the same in both languages. Not by `Intl`: its first use loads tables for tens of
 * milliseconds, and it would be just when a file is taken.
 */

/** `5 B`, `1.2 kB`, `50 MB`. */
export function sizeOf(bytes: number): string {
  const [value, unit] = bytes < 1e3 ? [bytes, 'B'] : bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  return `${unit !== 'B' && value < 9.95 ? value.toFixed(1).replace('.0', '') : value.toFixed(0)} ${unit}`
}

/** A whole number with a comma before each three digits. */
export const countOf = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
