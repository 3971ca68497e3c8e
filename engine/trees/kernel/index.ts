import bootsWithoutInitramfs from './boots-without-initramfs'
import deviceFirmware from './device-firmware'
import gpuNotThere from './gpu-not-there'
import kernelFeatureMissing from './kernel-feature-missing'
import moduleDoesNotLoad from './module-does-not-load'
import mountFails from './mount-fails'
import mountProgramMissing from './mount-program-missing'
import mountSource from './mount-source'
import radioOff from './radio-off'
import runningKernelWhole from './running-kernel-whole'
import serialPortGone from './serial-port-gone'
import virtualMachineFails from './virtual-machine-fails'
import vpnTunFails from './vpn-tun-fails'
import wgQuickDnsFails from './wg-quick-dns-fails'

/** Where a paste enters several trees, the first one leads. */
export default [
  bootsWithoutInitramfs,
  moduleDoesNotLoad,
  wgQuickDnsFails,
  vpnTunFails,
  mountFails,
  mountProgramMissing,
  deviceFirmware,
  virtualMachineFails,
  runningKernelWhole,
  kernelFeatureMissing,
  mountSource,
  serialPortGone,
  radioOff,
  gpuNotThere,
] as const
