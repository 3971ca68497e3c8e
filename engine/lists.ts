/** The catalogue as plain lists, for those who show it. */
import type { Condition } from './conditions'
import { falseLeads } from './false-leads'
import type { FalseLeadDef, SignatureDef } from './model'
import { signatures } from './signatures'

export const allSignatures: readonly SignatureDef[] = signatures as unknown as readonly SignatureDef[]
export const signatureById: ReadonlyMap<string, SignatureDef> = new Map(allSignatures.map((s) => [s.id, s]))
export const allFalseLeads: readonly FalseLeadDef<string, Condition>[] = falseLeads as unknown as readonly FalseLeadDef<
  string,
  Condition
>[]
export const falseLeadById: ReadonlyMap<string, FalseLeadDef<string, Condition>> = new Map(
  allFalseLeads.map((l) => [l.id, l]),
)
