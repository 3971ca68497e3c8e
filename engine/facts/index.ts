// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import docker from './docker'
import kernel from './kernel'
import kubernetes from './kubernetes'
import network from './network'
import storage from './storage'
import units from './units'

export const derived = [
  ...container,
  ...docker,
  ...kernel,
  ...kubernetes,
  ...network,
  ...storage,
  ...units,
] as const
