import type { Condition } from '../conditions'
import type { DiagnosisDef } from '../model'

export const defineDiagnosis = <const Id extends string>(diagnosis: DiagnosisDef<Id, Condition>) => diagnosis
