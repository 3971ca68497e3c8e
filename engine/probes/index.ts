// Written by `npm run gen` from the files of this folder; do not edit.
import aaStatus from './aa-status/index'
import alternativesIptables from './alternatives-iptables/index'
import ausearch from './ausearch/index'
import capabilities from './capabilities/index'
import catContainerdConfig from './cat-containerd-config/index'
import catCrictlYaml from './cat-crictl-yaml/index'
import catKubeadmFlags from './cat-kubeadm-flags/index'
import catKubeletConfig from './cat-kubelet-config/index'
import cgroupControllers from './cgroup-controllers/index'
import chronycTracking from './chronyc-tracking/index'
import configTxt from './config-txt/index'
import conntrackStats from './conntrack-stats/index'
import containerdVersion from './containerd-version/index'
import crictlInfo from './crictl-info/index'
import crictlPs from './crictl-ps/index'
import ctrPlugins from './ctr-plugins/index'
import curlRegistry from './curl-registry/index'
import curlV from './curl-v/index'
import daemonJson from './daemon-json/index'
import dateU from './date-u/index'
import detectVirt from './detect-virt/index'
import df from './df/index'
import dfI from './df-i/index'
import dkmsStatus from './dkms-status/index'
import dmesg from './dmesg/index'
import dnsLookup from './dns-lookup/index'
import dockerBuild from './docker-build/index'
import dockerComposeConfig from './docker-compose-config/index'
import dockerContextLs from './docker-context-ls/index'
import dockerEnv from './docker-env/index'
import dockerImageArch from './docker-image-arch/index'
import dockerImages from './docker-images/index'
import dockerInfo from './docker-info/index'
import dockerInspectState from './docker-inspect-state/index'
import dockerLogs from './docker-logs/index'
import dockerNetworkCreate from './docker-network-create/index'
import dockerNetworkInspect from './docker-network-inspect/index'
import dockerNetworkLs from './docker-network-ls/index'
import dockerPort from './docker-port/index'
import dockerPs from './docker-ps/index'
import dockerPull from './docker-pull/index'
import dockerRemove from './docker-remove/index'
import dockerRun from './docker-run/index'
import dockerSysconfig from './docker-sysconfig/index'
import dockerVersion from './docker-version/index'
import dockerdByHand from './dockerd-by-hand/index'
import dockerdProcesses from './dockerd-processes/index'
import dockerdValidate from './dockerd-validate/index'
import dpkgArch from './dpkg-arch/index'
import du from './du/index'
import envProxy from './env-proxy/index'
import etcdctlHealth from './etcdctl-health/index'
import fileBinary from './file-binary/index'
import fileNr from './file-nr/index'
import fileVmlinuz from './file-vmlinuz/index'
import findModule from './find-module/index'
import findmnt from './findmnt/index'
import findmntPropagation from './findmnt-propagation/index'
import firewallCmd from './firewall-cmd/index'
import free from './free/index'
import fstab from './fstab/index'
import fuser from './fuser/index'
import fuserMount from './fuser-mount/index'
import getThrottled from './get-throttled/index'
import getenforce from './getenforce/index'
import getent from './getent/index'
import grubInstall from './grub-install/index'
import hostnamectl from './hostnamectl/index'
import id from './id/index'
import ipAddr from './ip-addr/index'
import ipLink from './ip-link/index'
import ipLinkAdd from './ip-link-add/index'
import ipRoute from './ip-route/index'
import ipsetList from './ipset-list/index'
import iptables from './iptables/index'
import iptablesSave from './iptables-save/index'
import iptablesVersion from './iptables-version/index'
import ipvsadm from './ipvsadm/index'
import journalctl from './journalctl/index'
import journalctlUnit from './journalctl-unit/index'
import kernelConfig from './kernel-config/index'
import kubeDistribution from './kube-distribution/index'
import kubeProxyConfig from './kube-proxy-config/index'
import kubeadmCerts from './kubeadm-certs/index'
import kubeadmInit from './kubeadm-init/index'
import kubectlApply from './kubectl-apply/index'
import kubectlConfigView from './kubectl-config-view/index'
import kubectlDescribeNode from './kubectl-describe-node/index'
import kubectlDescribePod from './kubectl-describe-pod/index'
import kubectlGetCsr from './kubectl-get-csr/index'
import kubectlGetNodes from './kubectl-get-nodes/index'
import kubectlGetPods from './kubectl-get-pods/index'
import kubectlGetPvc from './kubectl-get-pvc/index'
import kubectlLogs from './kubectl-logs/index'
import kubectlVersion from './kubectl-version/index'
import ldd from './ldd/index'
import losetup from './losetup/index'
import ls from './ls/index'
import lsBoot from './ls-boot/index'
import lsCni from './ls-cni/index'
import lsDevNetTun from './ls-dev-net-tun/index'
import lsDockerRoot from './ls-docker-root/index'
import lsDockerSock from './ls-docker-sock/index'
import lsIptables from './ls-iptables/index'
import lsLibModules from './ls-lib-modules/index'
import lsModulesRelease from './ls-modules-release/index'
import lsattr from './lsattr/index'
import lsbRelease from './lsb-release/index'
import lsblk from './lsblk/index'
import lsmod from './lsmod/index'
import lsofDeleted from './lsof-deleted/index'
import lsofPort from './lsof-port/index'
import lspciGpu from './lspci-gpu/index'
import lvs from './lvs/index'
import mdstat from './mdstat/index'
import memoryPressure from './memory-pressure/index'
import modinfo from './modinfo/index'
import modprobe from './modprobe/index'
import modprobeConfig from './modprobe-config/index'
import modprobeDryRun from './modprobe-dry-run/index'
import mount from './mount/index'
import mountCgroup from './mount-cgroup/index'
import needrestart from './needrestart/index'
import newuidmapRights from './newuidmap-rights/index'
import nftRuleset from './nft-ruleset/index'
import nftablesConf from './nftables-conf/index'
import nvidiaSmi from './nvidia-smi/index'
import nvidiaToolkit from './nvidia-toolkit/index'
import opensslKubeletCert from './openssl-kubelet-cert/index'
import opensslSClient from './openssl-s-client/index'
import osRelease from './os-release/index'
import packageManager from './package-manager/index'
import packageProcesses from './package-processes/index'
import packages from './packages/index'
import ping from './ping/index'
import procCgroups from './proc-cgroups/index'
import procCmdline from './proc-cmdline/index'
import procFilesystems from './proc-filesystems/index'
import procLimits from './proc-limits/index'
import procMeminfo from './proc-meminfo/index'
import procSwaps from './proc-swaps/index'
import procVersion from './proc-version/index'
import ps1 from './ps-1/index'
import pythonPrefix from './python-prefix/index'
import rebootRequired from './reboot-required/index'
import resolvConf from './resolv-conf/index'
import resolvectl from './resolvectl/index'
import rfkillList from './rfkill-list/index'
import rootlessSetuptool from './rootless-setuptool/index'
import runcVersion from './runc-version/index'
import scriptFirstLine from './script-first-line/index'
import secureBoot from './secure-boot/index'
import sestatus from './sestatus/index'
import smartctl from './smartctl/index'
import snapList from './snap-list/index'
import ss from './ss/index'
import sshV from './ssh-v/index'
import statCgroup from './stat-cgroup/index'
import subid from './subid/index'
import sysctl from './sysctl/index'
import systemctlAction from './systemctl-action/index'
import systemctlCat from './systemctl-cat/index'
import systemctlEnvironment from './systemctl-environment/index'
import systemctlFailed from './systemctl-failed/index'
import systemctlIsActive from './systemctl-is-active/index'
import systemctlIsEnabled from './systemctl-is-enabled/index'
import systemctlShow from './systemctl-show/index'
import systemctlStatus from './systemctl-status/index'
import timedatectl from './timedatectl/index'
import timesyncStatus from './timesync-status/index'
import tracepath from './tracepath/index'
import ufwStatus from './ufw-status/index'
import uidMap from './uid-map/index'
import unameA from './uname-a/index'
import unameM from './uname-m/index'
import unameR from './uname-r/index'
import unameV from './uname-v/index'
import uptime from './uptime/index'
import whichDocker from './which-docker/index'
import wslVersion from './wsl-version/index'
import wslconfig from './wslconfig/index'
import xfsInfo from './xfs-info/index'
import zpoolImport from './zpool-import/index'
import zpoolStatus from './zpool-status/index'

