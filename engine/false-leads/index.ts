// Written by `npm run gen` from the files of this folder; do not edit.
import container from './container'
import host from './host'
import kernel from './kernel'
import kubernetes from './kubernetes'
import netfilter from './netfilter'

export const falseLeads = [
  ...container,
  ...host,
  ...kernel,
  ...kubernetes,
  ...netfilter,
] as const
