import { all, type Condition, is, matches } from '../conditions'
import type { DiagnosisDef } from '../model'

/** RHEL 8 and newer and Fedora ship iptables-nft: a legacy program on their kernel belongs to a container. */
export const alienIptables = all(is('iptables.backend', 'legacy'), matches('kernel.release', '\\.(?:el[89]|fc\\d)'))

export const defineDiagnosis = <const Id extends string>(diagnosis: DiagnosisDef<Id, Condition>) => diagnosis
