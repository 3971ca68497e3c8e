// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import kernel from './kernel'
import kubernetes from './kubernetes'

export const falseLeads = [
  ...container,
  ...kernel,
  ...kubernetes,
] as const
