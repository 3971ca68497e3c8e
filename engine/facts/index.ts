// Written by `npm run gen` from the files of this folder; do not edit.
import docker from './docker'
import kernel from './kernel'
import kubernetes from './kubernetes'

export const derived = [
  ...docker,
  ...kernel,
  ...kubernetes,
] as const
