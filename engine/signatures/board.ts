/** Kernels of boards and of ChromeOS: a device that is not there, a module that may not be loaded. */
import { sig } from '../model'

export default [
  sig({
    id: 'loadpin-denied',
    literal: 'LoadPin: kernel-module ',
    pattern: /LoadPin: kernel-module (?<why>(?:old-api-|pinning-)?denied)\b/,
    example: 'LoadPin: kernel-module old-api-denied obj=<unknown> pid=11317 cmdline="modprobe mwifiex_pcie"',
    nearMiss: 'LoadPin: kernel-module old-api-pinning-ignored obj=<unknown> pid=22313 cmdline="modprobe mwifiex_pcie"',
    by: 'Linux >= 4.7 (LoadPin)',
    source: 'https://docs.kernel.org/admin-guide/LSM/LoadPin.html',
    probes: ['dmesg'],
  }),
  sig({
    id: 'chromeos-module-locking',
    literal: ['module_locking', 'Chromium OS LSM: '],
    pattern: /\/sys\/module\/lsm\/parameters\/module_locking|Chromium OS LSM: (?:init|finit)_module denied/,
    example: "chmod: cannot access '/sys/module/lsm/parameters/module_locking': No such file or directory",
    nearMiss: 'module_locking is on',
    by: 'ChromeOS',
    source: 'https://chromium.googlesource.com/chromiumos/docs/+/HEAD/kernel_faq.md',
  }),
  sig({
    id: 'board-device-missing',
    literal: ['/dev/i2c', '/sys/class/i2c', '/dev/spidev', '/sys/bus/w1', 'No ALSA', 'no soundcards'],
    pattern:
      /(?:(?<device>\/dev\/i2c)(?:-\d+|\/\d+)?['"`]?[^\n]{0,20}: No such file|(?<spi>\/dev\/spidev)\d\.\d['"`]?[^\n]{0,10}:? ?No such file|\/sys\/class\/(?<bus>i2c)-(?:adapter|dev)\/i2c-\d+\S{0,40}: (?:No such file|[Dd]irectory nonexistent)|No such file or directory: ['"](?:(?<python>\/dev\/i2c)-\d+|(?<python2>\/dev\/spidev)\d\.\d)|\/sys\/bus\/w1[^\n]{0,60}No such file|aplay: device_list:\d+: no soundcards found)/,
    example: "Error: Could not open file `/dev/i2c-1' or `/dev/i2c/1': No such file or directory",
    nearMiss: 'opened /dev/i2c-1',
    by: 'i2c-tools, spidev programs, alsa-utils on boards',
    source: 'https://www.raspberrypi.com/documentation/computers/config_txt.html',
  }),
] as const
