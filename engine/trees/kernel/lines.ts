/** What the kernel, modprobe and the programs above them complain of, by group of lines. */
import { all, any, is, known, seen } from '../../conditions'

/** The kernel has no WireGuard. */
export const wireguard = any(
  seen('wireguard-unavailable'),
  all(seen('wg-quick-adds-link'), any(seen('ip-unknown-device-type'), seen('rtnetlink-not-supported'))),
)

/** The module is one that DKMS or a vendor builds. */
export const outOfTree = any(
  is('module.out-of-tree', true),
  seen('dkms-build-failed'),
  seen('dkms-skipped'),
  seen('dkms-headers-missing'),
  seen('nvidia-api-mismatch'),
  seen('gpu-driver-mismatch'),
  seen('gpu-driver-not-loaded'),
  seen('vbox-driver-absent'),
  seen('zfs-not-loaded'),
)

/** The signature of the file, or the key behind it, is refused. */
export const signature = any(
  seen('klog-signature-rejected'),
  seen('klog-lockdown-module'),
  seen('klog-pkcs7-untrusted'),
)

/** The file belongs to another build of the kernel than the one that runs. */
export const otherBuild = any(
  seen('klog-vermagic'),
  seen('klog-symbol-version'),
  seen('klog-btf-mismatch'),
  seen('klog-module-size'),
  known('module.misplaced'),
)
