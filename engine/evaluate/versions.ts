const numbers = (version: string): number[] | null => {
  const m = /(?:^|[^\d.])v?(\d+(?:\.\d+)*)/.exec(version)
  return m?.[1] ? m[1].split('.').map(Number) : null
}

/**
 * Compares dotted versions by their leading numbers: `6.1.0-10-amd64` is 6.1.0. A missing part counts as 0.
 * Returns a negative number, 0, a positive number, or null when either text holds no version.
 */
export function compareVersions(a: string, b: string): number | null {
  const left = numbers(a)
  const right = numbers(b)
  if (!left || !right) return null
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const d = (left[i] ?? 0) - (right[i] ?? 0)
    if (d !== 0) return d
  }
  return 0
}
