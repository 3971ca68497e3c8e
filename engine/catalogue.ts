/** Types that follow from the lists: rename a fact or a signature, and every condition that reads it stops compiling. */
import type { derived } from './facts'
import type { FactTypes, ValueOf } from './model'
import type { probes } from './probes'
import type { signatures } from './signatures'

type Intersect<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never
type FactsIn<T> = T extends { readonly facts?: infer F } ? (F extends FactTypes ? F : never) : never
type AllFacts = Intersect<FactsIn<(typeof probes)[number] | (typeof signatures)[number] | (typeof derived)[number]>>

export type ConditionFacts = { readonly [K in keyof AllFacts]: ValueOf<AllFacts[K]> }
export type FactId = keyof ConditionFacts & string
export type ProbeId = (typeof probes)[number]['id']
export type SignatureId = (typeof signatures)[number]['id']
/** a fact that a command states, as against one read from an error line or derived */
export type ProbeFactId = keyof Intersect<FactsIn<(typeof probes)[number]>> & string
