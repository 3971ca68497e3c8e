/**
 * What the browser remembers in a few letters: a tab while it is open, the device from visit to visit. A browser that denies
 * storage throws even on looking: then nothing is remembered, and the page works without.
 */
const memory = (storage: () => Storage) => ({
  get(key: string): string | null {
    try {
      return storage().getItem(key)
    } catch {
      return null
    }
  },
  /** null removes it. @returns false where it is not remembered: the browser keeps nothing, or it is too large */
  set(key: string, value: string | null): boolean {
    try {
      if (value === null) storage().removeItem(key)
      else storage().setItem(key, value)
      return true
    } catch {
      return false
    }
  },
})
export const session = memory(() => sessionStorage)
export const device = memory(() => localStorage)
