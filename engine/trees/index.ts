// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import containerdCri from './containerd-cri'
import dockerDaemon from './docker-daemon'
import host from './host'
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
  ...host,
  ...hostPrograms,
  ...kernel,
  ...kernelDevices,
  ...kernelWhole,
  ...kubernetesNode,
  ...mounts,
  ...netfilter,
  ...registry,
] as const
