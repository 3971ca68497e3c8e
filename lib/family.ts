/** The distribution family whose fixes a person wants to see, kept on this device. */
import { type Family, families } from '@/engine/model'
import { device } from './session'

const name = 'family'

/** @returns null where nothing was chosen, and where the browser keeps nothing */
export function rememberedFamily(): Family | null {
  const kept = device.get(name)
  return families.find((f) => f === kept) ?? null
}

/** @param family anything else, such as `all`, forgets the choice */
export function rememberFamily(family: string): void {
  device.set(name, families.some((f) => f === family) ? family : null)
}

/** @returns whether somebody reads more than one fix, whatever the system */
export const manyFixes = (fixes: readonly { readonly families: readonly Family[] | null }[]): boolean =>
  families.some((f) => fixes.filter((x) => x.families === null || x.families.includes(f)).length > 1)

/** @returns the families that some of the fixes are for, in the order of the list */
export const familiesOf = (fixes: readonly { readonly families: readonly Family[] | null }[]): readonly Family[] =>
  families.filter((f) => fixes.some((x) => x.families?.includes(f)))
