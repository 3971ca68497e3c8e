// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import dockerDaemon from './docker-daemon'
import host from './host'
import kernel from './kernel'
import kubernetes from './kubernetes'
import netfilter from './netfilter'
import plain from './plain'

export const falseLeads = [
  ...container,
  ...dockerDaemon,
  ...host,
  ...kernel,
  ...kubernetes,
  ...netfilter,
  ...plain,
] as const
