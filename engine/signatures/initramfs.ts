/** The machine hangs before its root file system is there: a module that the initramfs does not carry. */
import { sig } from '../model'

export default [
  sig({
    id: 'initramfs-root-missing',
    literal: [
      'Gave up waiting for',
      'does not exist',
      'device not found',
      'initqueue',
      'emergency shell',
      'emergency mode',
      'Unable to find root device',
      'Unable to mount root fs',
      'Cannot open root device',
      'append a correct "root="',
      'on /root failed: ',
    ],
    pattern:
      /(?:Gave up waiting for (?:root (?:file system )?device|suspend\/resume device)|ALERT!\s+(?<device>\S+) does not exist|ERROR: (?:device '[^']+' not found\. Skipping fsck|Unable to find root device)|dracut-initqueue[^\n]{0,60}[Tt]imeout|Warning: \/dev\/\S+ does not exist|VFS: (?:Unable to mount root fs on(?: (?<block>unknown-block\(0,0\)))?|Cannot open root device))|Please append a correct "root=" boot option|mount: mounting \S{1,200} on \/root failed: (?:No such device|No such file or directory|Invalid argument)/,
    example: 'ALERT!  UUID=3f1c-22 does not exist.  Dropping to a shell!',
    nearMiss: 'Warning: /dev directory',
    by: 'initramfs-tools, mkinitcpio, dracut, Linux',
    source: 'https://salsa.debian.org/kernel-team/initramfs-tools/-/blob/debian/latest/scripts/local',
  }),
  sig({
    id: 'initramfs-module-missing',
    literal: ['module not found', 'not a valid kernel module directory', 'dracut', 'mkinitcpio', 'initramfs'],
    pattern:
      /(?:==> ERROR: module not found: [`'](?<module>[\w-]+)|==> ERROR: '(?:\/usr)?\/lib\/modules\/(?<release>[^']+)' is not a valid kernel module directory|dracut[^\n]{0,20}: (?:Cannot find module|FATAL: Cannot find module) directory|\(initramfs\) modprobe|dracut(?:-install)?: (?:ERROR|Failed to find module) [`'](?<dracut>[\w-]+))/,
    example: "==> ERROR: module not found: `dm_mod'",
    nearMiss: 'ERROR in app: module not found: react',
    by: 'mkinitcpio, dracut, initramfs-tools',
    source: 'https://gitlab.archlinux.org/archlinux/mkinitcpio/mkinitcpio',
  }),
  sig({
    id: 'boot-no-init',
    literal: [
      'Attempted to kill init',
      'nit found',
      'Requested init',
      'have requested /sbin/init',
      'Failed to execute /init',
    ],
    pattern:
      /Kernel panic - not syncing: (?:Attempted to kill init! exitcode=(?<code>0x[\da-f]{8})|No (?:working )?init found|Requested init \S{1,100} failed)|Target filesystem doesn't have requested \S{1,100}|^No init found\. Try passing init= bootarg|Failed to execute \/init \(error -\d+\)/,
    example: 'Kernel panic - not syncing: No working init found.  Try passing init= option to kernel.',
    nearMiss: 'Kernel panic - not syncing: Fatal exception in interrupt',
    by: 'Linux, initramfs-tools: the root is there, and its first program does not run: a damaged file system or libc, a wrong root=, a disk for another CPU',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/init/main.c',
    probes: ['lsblk', 'dmesg'],
  }),
] as const
