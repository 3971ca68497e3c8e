// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import docker from './docker'
import kernel from './kernel'
import kubernetes from './kubernetes'
import moduleWanted from './module-wanted'
import modules from './modules'
import network from './network'
import platform from './platform'
import storage from './storage'
import units from './units'

export const derived = [
  ...container,
  ...docker,
  ...kernel,
  ...kubernetes,
  ...moduleWanted,
  ...modules,
  ...network,
  ...platform,
  ...storage,
  ...units,
] as const
