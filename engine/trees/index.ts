// Written by `npm run gen` from the files of this folder; do not edit.
import kernel from './kernel'

export const trees = [
  ...kernel,
] as const
