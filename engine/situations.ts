/** Conditions that rules of all kinds share, by the name of what they tell. */
import { any, isIn, matches, seen } from './conditions'

/** The paste comes from a container: its kernel, with the modules and parameters, is the host's. */
export const inContainer = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container'])

/** A write failed for want of space, or df shows a file system without any. */
export const diskFull = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))
