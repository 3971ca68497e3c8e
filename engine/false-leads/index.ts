// Written by `npm run gen` from the files of this folder; do not edit.
import kernel from './kernel'
import kubernetes from './kubernetes'

export const falseLeads = [
  ...kernel,
  ...kubernetes,
] as const
