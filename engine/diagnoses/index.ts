// Written by `npm run gen` from the files of this folder; do not edit.
import daemonFlagConflict from './daemon-flag-conflict'
import daemonJsonInvalid from './daemon-json-invalid'
import daemonOptionIncompatible from './daemon-option-incompatible'
import dockerContextWrong from './docker-context-wrong'
import dockerDaemonNotInstalled from './docker-daemon-not-installed'
import dockerDaemonNotRunning from './docker-daemon-not-running'
import dockerGroupMissing from './docker-group-missing'
import dockerSockIsDirectory from './docker-sock-is-directory'
import dockerSocketPermission from './docker-socket-permission'
import dockerSocketUnitMissing from './docker-socket-unit-missing'
import secondDaemonRunning from './second-daemon-running'
import stalePidFile from './stale-pid-file'
import staleRunningKernel from './stale-running-kernel'
import startLimitHit from './start-limit-hit'
import systemdOverrideOutdated from './systemd-override-outdated'
import unitMasked from './unit-masked'

export const diagnoses = [
  daemonFlagConflict,
  daemonJsonInvalid,
  daemonOptionIncompatible,
  dockerContextWrong,
  dockerDaemonNotInstalled,
  dockerDaemonNotRunning,
  dockerGroupMissing,
  dockerSockIsDirectory,
  dockerSocketPermission,
  dockerSocketUnitMissing,
  secondDaemonRunning,
  stalePidFile,
  staleRunningKernel,
  startLimitHit,
  systemdOverrideOutdated,
  unitMasked,
] as const
