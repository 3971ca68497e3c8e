/** The distribution family whose fixes a person wants to see, kept on this device. */
import { type Family, families } from '@/engine/model'

const name = 'family'

/** @returns null where nothing was chosen, and where the browser keeps nothing */
export function rememberedFamily(): Family | null {
  try {
    const kept = localStorage.getItem(name)
    return families.find((f) => f === kept) ?? null
  } catch {
    return null
  }
}

/** @param family anything else, such as `all`, forgets the choice */
export function rememberFamily(family: string): void {
  try {
    if (families.some((f) => f === family)) localStorage.setItem(name, family)
    else localStorage.removeItem(name)
  } catch {
    // private mode: the choice lasts for this page
  }
}

/** @returns the families that some of the fixes are for, in the order of the list */
export const familiesOf = (fixes: readonly { readonly families: readonly Family[] | null }[]): readonly Family[] =>
  families.filter((f) => fixes.some((x) => x.families?.includes(f)))
