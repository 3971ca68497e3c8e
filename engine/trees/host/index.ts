import boardLacksPower from './board-lacks-power'
import bootLoaderNotWritten from './boot-loader-not-written'
import changeNotPermitted from './change-not-permitted'
import diskMemoryFileLimits from './disk-memory-file-limits'
import filesystemReadOnly from './filesystem-read-only'
import filesystemRefuses from './filesystem-refuses'
import packagesAndBoot from './packages-and-boot'
import pipRefuses from './pip-refuses'
import programAgainstLibc from './program-against-libc'
import programNotStarted from './program-not-started'
import sshLoginRefused from './ssh-login-refused'
import systemctlReachesNobody from './systemctl-reaches-nobody'
import systemdUnitFails from './systemd-unit-fails'
import unitUnknown from './unit-unknown'

/** Where a paste enters several trees, the first one leads. */
export default [
  systemdUnitFails,
  bootLoaderNotWritten,
  diskMemoryFileLimits,
  filesystemReadOnly,
  filesystemRefuses,
  packagesAndBoot,
  programNotStarted,
  unitUnknown,
  programAgainstLibc,
  sshLoginRefused,
  pipRefuses,
  systemctlReachesNobody,
  changeNotPermitted,
  boardLacksPower,
] as const
