// Written by `npm run gen` from the files of this folder; do not edit.
import staleRunningKernel from './stale-running-kernel'

export const diagnoses = [
  staleRunningKernel,
] as const
