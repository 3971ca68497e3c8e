// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container/index'
import containerd from './containerd/index'
import docker from './docker/index'
import host from './host/index'
import kernel from './kernel/index'
import kubernetes from './kubernetes/index'
import network from './network/index'
import registry from './registry/index'

export const trees = [
  ...container,
  ...containerd,
  ...docker,
  ...host,
  ...kernel,
  ...kubernetes,
  ...network,
  ...registry,
] as const
