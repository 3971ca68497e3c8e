// Written by `npm run gen` from the files of this folder; do not edit.
import kernelModules from './kernel-modules'

export const signatures = [
  ...kernelModules,
] as const
