/** What several clues rest on. */
import { isIn } from '../../conditions'

/** systemd-detect-virt names a container. */
export const virtSaysContainer = isIn('virt.kind', [
  'lxc',
  'openvz',
  'docker',
  'podman',
  'lxc-libvirt',
  'systemd-nspawn',
  'container-other',
])
