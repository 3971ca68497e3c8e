// Written by `npm run gen` from the files of this folder; do not edit.
import boot from './boot'
import busyboxModules from './busybox-modules'
import cgroupMemory from './cgroup-memory'
import cni from './cni'
import compose from './compose'
import containerStart from './container-start'
import containerdCri from './containerd-cri'
import cpu from './cpu'
import dkms from './dkms'
import dns from './dns'
import dockerClient from './docker-client'
import dockerNetwork from './docker-network'
import dockerUnits from './docker-units'
import dockerdConfig from './dockerd-config'
import dockerdState from './dockerd-state'
import etcd from './etcd'
import gpu from './gpu'
import inotify from './inotify'
import iptables from './iptables'
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
import links from './links'
import lsm from './lsm'
import memory from './memory'
import missingFeature from './missing-feature'
import modulePrograms from './module-programs'
import mounts from './mounts'
import network from './network'
import packages from './packages'
import paths from './paths'
import registry from './registry'
import rights from './rights'
import rootless from './rootless'
import runc from './runc'
import script from './script'
import seccomp from './seccomp'
import smb from './smb'
import snap from './snap'
import storage from './storage'
import systemd from './systemd'
import tlsClock from './tls-clock'
import topics from './topics'
import vpnDns from './vpn-dns'

export const signatures = [
  ...boot,
  ...busyboxModules,
  ...cgroupMemory,
  ...cni,
  ...compose,
  ...containerStart,
  ...containerdCri,
  ...cpu,
  ...dkms,
  ...dns,
  ...dockerClient,
  ...dockerNetwork,
  ...dockerUnits,
  ...dockerdConfig,
  ...dockerdState,
  ...etcd,
  ...gpu,
  ...inotify,
  ...iptables,
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
  ...links,
  ...lsm,
  ...memory,
  ...missingFeature,
  ...modulePrograms,
  ...mounts,
  ...network,
  ...packages,
  ...paths,
  ...registry,
  ...rights,
  ...rootless,
  ...runc,
  ...script,
  ...seccomp,
  ...smb,
  ...snap,
  ...storage,
  ...systemd,
  ...tlsClock,
  ...topics,
  ...vpnDns,
] as const
