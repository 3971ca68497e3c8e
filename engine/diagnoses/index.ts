// Written by `npm run gen` from the files of this folder; do not edit.
import dockerContextWrong from './docker-context-wrong'
import dockerDaemonNotInstalled from './docker-daemon-not-installed'
import dockerDaemonNotRunning from './docker-daemon-not-running'
import dockerGroupMissing from './docker-group-missing'
import dockerSockIsDirectory from './docker-sock-is-directory'
import dockerSocketPermission from './docker-socket-permission'
import dockerSocketUnitMissing from './docker-socket-unit-missing'
import staleRunningKernel from './stale-running-kernel'

export const diagnoses = [
  dockerContextWrong,
  dockerDaemonNotInstalled,
  dockerDaemonNotRunning,
  dockerGroupMissing,
  dockerSockIsDirectory,
  dockerSocketPermission,
  dockerSocketUnitMissing,
  staleRunningKernel,
] as const
