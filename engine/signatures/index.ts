// Written by `npm run gen` from the files of this folder; do not edit.
import iptables from './iptables'
import kernelModules from './kernel-modules'

export const signatures = [
  ...iptables,
  ...kernelModules,
] as const
