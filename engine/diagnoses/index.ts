// Written by `npm run gen` from the files of this folder; do not edit.
import addressNotLocal from './address-not-local'
import addressPoolExhausted from './address-pool-exhausted'
import admissionDenied from './admission-denied'
import apparmorBroken from './apparmor-broken'
import apparmorUsernsRestricted from './apparmor-userns-restricted'
import aptLockOrBroken from './apt-lock-or-broken'
import archMismatchExecFormat from './arch-mismatch-exec-format'
import bindSourceWrong from './bind-source-wrong'
import bootKernelNotUpdated from './boot-kernel-not-updated'
import bootLoaderLostFiles from './boot-loader-lost-files'
import bootLoaderTargetWrong from './boot-loader-target-wrong'
import bootPartitionFull from './boot-partition-full'
import brNetfilterMissing from './br-netfilter-missing'
import bridgeAddressConflict from './bridge-address-conflict'
import bridgeModuleMissing from './bridge-module-missing'
import bridgeNfCallDisabled from './bridge-nf-call-disabled'
import buildCacheBroken from './build-cache-broken'
import buildCommandMissing from './build-command-missing'
import buildContextIncomplete from './build-context-incomplete'
import builderDriverLimited from './builder-driver-limited'
import buildxMissing from './buildx-missing'
import builtinModuleNotDetected from './builtin-module-not-detected'
import certificateNameMismatch from './certificate-name-mismatch'
import cgroupDriverMismatch from './cgroup-driver-mismatch'
import cgroupNotMounted from './cgroup-not-mounted'
import cgroupV1Refused from './cgroup-v1-refused'
import cgroupV2Unsupported from './cgroup-v2-unsupported'
import clockSkewTls from './clock-skew-tls'
import cniNotInitialised from './cni-not-initialised'
import cniPluginBinaryMissing from './cni-plugin-binary-missing'
import composeFileInvalid from './compose-file-invalid'
import composeNotInstalled from './compose-not-installed'
import conntrackSysctlReadonlyInNetns from './conntrack-sysctl-readonly-in-netns'
import conntrackTableFull from './conntrack-table-full'
import containerDependencyFailed from './container-dependency-failed'
import containerNameTaken from './container-name-taken'
import containerNotStoppable from './container-not-stoppable'
import containerOptionRefused from './container-option-refused'
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
import dataRootUnusable from './data-root-unusable'
import defaultRouteMissing from './default-route-missing'
import deletedFilesHeldOpen from './deleted-files-held-open'
import deviceMissing from './device-missing'
import deviceTreeParamMissing from './device-tree-param-missing'
import devicemapperPoolMismatch from './devicemapper-pool-mismatch'
import diskFailing from './disk-failing'
import diskFull from './disk-full'
import diskPressure from './disk-pressure'
import dkmsBuildFailed from './dkms-build-failed'
import dkmsInstallSkipped from './dkms-install-skipped'
import dnsResolverFailing from './dns-resolver-failing'
import dnsStubConflictPort53 from './dns-stub-conflict-port-53'
import dockerApiVersionMismatch from './docker-api-version-mismatch'
import dockerChainsFlushed from './docker-chains-flushed'
import dockerContextWrong from './docker-context-wrong'
import dockerDaemonNotInstalled from './docker-daemon-not-installed'
import dockerDaemonNotRunning from './docker-daemon-not-running'
import dockerGroupMissing from './docker-group-missing'
import dockerInitMissing from './docker-init-missing'
import dockerNetworkMissing from './docker-network-missing'
import dockerObjectInUse from './docker-object-in-use'
import dockerPluginMissing from './docker-plugin-missing'
import dockerProxyMissing from './docker-proxy-missing'
import dockerPythonClientOutdated from './docker-python-client-outdated'
import dockerSockIsDirectory from './docker-sock-is-directory'
import dockerSocketPermission from './docker-socket-permission'
import dockerSocketUnitMissing from './docker-socket-unit-missing'
import efiVariablesFull from './efi-variables-full'
import etcdDataCorrupt from './etcd-data-corrupt'
import etcdDiskSlow from './etcd-disk-slow'
import etcdMemberReplaced from './etcd-member-replaced'
import etcdSpaceQuota from './etcd-space-quota'
import fileDescriptorLimit from './file-descriptor-limit'
import fileImmutable from './file-immutable'
import fileNotExecutable from './file-not-executable'
import fileServerUnreachable from './file-server-unreachable'
import filesystemDamaged from './filesystem-damaged'
import firewallRulesInvalid from './firewall-rules-invalid'
import firewalldConflict from './firewalld-conflict'
import firmwareMissing from './firmware-missing'
import fsModuleMissing from './fs-module-missing'
import fsMountedReadonly from './fs-mounted-readonly'
import fstabDeviceMissing from './fstab-device-missing'
import fuseDaemonGone from './fuse-daemon-gone'
import gpuClaimedByOtherDriver from './gpu-claimed-by-other-driver'
import gpuLostFromBus from './gpu-lost-from-bus'
import healthProbeFails from './health-probe-fails'
import helmReleaseLocked from './helm-release-locked'
import hostModuleNotLoaded from './host-module-not-loaded'
import hostNameUnresolved from './host-name-unresolved'
import hostUnreachable from './host-unreachable'
import imageEntrypointMissing from './image-entrypoint-missing'
import imageLayerDamaged from './image-layer-damaged'
import imageNeverPulled from './image-never-pulled'
import imageStoreSwitched from './image-store-switched'
import imageUserMissing from './image-user-missing'
import imageUserRefused from './image-user-refused'
import initNotSystemd from './init-not-systemd'
import initramfsTooLarge from './initramfs-too-large'
import inodeExhausted from './inode-exhausted'
import inotifyLimitExhausted from './inotify-limit-exhausted'
import interfaceAlreadyExists from './interface-already-exists'
import ipForwardDisabled from './ip-forward-disabled'
import ipsetModuleMissing from './ipset-module-missing'
import iptablesBackendMismatch from './iptables-backend-mismatch/index'
import iptablesBinaryMissing from './iptables-binary-missing'
import iptablesLegacyRemoved from './iptables-legacy-removed'
import iptablesRawTableMissing from './iptables-raw-table-missing'
import iptablesVersionMismatch from './iptables-version-mismatch'
import ipv6DisabledKernel from './ipv6-disabled-kernel'
import ipv6NatUnsupported from './ipv6-nat-unsupported'
import ipv6NoWayOut from './ipv6-no-way-out'
import ipvsModulesMissing from './ipvs-modules-missing'
import joinTokenRefused from './join-token-refused'
import joinedContainerStopped from './joined-container-stopped'
import kernelConfigMissing from './kernel-config-missing/index'
import kernelKeysQuota from './kernel-keys-quota'
import kernelModulesExtraMissing from './kernel-modules-extra-missing/index'
import kernelRegression from './kernel-regression'
import kernelWithoutModules from './kernel-without-modules'
import kubeManifestInvalid from './kube-manifest-invalid'
import kubeObjectMissing from './kube-object-missing'
import kubeVersionSkew from './kube-version-skew'
import kubeadmResources from './kubeadm-resources'
import kubeconfigMissing from './kubeconfig-missing'
import kubeletCertExpired from './kubelet-cert-expired'
import kubeletCgroupDriverMismatch from './kubelet-cgroup-driver-mismatch'
import kubeletFlagRemoved from './kubelet-flag-removed'
import kubeletKernelDefaults from './kubelet-kernel-defaults'
import kubeletNotInitialised from './kubelet-not-initialised'
import kubeletServingCertPending from './kubelet-serving-cert-pending'
import libModulesNotMounted from './lib-modules-not-mounted'
import libcMismatch from './libc-mismatch'
import loadedModuleStale from './loaded-module-stale'
import logDriverUnusable from './log-driver-unusable'
import loopDeviceMissing from './loop-device-missing'
import luksKeyRefused from './luks-key-refused'
import lxcNestingMissing from './lxc-nesting-missing'
import macvlanParentTaken from './macvlan-parent-taken'
import mapCountTooLow from './map-count-too-low'
import memoryCgroupDisabled from './memory-cgroup-disabled'
import memoryExhaustedThrashing from './memory-exhausted-thrashing'
import metricsApiMissing from './metrics-api-missing'
import missingTunDevice from './missing-tun-device'
import modprobeConfigInvalid from './modprobe-config-invalid'
import moduleAutoloadDisabled from './module-autoload-disabled'
import moduleBlacklisted from './module-blacklisted'
import moduleFileCorrupt from './module-file-corrupt'
import moduleInUse from './module-in-use'
import moduleIndexStale from './module-index-stale'
import moduleLoadingDisabled from './module-loading-disabled'
import moduleMissingInInitramfs from './module-missing-in-initramfs'
import moduleNameMistyped from './module-name-mistyped'
import moduleNotLoaded from './module-not-loaded/index'
import moduleRenamedOrMerged from './module-renamed-or-merged'
import moduleSignatureRejected from './module-signature-rejected'
import moduleVersionMismatch from './module-version-mismatch'
import mountBusy from './mount-busy'
import mountHandleStale from './mount-handle-stale'
import mountHelperMissing from './mount-helper-missing'
import mountNotShared from './mount-not-shared'
import mountOptionRefused from './mount-option-refused'
import mountOwnerFixed from './mount-owner-fixed'
import mtuMismatch from './mtu-mismatch'
import multipleGraphdrivers from './multiple-graphdrivers'
import netToolOutdated from './net-tool-outdated'
import networkEndpointLeft from './network-endpoint-left'
import networkNameAmbiguous from './network-name-ambiguous'
import networkScopeMismatch from './network-scope-mismatch'
import nfsExportRefused from './nfs-export-refused'
import nfsStatdNotRunning from './nfs-statd-not-running'
import nftCompatMissing from './nft-compat-missing'
import nftCoreMissing from './nft-core-missing'
import nftNativeRulesInIptablesTable from './nft-native-rules-in-iptables-table'
import nftRulesetXtablesCompat from './nft-ruleset-xtables-compat'
import nftablesUnsupportedByDocker from './nftables-unsupported-by-docker'
import nodeAddressMisdetected from './node-address-misdetected'
import nodeIdentityMismatch from './node-identity-mismatch'
import nodeIpChanged from './node-ip-changed'
import nodeMemoryPressure from './node-memory-pressure'
import notRoot from './not-root/index'
import ntfsVolumeUnclean from './ntfs-volume-unclean'
import nvidiaRuntimeMissing from './nvidia-runtime-missing'
import oomKilled from './oom-killed'
import overlayModuleMissing from './overlay-module-missing'
import packageConflict from './package-conflict'
import packageNotInSources from './package-not-in-sources'
import packageOtherRelease from './package-other-release'
import packageSourceRefused from './package-source-refused'
import pageSizeMismatch from './page-size-mismatch'
import peerNameUnresolved from './peer-name-unresolved'
import pidsLimit from './pids-limit'
import plainHttpOnTlsPort from './plain-http-on-tls-port'
import podSecurityRefused from './pod-security-refused'
import podUnschedulable from './pod-unschedulable'
import portAlreadyAllocated from './port-already-allocated'
import portInUsePreflight from './port-in-use-preflight'
import powerSupplyWeak from './power-supply-weak'
import preflightProgramMissing from './preflight-program-missing'
import privilegedPort from './privileged-port'
import proxyMisconfigured from './proxy-misconfigured'
import pythonExternallyManaged from './python-externally-managed'
import quotaExceeded from './quota-exceeded'
import raidDegraded from './raid-degraded'
import rbacForbidden from './rbac-forbidden'
import registryAuthOrName from './registry-auth-or-name'
import registryCertExpired from './registry-cert-expired'
import registryFailing from './registry-failing'
import registryMirrorRefuses from './registry-mirror-refuses'
import registryPlainHttp from './registry-plain-http'
import registryRateLimit from './registry-rate-limit'
import registryUnreachable from './registry-unreachable'
import resolvConfBroken from './resolv-conf-broken'
import resolvconfMissing from './resolvconf-missing'
import restrictedContainerGuest from './restricted-container-guest/index'
import rfkillBlocked from './rfkill-blocked'
import rootOnRamdisk from './root-on-ramdisk'
import rootlessPrerequisiteMissing from './rootless-prerequisite-missing'
import rpFilterRefused from './rp-filter-refused'
import runcVersionBroken from './runc-version-broken'
import sandboxImageUnpullable from './sandbox-image-unpullable'
import scriptShebangBad from './script-shebang-bad'
import seccompOldLibseccomp from './seccomp-old-libseccomp'
import secondDaemonRunning from './second-daemon-running'
import secureBootRefused from './secure-boot-refused'
import selinuxDenied from './selinux-denied'
import selinuxOverlayKernelTooOld from './selinux-overlay-kernel-too-old'
import serviceNotListening from './service-not-listening'
import sharedLibraryMissing from './shared-library-missing'
import shmTooSmall from './shm-too-small'
import smbDialectMismatch from './smb-dialect-mismatch'
import smbShareRefused from './smb-share-refused'
import snapDockerConfinement from './snap-docker-confinement'
import sshAlgorithmsDisjoint from './ssh-algorithms-disjoint'
import sshCutBeforeGreeting from './ssh-cut-before-greeting'
import sshHostKeyRefused from './ssh-host-key-refused'
import sshKeyRefused from './ssh-key-refused'
import stalePidFile from './stale-pid-file'
import staleRunningKernel from './stale-running-kernel/index'
import startLimitHit from './start-limit-hit'
import storageDriverUnsupported from './storage-driver-unsupported'
import storageLayerClosed from './storage-layer-closed'
import swapEnabled from './swap-enabled'
import swarmAddressUnclear from './swarm-address-unclear'
import swarmCertExpired from './swarm-cert-expired'
import swarmManagersUnreachable from './swarm-managers-unreachable'
import swarmRoleMismatch from './swarm-role-mismatch'
import systemdDirectoryUnusable from './systemd-directory-unusable'
import systemdOverrideOutdated from './systemd-override-outdated'
import systemdSandboxPathMissing from './systemd-sandbox-path-missing'
import systemdUnitBadPath from './systemd-unit-bad-path'
import systemdUnitUserMissing from './systemd-unit-user-missing'
import systemdWorkdirInaccessible from './systemd-workdir-inaccessible'
import tailscaledNotRunning from './tailscaled-not-running'
import terminalMissing from './terminal-missing'
import timeNotSynced from './time-not-synced'
import tlsCaUntrusted from './tls-ca-untrusted'
import ufwConflict from './ufw-conflict'
import unitFileInvalid from './unit-file-invalid'
import unitMasked from './unit-masked'
import unitNotInstalled from './unit-not-installed'
import unitStartTimeout from './unit-start-timeout'
import unsupportedKernelWsl from './unsupported-kernel-wsl'
import usbDeviceDropped from './usb-device-dropped'
import usernsRemapSubidMissing from './userns-remap-subid-missing'
import virtualisationOff from './virtualisation-off'
import volumeAttachedElsewhere from './volume-attached-elsewhere'
import volumeClaimUnbound from './volume-claim-unbound'
import volumeOwnerMismatch from './volume-owner-mismatch'
import vpnConfigInvalid from './vpn-config-invalid'
import vpnLoginRefused from './vpn-login-refused'
import vpnServerSilent from './vpn-server-silent'
import webhookUnreachable from './webhook-unreachable'
import wireguardModuleMissing from './wireguard-module-missing'
import xtablesLockHeld from './xtables-lock-held'
import zfsPoolNotImported from './zfs-pool-not-imported'

