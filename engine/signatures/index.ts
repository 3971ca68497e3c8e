// Written by `npm run gen` from the files of this folder; do not edit.
import busyboxModules from './busybox-modules'
import cgroupMemory from './cgroup-memory'
import containerStart from './container-start'
import cpu from './cpu'
import dns from './dns'
import dockerClient from './docker-client'
import dockerNetwork from './docker-network'
import dockerUnits from './docker-units'
import dockerdConfig from './dockerd-config'
import dockerdState from './dockerd-state'
import gpu from './gpu'
import iptables from './iptables'
import kernelLog from './kernel-log'
import kernelModules from './kernel-modules'
import lsm from './lsm'
import network from './network'
import registry from './registry'
import rootless from './rootless'
import runc from './runc'
import script from './script'
import seccomp from './seccomp'
import snap from './snap'
import tlsClock from './tls-clock'

export const signatures = [
  ...busyboxModules,
  ...cgroupMemory,
  ...containerStart,
  ...cpu,
  ...dns,
  ...dockerClient,
  ...dockerNetwork,
  ...dockerUnits,
  ...dockerdConfig,
  ...dockerdState,
  ...gpu,
  ...iptables,
  ...kernelLog,
  ...kernelModules,
  ...lsm,
  ...network,
  ...registry,
  ...rootless,
  ...runc,
  ...script,
  ...seccomp,
  ...snap,
  ...tlsClock,
] as const
