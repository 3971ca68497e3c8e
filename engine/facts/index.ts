// Written by `npm run gen` from the files of this folder; do not edit.
import docker from './docker'
import kernel from './kernel'

export const derived = [
  ...docker,
  ...kernel,
] as const
