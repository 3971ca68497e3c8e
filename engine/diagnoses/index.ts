// Written by `npm run gen` from the files of this folder; do not edit.
import addressPoolExhausted from './address-pool-exhausted'
import apparmorBroken from './apparmor-broken'
import apparmorUsernsRestricted from './apparmor-userns-restricted'
import aptLockOrBroken from './apt-lock-or-broken'
import archMismatchExecFormat from './arch-mismatch-exec-format'
import bootPartitionFull from './boot-partition-full'
import brNetfilterMissing from './br-netfilter-missing'
import bridgeAddressConflict from './bridge-address-conflict'
import bridgeNfCallDisabled from './bridge-nf-call-disabled'
import cgroupDriverMismatch from './cgroup-driver-mismatch'
import cgroupNotMounted from './cgroup-not-mounted'
import cgroupV1Refused from './cgroup-v1-refused'
import cgroupV2Unsupported from './cgroup-v2-unsupported'
import clockSkewTls from './clock-skew-tls'
import cniNotInitialised from './cni-not-initialised'
import cniPluginBinaryMissing from './cni-plugin-binary-missing'
import conntrackSysctlReadonlyInNetns from './conntrack-sysctl-readonly-in-netns'
import conntrackTableFull from './conntrack-table-full'
import containerdCniWatchLost from './containerd-cni-watch-lost'
import containerdConfigInvalid from './containerd-config-invalid'
import containerdCriDisabled from './containerd-cri-disabled'
import containerdCriPluginLoadFailed from './containerd-cri-plugin-load-failed'
import containerdNotRunning from './containerd-not-running'
import corednsLoop from './coredns-loop'
import corruptDockerState from './corrupt-docker-state'
import cpuInstructionUnsupported from './cpu-instruction-unsupported'
import criApiVersionMismatch from './cri-api-version-mismatch'
import criSocketWrong from './cri-socket-wrong'
import daemonFlagConflict from './daemon-flag-conflict'
import daemonJsonInvalid from './daemon-json-invalid'
import daemonOptionIncompatible from './daemon-option-incompatible'
import deletedFilesHeldOpen from './deleted-files-held-open'
import devicemapperPoolMismatch from './devicemapper-pool-mismatch'
import diskFull from './disk-full'
import diskPressure from './disk-pressure'
import dnsResolverFailing from './dns-resolver-failing'
import dnsStubConflictPort53 from './dns-stub-conflict-port-53'
import dockerApiVersionMismatch from './docker-api-version-mismatch'
import dockerChainsFlushed from './docker-chains-flushed'
import dockerContextWrong from './docker-context-wrong'
import dockerDaemonNotInstalled from './docker-daemon-not-installed'
import dockerDaemonNotRunning from './docker-daemon-not-running'
import dockerGroupMissing from './docker-group-missing'
import dockerSockIsDirectory from './docker-sock-is-directory'
import dockerSocketPermission from './docker-socket-permission'
import dockerSocketUnitMissing from './docker-socket-unit-missing'
import etcdDataCorrupt from './etcd-data-corrupt'
import fileDescriptorLimit from './file-descriptor-limit'
import firewalldConflict from './firewalld-conflict'
import fsMountedReadonly from './fs-mounted-readonly'
import hostModuleNotLoaded from './host-module-not-loaded'
import imageEntrypointMissing from './image-entrypoint-missing'
import imageStoreSwitched from './image-store-switched'
import inodeExhausted from './inode-exhausted'
import inotifyLimitExhausted from './inotify-limit-exhausted'
import ipForwardDisabled from './ip-forward-disabled'
import ipsetModuleMissing from './ipset-module-missing'
import iptablesBackendMismatch from './iptables-backend-mismatch'
import iptablesBinaryMissing from './iptables-binary-missing'
import iptablesLegacyRemoved from './iptables-legacy-removed'
import iptablesRawTableMissing from './iptables-raw-table-missing'
import iptablesVersionMismatch from './iptables-version-mismatch'
import ipv6DisabledKernel from './ipv6-disabled-kernel'
import ipv6NatUnsupported from './ipv6-nat-unsupported'
import ipvsModulesMissing from './ipvs-modules-missing'
import kernelKeysQuota from './kernel-keys-quota'
import kubeletCertExpired from './kubelet-cert-expired'
import kubeletCgroupDriverMismatch from './kubelet-cgroup-driver-mismatch'
import kubeletFlagRemoved from './kubelet-flag-removed'
import kubeletNotInitialised from './kubelet-not-initialised'
import libModulesNotMounted from './lib-modules-not-mounted'
import lxcNestingMissing from './lxc-nesting-missing'
import memoryCgroupDisabled from './memory-cgroup-disabled'
import memoryExhaustedThrashing from './memory-exhausted-thrashing'
import mtuMismatch from './mtu-mismatch'
import multipleGraphdrivers from './multiple-graphdrivers'
import nftCompatMissing from './nft-compat-missing'
import nftCoreMissing from './nft-core-missing'
import nftNativeRulesInIptablesTable from './nft-native-rules-in-iptables-table'
import nftRulesetXtablesCompat from './nft-ruleset-xtables-compat'
import nftablesUnsupportedByDocker from './nftables-unsupported-by-docker'
import nodeIpChanged from './node-ip-changed'
import nvidiaRuntimeMissing from './nvidia-runtime-missing'
import oomKilled from './oom-killed'
import pidsLimit from './pids-limit'
import portAlreadyAllocated from './port-already-allocated'
import portInUsePreflight from './port-in-use-preflight'
import proxyMisconfigured from './proxy-misconfigured'
import registryAuthOrName from './registry-auth-or-name'
import registryCertExpired from './registry-cert-expired'
import registryPlainHttp from './registry-plain-http'
import registryRateLimit from './registry-rate-limit'
import resolvConfBroken from './resolv-conf-broken'
import rootlessPrerequisiteMissing from './rootless-prerequisite-missing'
import runcVersionBroken from './runc-version-broken'
import scriptShebangBad from './script-shebang-bad'
import seccompOldLibseccomp from './seccomp-old-libseccomp'
import secondDaemonRunning from './second-daemon-running'
import selinuxDenied from './selinux-denied'
import selinuxOverlayKernelTooOld from './selinux-overlay-kernel-too-old'
import snapDockerConfinement from './snap-docker-confinement'
import stalePidFile from './stale-pid-file'
import staleRunningKernel from './stale-running-kernel'
import startLimitHit from './start-limit-hit'
import storageDriverUnsupported from './storage-driver-unsupported'
import swapEnabled from './swap-enabled'
import systemdOverrideOutdated from './systemd-override-outdated'
import systemdSandboxPathMissing from './systemd-sandbox-path-missing'
import systemdUnitBadPath from './systemd-unit-bad-path'
import systemdUnitUserMissing from './systemd-unit-user-missing'
import systemdWorkdirInaccessible from './systemd-workdir-inaccessible'
import timeNotSynced from './time-not-synced'
import ufwConflict from './ufw-conflict'
import unitMasked from './unit-masked'
import usernsRemapSubidMissing from './userns-remap-subid-missing'
import xtablesLockHeld from './xtables-lock-held'