export const diagnoses = [
  addressNotLocal,
  addressPoolExhausted,
  admissionDenied,
  apparmorBroken,
  apparmorUsernsRestricted,
  aptLockOrBroken,
  archMismatchExecFormat,
  bindSourceWrong,
  bootKernelNotUpdated,
  bootLoaderLostFiles,
  bootLoaderTargetWrong,
  bootPartitionFull,
  brNetfilterMissing,
  bridgeAddressConflict,
  bridgeModuleMissing,
  bridgeNfCallDisabled,
  buildCacheBroken,
  buildCommandMissing,
  buildContextIncomplete,
  builderDriverLimited,
  buildxMissing,
  builtinModuleNotDetected,
  certificateNameMismatch,
  cgroupDriverMismatch,
  cgroupNotMounted,
  cgroupV1Refused,
  cgroupV2Unsupported,
  clockSkewTls,
  cniNotInitialised,
  cniPluginBinaryMissing,
  composeFileInvalid,
  composeNotInstalled,
  conntrackSysctlReadonlyInNetns,
  conntrackTableFull,
  containerDependencyFailed,
  containerNameTaken,
  containerNotStoppable,
  containerOptionRefused,
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
  dataRootUnusable,
  defaultRouteMissing,
  deletedFilesHeldOpen,
  deviceMissing,
  deviceTreeParamMissing,
  devicemapperPoolMismatch,
  diskFailing,
  diskFull,
  diskPressure,
  dkmsBuildFailed,
  dkmsInstallSkipped,
  dnsResolverFailing,
  dnsStubConflictPort53,
  dockerApiVersionMismatch,
  dockerChainsFlushed,
  dockerContextWrong,
  dockerDaemonNotInstalled,
  dockerDaemonNotRunning,
  dockerGroupMissing,
  dockerInitMissing,
  dockerNetworkMissing,
  dockerObjectInUse,
  dockerPluginMissing,
  dockerProxyMissing,
  dockerPythonClientOutdated,
  dockerSockIsDirectory,
  dockerSocketPermission,
  dockerSocketUnitMissing,
  efiVariablesFull,
  etcdDataCorrupt,
  etcdDiskSlow,
  etcdMemberReplaced,
  etcdSpaceQuota,
  fileDescriptorLimit,
  fileImmutable,
  fileNotExecutable,
  fileServerUnreachable,
  filesystemDamaged,
  firewallRulesInvalid,
  firewalldConflict,
  firmwareMissing,
  fsModuleMissing,
  fsMountedReadonly,
  fstabDeviceMissing,
  fuseDaemonGone,
  gpuClaimedByOtherDriver,
  gpuLostFromBus,
  healthProbeFails,
  helmReleaseLocked,
  hostModuleNotLoaded,
  hostNameUnresolved,
  hostUnreachable,
  imageEntrypointMissing,
  imageLayerDamaged,
  imageNeverPulled,
  imageStoreSwitched,
  imageUserMissing,
  imageUserRefused,
  initNotSystemd,
  initramfsTooLarge,
  inodeExhausted,
  inotifyLimitExhausted,
  interfaceAlreadyExists,
  ipForwardDisabled,
  ipsetModuleMissing,
  iptablesBackendMismatch,
  iptablesBinaryMissing,
  iptablesLegacyRemoved,
  iptablesRawTableMissing,
  iptablesVersionMismatch,
  ipv6DisabledKernel,
  ipv6NatUnsupported,
  ipv6NoWayOut,
  ipvsModulesMissing,
  joinTokenRefused,
  joinedContainerStopped,
  kernelConfigMissing,
  kernelKeysQuota,
  kernelModulesExtraMissing,
  kernelRegression,
  kernelWithoutModules,
  kubeManifestInvalid,
  kubeObjectMissing,
  kubeVersionSkew,
  kubeadmResources,
  kubeconfigMissing,
  kubeletCertExpired,
  kubeletCgroupDriverMismatch,
  kubeletFlagRemoved,
  kubeletKernelDefaults,
  kubeletNotInitialised,
  kubeletServingCertPending,
  libModulesNotMounted,
  libcMismatch,
  loadedModuleStale,
  logDriverUnusable,
  loopDeviceMissing,
  luksKeyRefused,
  lxcNestingMissing,
  macvlanParentTaken,
  mapCountTooLow,
  memoryCgroupDisabled,
  memoryExhaustedThrashing,
  metricsApiMissing,
  missingTunDevice,
  modprobeConfigInvalid,
  moduleAutoloadDisabled,
  moduleBlacklisted,
  moduleFileCorrupt,
  moduleInUse,
  moduleIndexStale,
  moduleLoadingDisabled,
  moduleMissingInInitramfs,
  moduleNameMistyped,
  moduleNotLoaded,
  moduleRenamedOrMerged,
  moduleSignatureRejected,
  moduleVersionMismatch,
  mountBusy,
  mountHandleStale,
  mountHelperMissing,
  mountNotShared,
  mountOptionRefused,
  mountOwnerFixed,
  mtuMismatch,
  multipleGraphdrivers,
  netToolOutdated,
  networkEndpointLeft,
  networkNameAmbiguous,
  networkScopeMismatch,
  nfsExportRefused,
  nfsStatdNotRunning,
  nftCompatMissing,
  nftCoreMissing,
  nftNativeRulesInIptablesTable,
  nftRulesetXtablesCompat,
  nftablesUnsupportedByDocker,
  nodeAddressMisdetected,
  nodeIdentityMismatch,
  nodeIpChanged,
  nodeMemoryPressure,
  notRoot,
  ntfsVolumeUnclean,
  nvidiaRuntimeMissing,
  oomKilled,
  overlayModuleMissing,
  packageConflict,
  packageNotInSources,
  packageOtherRelease,
  packageSourceRefused,
  pageSizeMismatch,
  peerNameUnresolved,
  pidsLimit,
  plainHttpOnTlsPort,
  podSecurityRefused,
  podUnschedulable,
  portAlreadyAllocated,
  portInUsePreflight,
  powerSupplyWeak,
  preflightProgramMissing,
  privilegedPort,
  proxyMisconfigured,
  pythonExternallyManaged,
  quotaExceeded,
  raidDegraded,
  rbacForbidden,
  registryAuthOrName,
  registryCertExpired,
  registryFailing,
  registryMirrorRefuses,
  registryPlainHttp,
  registryRateLimit,
  registryUnreachable,
  resolvConfBroken,
  resolvconfMissing,
  restrictedContainerGuest,
  rfkillBlocked,
  rootOnRamdisk,
  rootlessPrerequisiteMissing,
  rpFilterRefused,
  runcVersionBroken,
  sandboxImageUnpullable,
  scriptShebangBad,
  seccompOldLibseccomp,
  secondDaemonRunning,
  secureBootRefused,
  selinuxDenied,
  selinuxOverlayKernelTooOld,
  serviceNotListening,
  sharedLibraryMissing,
  shmTooSmall,
  smbDialectMismatch,
  smbShareRefused,
  snapDockerConfinement,
  sshAlgorithmsDisjoint,
  sshCutBeforeGreeting,
  sshHostKeyRefused,
  sshKeyRefused,
  stalePidFile,
  staleRunningKernel,
  startLimitHit,
  storageDriverUnsupported,
  storageLayerClosed,
  swapEnabled,
  swarmAddressUnclear,
  swarmCertExpired,
  swarmManagersUnreachable,
  swarmRoleMismatch,
  systemdDirectoryUnusable,
  systemdOverrideOutdated,
  systemdSandboxPathMissing,
  systemdUnitBadPath,
  systemdUnitUserMissing,
  systemdWorkdirInaccessible,
  tailscaledNotRunning,
  terminalMissing,
  timeNotSynced,
  tlsCaUntrusted,
  ufwConflict,
  unitFileInvalid,
  unitMasked,
  unitNotInstalled,
  unitStartTimeout,
  unsupportedKernelWsl,
  usbDeviceDropped,
  usernsRemapSubidMissing,
  virtualisationOff,
  volumeAttachedElsewhere,
  volumeClaimUnbound,
  volumeOwnerMismatch,
  vpnConfigInvalid,
  vpnLoginRefused,
  vpnServerSilent,
  webhookUnreachable,
  wireguardModuleMissing,
  xtablesLockHeld,
  zfsPoolNotImported,
] as const
