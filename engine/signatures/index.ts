// Written by `npm run gen` from the files of this folder; do not edit.
import blockDevices from './block-devices'
import boot from './boot'
import busyboxModules from './busybox-modules'
import cgroupMemory from './cgroup-memory'
import cgroups from './cgroups'
import cni from './cni'
import compose from './compose'
import containerStart from './container-start'
import containerdCri from './containerd-cri'
import cpu from './cpu'
import dkms from './dkms'
import dns from './dns'
import dockerClient from './docker-client'
import dockerIptables from './docker-iptables'
import dockerNetwork from './docker-network'
import dockerUnits from './docker-units'
import dockerdConfig from './dockerd-config'
import dockerdState from './dockerd-state'
import etcd from './etcd'
import firewalls from './firewalls'
import gpu from './gpu'
import guest from './guest'
import inotify from './inotify'
import ipsec from './ipsec'
import ipset from './ipset'
import iptables from './iptables'
import iptablesProgram from './iptables-program'
import kernelLog from './kernel-log'
import kernelModules from './kernel-modules'
import kubeManifest from './kube-manifest'
import kubeNetwork from './kube-network'
import kubeadm from './kubeadm'
import kubeadmMachine from './kubeadm-machine'
import kubeconfig from './kubeconfig'
import kubelet from './kubelet'
import libc from './libc'
import limits from './limits'
import linkTypes from './link-types'
import links from './links'
import lsm from './lsm'
import memory from './memory'
import missingFeature from './missing-feature'
import modulePrograms from './module-programs'
import moduleTree from './module-tree'
import mount from './mount'
import mounts from './mounts'
import network from './network'
import nfs from './nfs'
import nft from './nft'
import packages from './packages'
import paths from './paths'
import ports from './ports'
import registry from './registry'
import rights from './rights'
import rootless from './rootless'
import runc from './runc'
import script from './script'
import seccomp from './seccomp'
import smb from './smb'
import snap from './snap'
import storage from './storage'
import storageDrivers from './storage-drivers'
import sysctl from './sysctl'
import systemd from './systemd'
import tlsClock from './tls-clock'
import topics from './topics'
import tunnels from './tunnels'
import virtualisation from './virtualisation'
import vpnDns from './vpn-dns'

export const signatures = [
  ...blockDevices,
  ...boot,
  ...busyboxModules,
  ...cgroupMemory,
  ...cgroups,
  ...cni,
  ...compose,
  ...containerStart,
  ...containerdCri,
  ...cpu,
  ...dkms,
  ...dns,
  ...dockerClient,
  ...dockerIptables,
  ...dockerNetwork,
  ...dockerUnits,
  ...dockerdConfig,
  ...dockerdState,
  ...etcd,
  ...firewalls,
  ...gpu,
  ...guest,
  ...inotify,
  ...ipsec,
  ...ipset,
  ...iptables,
  ...iptablesProgram,
  ...kernelLog,
  ...kernelModules,
  ...kubeManifest,
  ...kubeNetwork,
  ...kubeadm,
  ...kubeadmMachine,
  ...kubeconfig,
  ...kubelet,
  ...libc,
  ...limits,
  ...linkTypes,
  ...links,
  ...lsm,
  ...memory,
  ...missingFeature,
  ...modulePrograms,
  ...moduleTree,
  ...mount,
  ...mounts,
  ...network,
  ...nfs,
  ...nft,
  ...packages,
  ...paths,
  ...ports,
  ...registry,
  ...rights,
  ...rootless,
  ...runc,
  ...script,
  ...seccomp,
  ...smb,
  ...snap,
  ...storage,
  ...storageDrivers,
  ...sysctl,
  ...systemd,
  ...tlsClock,
  ...topics,
  ...tunnels,
  ...virtualisation,
  ...vpnDns,
] as const
