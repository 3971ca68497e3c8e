// Written by `npm run gen` from the files of this folder; do not edit.
import kernel from './kernel'

export const falseLeads = [
  ...kernel,
] as const
