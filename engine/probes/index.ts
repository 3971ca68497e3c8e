// Written by `npm run gen` from the files of this folder; do not edit.
import lsLibModules from './ls-lib-modules/index'
import modprobe from './modprobe/index'
import systemctlShow from './systemctl-show/index'
import unameA from './uname-a/index'
import unameR from './uname-r/index'

export const probes = [
  lsLibModules,
  modprobe,
  systemctlShow,
  unameA,
  unameR,
] as const