export const probes = [
  aaStatus,
  alternativesIptables,
  ausearch,
  capabilities,
  catContainerdConfig,
  catCrictlYaml,
  catKubeadmFlags,
  catKubeletConfig,
  cgroupControllers,
  chronycTracking,
  configTxt,
  conntrackStats,
  containerdVersion,
  crictlInfo,
  crictlPs,
  ctrPlugins,
  curlRegistry,
  curlV,
  daemonJson,
  dateU,
  detectVirt,
  df,
  dfI,
  dkmsStatus,
  dmesg,
  dnsLookup,
  dockerBuild,
  dockerComposeConfig,
  dockerContextLs,
  dockerEnv,
  dockerImageArch,
  dockerImages,
  dockerInfo,
  dockerInspectState,
  dockerLogs,
  dockerNetworkCreate,
  dockerNetworkInspect,
  dockerNetworkLs,
  dockerPort,
  dockerPs,
  dockerPull,
  dockerRemove,
  dockerRun,
  dockerSysconfig,
  dockerVersion,
  dockerdByHand,
  dockerdProcesses,
  dockerdValidate,
  dpkgArch,
  du,
  envProxy,
  etcdctlHealth,
  fileBinary,
  fileNr,
  fileVmlinuz,
  findModule,
  findmnt,
  findmntPropagation,
  firewallCmd,
  free,
  fstab,
  fuser,
  fuserMount,
  getThrottled,
  getenforce,
  getent,
  grubInstall,
  hostnamectl,
  id,
  ipAddr,
  ipLink,
  ipLinkAdd,
  ipRoute,
  ipsetList,
  iptables,
  iptablesSave,
  iptablesVersion,
  ipvsadm,
  journalctl,
  journalctlUnit,
  kernelConfig,
  kubeDistribution,
  kubeProxyConfig,
  kubeadmCerts,
  kubeadmInit,
  kubectlApply,
  kubectlConfigView,
  kubectlDescribeNode,
  kubectlDescribePod,
  kubectlGetCsr,
  kubectlGetNodes,
  kubectlGetPods,
  kubectlGetPvc,
  kubectlLogs,
  kubectlVersion,
  ldd,
  losetup,
  ls,
  lsBoot,
  lsCni,
  lsDevNetTun,
  lsDockerRoot,
  lsDockerSock,
  lsIptables,
  lsLibModules,
  lsModulesRelease,
  lsattr,
  lsbRelease,
  lsblk,
  lsmod,
  lsofDeleted,
  lsofPort,
  lspciGpu,
  lvs,
  mdstat,
  memoryPressure,
  modinfo,
  modprobe,
  modprobeConfig,
  modprobeDryRun,
  mount,
  mountCgroup,
  needrestart,
  newuidmapRights,
  nftRuleset,
  nftablesConf,
  nvidiaSmi,
  nvidiaToolkit,
  opensslKubeletCert,
  opensslSClient,
  osRelease,
  packageManager,
  packageProcesses,
  packages,
  ping,
  procCgroups,
  procCmdline,
  procFilesystems,
  procLimits,
  procMeminfo,
  procSwaps,
  procVersion,
  ps1,
  pythonPrefix,
  rebootRequired,
  resolvConf,
  resolvectl,
  rfkillList,
  rootlessSetuptool,
  runcVersion,
  scriptFirstLine,
  secureBoot,
  sestatus,
  smartctl,
  snapList,
  ss,
  sshV,
  statCgroup,
  subid,
  sysctl,
  systemctlAction,
  systemctlCat,
  systemctlEnvironment,
  systemctlFailed,
  systemctlIsActive,
  systemctlIsEnabled,
  systemctlShow,
  systemctlStatus,
  timedatectl,
  timesyncStatus,
  tracepath,
  ufwStatus,
  uidMap,
  unameA,
  unameM,
  unameR,
  unameV,
  uptime,
  whichDocker,
  wslVersion,
  wslconfig,
  xfsInfo,
  zpoolImport,
  zpoolStatus,
] as const
