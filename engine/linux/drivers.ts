/** Drivers that are built on the machine, by the lines of those that miss one without naming its module. */

/** signature -> the DKMS package that holds the driver */
const driverMissedBy = {
  'gpu-driver-not-loaded': 'nvidia',
  'vbox-driver-absent': 'virtualbox',
  'zfs-not-loaded': 'zfs',
} as const

export const driversMissed = Object.entries(driverMissedBy) as readonly (readonly [
  keyof typeof driverMissedBy,
  string,
])[]
