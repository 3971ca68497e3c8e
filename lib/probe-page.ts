/** What the page of a command gathers beside its samples. */
import { allSignatures, type SignatureDef, splitRef } from '@/engine'

/** The error lines that show up in its output. */
export const signaturesIn = (id: string): readonly SignatureDef[] =>
  allSignatures.filter((s) => (s.probes ?? []).some((ref) => splitRef(ref).probe === id))
