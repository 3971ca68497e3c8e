/** Firmware that a driver asks for. */
import { sig } from '../model'

const probes = ['dmesg'] as const

export default [
  sig({
    id: 'klog-firmware-file',
    literal: ['irmware load for', 'failed to load', "can't load"],
    // a missing database of radio rules, and the files for one board or one country, are asked for first and done without
    pattern:
      /Direct firmware load for (?!regulatory\.db)(?<file>(?!\S*\.(?:clm_blob|txcap_blob|txt|clm|pnvm)\b|\S*_config\.bin)\S+) failed with error -2|firmware: failed to load (?!regulatory|\S+\.(?:clm_blob|txcap_blob|txt|clm|pnvm)\b)(?<debian>\S+) \(-2\)/,
    example: 'mt7601u 2-2:1.0: Direct firmware load for mt7601u.bin failed with error -2',
    nearMiss: 'platform regulatory.0: Direct firmware load for regulatory.db failed with error -2',
    by: 'Linux; the second wording: Debian before 13',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/base/firmware_loader/main.c',
    probes,
  }),
  sig({
    id: 'klog-firmware-gave-up',
    literal: ['irmware', 'ongle setup failed', 'failed with error -2', "can't load"],
    pattern:
      /(?<none>\bno suitable firmware found|minimum version required: \S+|\bFailed to get firmware \S+|fail(?:ed)? to (?:load|get|request|find) firmware \S+\.(?:bin|fw|ucode|hex|dat)\b)|[Dd]ongle setup failed|probe (?:of \S+|with driver \S+) failed with error -2\b|could not (?:fetch|load|find) firmware files? \(-2\)|[Ff]ailed to load \w+ firmware (?:file \S+ \(-2\)|"\S+")|firmware (?:Patch )?file (?:\S+ )?not found|(?:[Ff]ailed|[Uu]nable) to (?:load|request|init|initialize) (?:the )?firmware(?! for)|can't load \S+\.(?:sec|bin|fw)\b/,
    example: 'iwlwifi 0000:3b:00.0: no suitable firmware found!',
    nearMiss: 'iwlwifi 0000:3b:00.0: loaded firmware version 77.bd067429.0 cc-a0-77.ucode op_mode iwlmvm',
    by: 'Linux drivers of network cards, Bluetooth, sound and graphics',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/base/firmware_loader/main.c',
    probes,
  }),
  sig({
    id: 'klog-firmware-loaded',
    literal: ['oaded firmware version', 'direct-loading firmware', 'Found firmware', 'irmware loaded'],
    pattern:
      /loaded firmware version \S+|direct-loading firmware \S+|Found firmware (?:image|file)|[Ff]irmware loaded\b/,
    example: 'iwlwifi 0000:3b:00.0: loaded firmware version 77.bd067429.0 cc-a0-77.ucode op_mode iwlmvm',
    nearMiss: 'iwlwifi 0000:3b:00.0: no suitable firmware found!',
    by: 'Linux drivers',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/wireless/intel/iwlwifi/iwl-drv.c',
    probes,
  }),
  sig({
    id: 'initramfs-firmware-absent',
    literal: 'ossible missing firmware',
    pattern:
      /^(?:W|==> WARNING): Possibl[ey] missing firmware (?:\/lib\/firmware\/(?<file>\S{1,200}) for (?:built-in driver|module) (?<module>[\w-]{1,60})|for module: \W?(?<arch>[\w-]{1,60}))/,
    example: 'W: Possible missing firmware /lib/firmware/i915/skl_huc_2.0.0.bin for module i915',
    nearMiss: 'firmware is missing',
    by: 'initramfs-tools, mkinitcpio',
    source: 'https://manpages.debian.org/bookworm/initramfs-tools-core/mkinitramfs.8.en.html',
    probes: ['dmesg'],
  }),
] as const
