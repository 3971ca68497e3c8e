// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import containerdCri from './containerd-cri'
import dockerDaemon from './docker-daemon'
import dockerDaemonReached from './docker-daemon-reached'
import host from './host'
import hostLimits from './host-limits'
import hostPackages from './host-packages'
import hostPrograms from './host-programs'
import kernel from './kernel'
import kernelDevices from './kernel-devices'
import kernelWhole from './kernel-whole'
import kubernetesNode from './kubernetes-node'
import mounts from './mounts'
import netfilter from './netfilter'
import registry from './registry'

export const trees = [
  ...container,
  ...containerdCri,
  ...dockerDaemon,
  ...dockerDaemonReached,
  ...host,
  ...hostLimits,
  ...hostPackages,
  ...hostPrograms,
  ...kernel,
  ...kernelDevices,
  ...kernelWhole,
  ...kubernetesNode,
  ...mounts,
  ...netfilter,
  ...registry,
] as const
