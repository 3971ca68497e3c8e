// Written by `npm run gen` from the files of this folder; do not edit.
import apparmor from './apparmor'
import attributes from './attributes'
import bindAddress from './bind-address'
import blockDevices from './block-devices'
import board from './board'
import boot from './boot'
import bpf from './bpf'
import busyboxModules from './busybox-modules'
import cgroupMemory from './cgroup-memory'
import cgroups from './cgroups'
import clock from './clock'
import cni from './cni'
import compose from './compose'
import containerOptions from './container-options'
import containerStart from './container-start'
import containerdCri from './containerd-cri'
import cpu from './cpu'
import cpuArchitecture from './cpu-architecture'
import criSocket from './cri-socket'
import devices from './devices'
import dkms from './dkms'
import dns from './dns'
import dnsTools from './dns-tools'
import dockerBuild from './docker-build'
import dockerClient from './docker-client'
import dockerData from './docker-data'
import dockerIptables from './docker-iptables'
import dockerNetwork from './docker-network'
import dockerObjects from './docker-objects'
import dockerSocket from './docker-socket'
import dockerSwarm from './docker-swarm'
import dockerUnits from './docker-units'
import dockerdConfig from './dockerd-config'
import dockerdStart from './dockerd-start'
import dockerdState from './dockerd-state'
import etcd from './etcd'
import fileSystemErrors from './file-system-errors'
import firewalls from './firewalls'
import firmware from './firmware'
import gpu from './gpu'
import gpuPrograms from './gpu-programs'
import guest from './guest'
import helm from './helm'
import initramfs from './initramfs'
import inotify from './inotify'
import ipsec from './ipsec'
import ipset from './ipset'
import iptables from './iptables'
import iptablesProgram from './iptables-program'
import ipvs from './ipvs'
import kernelLog from './kernel-log'
import kernelModules from './kernel-modules'
import kernelPackages from './kernel-packages'
import kubeAccess from './kube-access'
import kubeManifest from './kube-manifest'
import kubeNetwork from './kube-network'
import kubeObjects from './kube-objects'
import kubePods from './kube-pods'
import kubeScheduling from './kube-scheduling'
import kubeadm from './kubeadm'
import kubeadmMachine from './kubeadm-machine'
import kubeconfig from './kubeconfig'
import kubelet from './kubelet'
import kubeletCgroups from './kubelet-cgroups'
import kubeletConfig from './kubelet-config'
import libc from './libc'
import limits from './limits'
import linkTypes from './link-types'
import links from './links'
import lxc from './lxc'
import memory from './memory'
import missingFeature from './missing-feature'
import moduleIndex from './module-index'
import modulePrograms from './module-programs'
import moduleTree from './module-tree'
import mount from './mount'
import mounts from './mounts'
import network from './network'
import nfs from './nfs'
import nft from './nft'
import packageLocks from './package-locks'
import packageSources from './package-sources'
import packages from './packages'
import paths from './paths'
import plain from './plain'
import plainHttp from './plain-http'
import podmanNetwork from './podman-network'
import ports from './ports'
import proxy from './proxy'
import registry from './registry'
import registryReach from './registry-reach'
import rights from './rights'
import rootless from './rootless'
import runc from './runc'
import runcBuild from './runc-build'
import script from './script'
import seccomp from './seccomp'
import selinux from './selinux'
import serverErrors from './server-errors'
import smb from './smb'
import snap from './snap'
import ssh from './ssh'
import storage from './storage'
import storageDrivers from './storage-drivers'
import sysctl from './sysctl'
import systemd from './systemd'
import systemdExec from './systemd-exec'
import tls from './tls'
import topics from './topics'
import tunnels from './tunnels'
import userNamespaces from './user-namespaces'
import virtualisation from './virtualisation'
import vpn from './vpn'
import vpnDns from './vpn-dns'
import x509 from './x509'

export const signatures = [
  ...apparmor,
  ...attributes,
  ...bindAddress,
  ...blockDevices,
  ...board,
  ...boot,
  ...bpf,
  ...busyboxModules,
  ...cgroupMemory,
  ...cgroups,
  ...clock,
  ...cni,
  ...compose,
  ...containerOptions,
  ...containerStart,
  ...containerdCri,
  ...cpu,
  ...cpuArchitecture,
  ...criSocket,
  ...devices,
  ...dkms,
  ...dns,
  ...dnsTools,
  ...dockerBuild,
  ...dockerClient,
  ...dockerData,
  ...dockerIptables,
  ...dockerNetwork,
  ...dockerObjects,
  ...dockerSocket,
  ...dockerSwarm,
  ...dockerUnits,
  ...dockerdConfig,
  ...dockerdStart,
  ...dockerdState,
  ...etcd,
  ...fileSystemErrors,
  ...firewalls,
  ...firmware,
  ...gpu,
  ...gpuPrograms,
  ...guest,
  ...helm,
  ...initramfs,
  ...inotify,
  ...ipsec,
  ...ipset,
  ...iptables,
  ...iptablesProgram,
  ...ipvs,
  ...kernelLog,
  ...kernelModules,
  ...kernelPackages,
  ...kubeAccess,
  ...kubeManifest,
  ...kubeNetwork,
  ...kubeObjects,
  ...kubePods,
  ...kubeScheduling,
  ...kubeadm,
  ...kubeadmMachine,
  ...kubeconfig,
  ...kubelet,
  ...kubeletCgroups,
  ...kubeletConfig,
  ...libc,
  ...limits,
  ...linkTypes,
  ...links,
  ...lxc,
  ...memory,
  ...missingFeature,
  ...moduleIndex,
  ...modulePrograms,
  ...moduleTree,
  ...mount,
  ...mounts,
  ...network,
  ...nfs,
  ...nft,
  ...packageLocks,
  ...packageSources,
  ...packages,
  ...paths,
  ...plain,
  ...plainHttp,
  ...podmanNetwork,
  ...ports,
  ...proxy,
  ...registry,
  ...registryReach,
  ...rights,
  ...rootless,
  ...runc,
  ...runcBuild,
  ...script,
  ...seccomp,
  ...selinux,
  ...serverErrors,
  ...smb,
  ...snap,
  ...ssh,
  ...storage,
  ...storageDrivers,
  ...sysctl,
  ...systemd,
  ...systemdExec,
  ...tls,
  ...topics,
  ...tunnels,
  ...userNamespaces,
  ...virtualisation,
  ...vpn,
  ...vpnDns,
  ...x509,
] as const
