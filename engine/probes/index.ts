// Written by `npm run gen` from the files of this folder; do not edit.
import daemonJson from './daemon-json/index'
import dockerContextLs from './docker-context-ls/index'
import dockerEnv from './docker-env/index'
import dockerInfo from './docker-info/index'
import dockerPs from './docker-ps/index'
import dockerVersion from './docker-version/index'
import dockerdByHand from './dockerd-by-hand/index'
import dockerdProcesses from './dockerd-processes/index'
import dockerdValidate from './dockerd-validate/index'
import lsLibModules from './ls-lib-modules/index'
import modprobe from './modprobe/index'
import systemctlShow from './systemctl-show/index'
import unameA from './uname-a/index'
import unameR from './uname-r/index'

export const probes = [
  daemonJson,
  dockerContextLs,
  dockerEnv,
  dockerInfo,
  dockerPs,
  dockerVersion,
  dockerdByHand,
  dockerdProcesses,
  dockerdValidate,
  lsLibModules,
  modprobe,
  systemctlShow,
  unameA,
  unameR,
] as const
