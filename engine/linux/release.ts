/** Releases of kernels, compared. */

/** A release without its numbers: the same kernel in another version has the same. */
export const kindOf = (release: string): string => release.replace(/[\d.]+/g, '')

/** `6.7.2-arch1-2` is newer than `6.7.2-arch1-1`: compared number by number, the build number included */
export function newer(a: string, b: string): boolean {
  const parts = (s: string) => (s.match(/\d+/g) ?? []).map(Number)
  const [x, y] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const d = (x[i] ?? 0) - (y[i] ?? 0)
    if (d !== 0) return d > 0
  }
  return false
}
