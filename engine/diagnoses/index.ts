// Written by `npm run gen` from the files of this folder; do not edit.
import cgroupV1Refused from './cgroup-v1-refused'
import cniNotInitialised from './cni-not-initialised'
import cniPluginBinaryMissing from './cni-plugin-binary-missing'
import conntrackSysctlReadonlyInNetns from './conntrack-sysctl-readonly-in-netns'
import containerdCniWatchLost from './containerd-cni-watch-lost'
import containerdConfigInvalid from './containerd-config-invalid'
import containerdCriDisabled from './containerd-cri-disabled'
import containerdCriPluginLoadFailed from './containerd-cri-plugin-load-failed'
import corednsLoop from './coredns-loop'
import criApiVersionMismatch from './cri-api-version-mismatch'
import criSocketWrong from './cri-socket-wrong'
import daemonFlagConflict from './daemon-flag-conflict'
import daemonJsonInvalid from './daemon-json-invalid'
import daemonOptionIncompatible from './daemon-option-incompatible'
import diskPressure from './disk-pressure'
import dockerContextWrong from './docker-context-wrong'
import dockerDaemonNotInstalled from './docker-daemon-not-installed'
import dockerDaemonNotRunning from './docker-daemon-not-running'
import dockerGroupMissing from './docker-group-missing'
import dockerSockIsDirectory from './docker-sock-is-directory'
import dockerSocketPermission from './docker-socket-permission'
import dockerSocketUnitMissing from './docker-socket-unit-missing'
import etcdDataCorrupt from './etcd-data-corrupt'
import inotifyLimitExhausted from './inotify-limit-exhausted'
import ipvsModulesMissing from './ipvs-modules-missing'
import kubeletCertExpired from './kubelet-cert-expired'
import kubeletCgroupDriverMismatch from './kubelet-cgroup-driver-mismatch'
import kubeletFlagRemoved from './kubelet-flag-removed'
import kubeletNotInitialised from './kubelet-not-initialised'
import libModulesNotMounted from './lib-modules-not-mounted'
import nodeIpChanged from './node-ip-changed'
import portInUsePreflight from './port-in-use-preflight'
import secondDaemonRunning from './second-daemon-running'
import stalePidFile from './stale-pid-file'
import staleRunningKernel from './stale-running-kernel'
import startLimitHit from './start-limit-hit'
import swapEnabled from './swap-enabled'
import systemdOverrideOutdated from './systemd-override-outdated'
import unitMasked from './unit-masked'

export const diagnoses = [
  cgroupV1Refused,
  cniNotInitialised,
  cniPluginBinaryMissing,
  conntrackSysctlReadonlyInNetns,
  containerdCniWatchLost,
  containerdConfigInvalid,
  containerdCriDisabled,
  containerdCriPluginLoadFailed,
  corednsLoop,
  criApiVersionMismatch,
  criSocketWrong,
  daemonFlagConflict,
  daemonJsonInvalid,
  daemonOptionIncompatible,
  diskPressure,
  dockerContextWrong,
  dockerDaemonNotInstalled,
  dockerDaemonNotRunning,
  dockerGroupMissing,
  dockerSockIsDirectory,
  dockerSocketPermission,
  dockerSocketUnitMissing,
  etcdDataCorrupt,
  inotifyLimitExhausted,
  ipvsModulesMissing,
  kubeletCertExpired,
  kubeletCgroupDriverMismatch,
  kubeletFlagRemoved,
  kubeletNotInitialised,
  libModulesNotMounted,
  nodeIpChanged,
  portInUsePreflight,
  secondDaemonRunning,
  stalePidFile,
  staleRunningKernel,
  startLimitHit,
  swapEnabled,
  systemdOverrideOutdated,
  unitMasked,
] as const
