/** While a site is built nothing changes on the disk, and every page would read the same again. */
const building = () => process.env.NODE_ENV === 'production'

/** A memory for what is read by key; while developing it forgets at once. */
export function remembering(): <T>(key: string, read: () => T) => T {
  const known = new Map<string, unknown>()
  return <T>(key: string, read: () => T): T => {
    if (!building()) return read()
    if (!known.has(key)) known.set(key, read())
    return known.get(key) as T
  }
}