export const diagnoses = [
  addressPoolExhausted,
  apparmorBroken,
  apparmorUsernsRestricted,
  aptLockOrBroken,
  archMismatchExecFormat,
  bootPartitionFull,
  brNetfilterMissing,
  bridgeAddressConflict,
  bridgeNfCallDisabled,
  cgroupDriverMismatch,
  cgroupNotMounted,
  cgroupV1Refused,
  cgroupV2Unsupported,
  clockSkewTls,
  cniNotInitialised,
  cniPluginBinaryMissing,
  conntrackSysctlReadonlyInNetns,
  conntrackTableFull,
  containerdCniWatchLost,
  containerdConfigInvalid,
  containerdCriDisabled,
  containerdCriPluginLoadFailed,
  containerdNotRunning,
  corednsLoop,
  corruptDockerState,
  cpuInstructionUnsupported,
  criApiVersionMismatch,
  criSocketWrong,
  daemonFlagConflict,
  daemonJsonInvalid,
  daemonOptionIncompatible,
  deletedFilesHeldOpen,
  devicemapperPoolMismatch,
  diskFull,
  diskPressure,
  dnsResolverFailing,
  dnsStubConflictPort53,
  dockerApiVersionMismatch,
  dockerChainsFlushed,
  dockerContextWrong,
  dockerDaemonNotInstalled,
  dockerDaemonNotRunning,
  dockerGroupMissing,
  dockerSockIsDirectory,
  dockerSocketPermission,
  dockerSocketUnitMissing,
  etcdDataCorrupt,
  fileDescriptorLimit,
  firewalldConflict,
  fsMountedReadonly,
  hostModuleNotLoaded,
  imageEntrypointMissing,
  imageStoreSwitched,
  inodeExhausted,
  inotifyLimitExhausted,
  ipForwardDisabled,
  ipsetModuleMissing,
  iptablesBackendMismatch,
  iptablesBinaryMissing,
  iptablesLegacyRemoved,
  iptablesRawTableMissing,
  iptablesVersionMismatch,
  ipv6DisabledKernel,
  ipv6NatUnsupported,
  ipvsModulesMissing,
  kernelKeysQuota,
  kubeletCertExpired,
  kubeletCgroupDriverMismatch,
  kubeletFlagRemoved,
  kubeletNotInitialised,
  libModulesNotMounted,
  lxcNestingMissing,
  memoryCgroupDisabled,
  memoryExhaustedThrashing,
  mtuMismatch,
  multipleGraphdrivers,
  nftCompatMissing,
  nftCoreMissing,
  nftNativeRulesInIptablesTable,
  nftRulesetXtablesCompat,
  nftablesUnsupportedByDocker,
  nodeIpChanged,
  nvidiaRuntimeMissing,
  oomKilled,
  pidsLimit,
  portAlreadyAllocated,
  portInUsePreflight,
  proxyMisconfigured,
  registryAuthOrName,
  registryCertExpired,
  registryPlainHttp,
  registryRateLimit,
  resolvConfBroken,
  rootlessPrerequisiteMissing,
  runcVersionBroken,
  scriptShebangBad,
  seccompOldLibseccomp,
  secondDaemonRunning,
  selinuxDenied,
  selinuxOverlayKernelTooOld,
  snapDockerConfinement,
  stalePidFile,
  staleRunningKernel,
  startLimitHit,
  storageDriverUnsupported,
  swapEnabled,
  systemdOverrideOutdated,
  systemdSandboxPathMissing,
  systemdUnitBadPath,
  systemdUnitUserMissing,
  systemdWorkdirInaccessible,
  timeNotSynced,
  ufwConflict,
  unitMasked,
  usernsRemapSubidMissing,
  xtablesLockHeld,
] as const
