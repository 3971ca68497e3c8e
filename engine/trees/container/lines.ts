/** What the first lines of a container that does not start speak of, by group. */
import { any, seen } from '../../conditions'

export const notFound = any(
  seen('exec-not-in-path'),
  seen('exec-path-missing'),
  seen('exec-is-directory'),
  seen('no-command-specified'),
)

export const runcWords = any(
  seen('runc-sysctl-reopen'),
  seen('runc-procfs-unsafe'),
  seen('runc-pts-lost'),
  seen('runc-symbol-lookup'),
  seen('runc-without-systemd'),
  seen('runc-seccomp-rule'),
  seen('runc-seccomp-unsupported'),
  seen('runc-bootstrap-pipe'),
  seen('runc-no-memfd'),
  seen('runc-missing'),
  seen('runc-unknown-capability'),
  seen('runc-mask-refused'),
  seen('runc-notify-socket'),
)

export const guestWords = any(seen('runc-apply-caps'), seen('runc-kernel-mount-denied'))

export const gpuWords = any(
  seen('gpu-no-device-driver'),
  seen('gpu-unknown-runtime'),
  seen('gpu-cdi-unknown'),
  seen('gpu-cli-error'),
  seen('gpu-library-missing'),
)

export const apparmorWords = any(
  seen('apparmor-profile-not-loaded'),
  seen('apparmor-profiles-unreadable'),
  seen('apparmor-apply-failed'),
  seen('apparmor-parser-missing'),
)

export const refused = any(seen('exec-permission'), seen('touch-denied-in-container'), seen('lib-shared-denied'))

export const usernsWords = any(
  seen('rootlesskit-fork-denied'),
  seen('newuidmap-missing'),
  seen('newuidmap-write-failed'),
  seen('subuid-range-missing'),
  seen('sandbox-no-userns'),
  seen('userns-refused'),
)

export const absentObject = any(
  seen('external-object-absent'),
  seen('docker-network-absent'),
  seen('compose-network-foreign'),
  seen('docker-volume-absent'),
)

export const fileRefused = any(seen('compose-file-refused'), seen('compose-rule-broken'), seen('yaml-syntax'))
