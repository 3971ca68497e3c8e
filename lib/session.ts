/** What a tab remembers while it is open. A browser that denies storage throws even on looking: then nothing is remembered. */
export const session = {
  get(key: string): string | null {
    try {
      return sessionStorage.getItem(key)
    } catch {
      return null
    }
  },
  /** null removes it. What is too large is not remembered. */
  set(key: string, value: string | null): void {
    try {
      if (value === null) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, value)
    } catch {
      // the page works without
    }
  },
}
