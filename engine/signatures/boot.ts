/** What is written for the next boot, and what becomes of it: initramfs, GRUB, the variables of the firmware. */
import { sig } from '../model'

const tools = 'https://salsa.debian.org/kernel-team/initramfs-tools/-/blob/master/update-initramfs'

export default [
  sig({
    id: 'boot-no-space',
    literal: ['/boot', '/efi'],
    pattern:
      /^(?=.*(?:[Nn]o space left on device|设备上没有空间|kein Speicherplatz|Aucun espace|No queda espacio|more space (?:needed )?on the \/boot|[Nn]eeds \S+ (?:more space )?on the \/boot|not enough (?:disk |free )?space|too full: |insufficient|failed to write \(No sp)).*(?<path>(?<!\/firmware)\/(?:boot|efi)(?:\/[^\s:'"]*)?)|\bspace on (?:disk )?'\/boot(?:\/efi)?'/,
    example:
      "dpkg: error processing archive x.deb (--unpack): cannot copy extracted data for './boot/vmlinuz-6.0.6' to '/boot/vmlinuz-6.0.6.dpkg-new': failed to write (No space left on device)",
    nearMiss:
      "cannot copy extracted data for './usr/lib/x' to '/usr/lib/x.dpkg-new': failed to write (No space left on device)",
    by: 'dpkg, dnf, rpm, pacman, kernel-install, cp, ubuntu-release-upgrader',
    source: tools,
    probes: ['package-manager'],
  }),
  sig({
    id: 'initramfs-write-failed',
    literal: [
      'update-initramfs: failed',
      'mkinitramfs',
      'zstd: error ',
      'rite error : ',
      'gzip: stdout',
      'bsdtar: Write error',
      'Image generation FAILED',
      'cpio: write error',
      'lz4: ',
      'xz: ',
      'dracut',
      'create_initramfs',
      'mkinitcpio',
      'lz4cat',
      'Image creation failed',
    ],
    pattern:
      /update-initramfs: failed for \/boot\/initrd\.img-(?<release>\S+)|(?<compressor>[Ee]rror \d+ : Write error) : |(?:gzip: stdout|zstd: error 70|lz4|xz|zstd|cpio: write error|bsdtar: Write error|pigz)\b.{0,120}(?:[Nn]o space left|Write error|设备上没有空间|kein Speicherplatz|Aucun espace)|==> ERROR: (?:Image generation FAILED|Image creation failed)|mkinitramfs failure .*\d|dracut(?:\[\w\])?: .{0,60}(?:[Cc]reation of \/boot\/\S+ failed|No space left)/,
    example: 'update-initramfs: failed for /boot/initrd.img-6.0.6-76060006-generic with 1.',
    nearMiss: 'update-initramfs: Generating /boot/initrd.img-6.0.6-76060006-generic',
    by: 'initramfs-tools, mkinitcpio, dracut',
    source: tools,
    probes: ['package-manager'],
  }),
  sig({
    id: 'grub-no-memory',
    literal: ['out of memory', 'suitable memory target', 'initrd is too big'],
    pattern:
      /\b(?<file>(?:kern\/mm|lib\/relocator)\.c):(?:\w+:)?\d+:? ?(?:out of memory|couldn't find suitable memory target)|\berror: (?<said>out of memory)\b(?! \w)|error: (?<file2>the initrd is too big)/,
    example: 'error: ../../grub-core/kern/mm.c:552:out of memory.',
    nearMiss: 'error: out of memory allocating 4096 bytes',
    by: 'GRUB, on the screen before the kernel starts',
    source: 'https://bugs.launchpad.net/oem-priority/+bug/1842320',
  }),
  sig({
    id: 'grub-speaks',
    literal: ['Loading initial ramdisk', 'Press any key to continue'],
    pattern: /Loading initial ramdisk|^Press any key to continue\.\.\./,
    example: 'Loading initial ramdisk ...',
    nearMiss: 'Press any key to cancel',
    by: 'GRUB, on the screen before the kernel starts',
    source: 'https://git.savannah.gnu.org/cgit/grub.git/tree/util/grub.d/10_linux.in',
  }),
  sig({
    id: 'klog-initrd-too-large',
    literal: ['initrd too large', 'nitramfs unpacking failed'],
    pattern:
      /initrd too large to handle, disabling initrd(?: \((?<needs>\d+) needed, (?<has>\d+) available\))?|[Ii]nitramfs unpacking failed: (?<write>write error)/,
    example: 'initrd too large to handle, disabling initrd (723265846 needed, 536670208 available)',
    nearMiss: 'Initramfs unpacking failed: Decoding failed',
    by: 'Linux',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/init/initramfs.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'klog-initramfs-decode',
    literal: 'nitramfs unpacking failed',
    pattern: /[Ii]nitramfs unpacking failed: (?<how>Decoding failed|invalid magic at start of compressed archive)/,
    example: '[    0.512345] Initramfs unpacking failed: Decoding failed',
    nearMiss: 'Initramfs unpacking failed: write error',
    by: 'Linux: the end of an image that was padded with zeros, as with lz4',
    source: 'https://bugs.launchpad.net/ubuntu/+source/linux/+bug/1835660',
  }),
  sig({
    id: 'grub-install-refused',
    literal: [
      'find EFI directory',
      'like an EFI partition',
      'proceed with blocklists',
      'no BIOS Boot Partition',
      'mbedding is not possible, but',
      'get canonical path of',
      'EFI variables are not supported',
      'EFI variables cannot be set',
      'specify --target or --directory',
      'identify a filesystem in',
      "device isn't specified",
      '(is /dev mounted?)',
      "doesn't support embedding",
    ],
    // a warning of the partition table alone is overruled by --force; efibootmgr and mokutil miss EFI variables, too
    pattern:
      /(?<efidir>cannot find EFI directory|doesn't look like an EFI partition)|(?<bios>will not proceed with blocklists|embedding is not possible, but this is required|unable to identify a filesystem in|install device isn't specified|cannot find a device for \/\S{0,60} \(is \/dev mounted\?\)|filesystem [`'‘][^'’]{1,30}['’] doesn't support embedding)|(?<warning>GPT partition label (?:contains|has) no BIOS Boot Partition)|(?<live>failed to get canonical path of [`'‘](?<of>[^'’]{1,80})['’])|grub2?-install: (?:warning: |error: )?(?<firmware>EFI variables (?:are not supported|cannot be set) on this system)|(?<module>\/grub2?\/(?<target>[\w-]{3,20})\/modinfo\.sh doesn't exist)/,
    example: 'grub-install: error: cannot find EFI directory.',
    nearMiss: 'grub-install: error: failed to register the EFI boot entry: No space left on device.',
    by: 'grub-install and grub-bios-setup of GRUB 2, and installers that call them',
    source: 'https://git.savannah.gnu.org/cgit/grub.git/tree/util/grub-install.c',
    probes: ['grub-install'],
  }),
  sig({
    id: 'efi-vars-no-space',
    literal: ['efi', 'EFI', 'Boot variable', 'register the boot entry'],
    pattern:
      /(?:\befivarfs\b|\befi_set_variable|\befivarfs_set_variable|ops->set_variable|register the (?:EFI )?boot entry|EFI [Bb]oot (?:variable )?entry|[Cc]ould not (?:prepare|set|create) (?:Boot|BootOrder|BootNext)\b|\/sys\/firmware\/efi\/(?:efivars|vars)\b)[^\n]{0,200}(?:[Nn]o space left on device|设备上没有空间|kein Speicherplatz|Aucun espace)/,
    example: 'Could not prepare Boot variable: No space left on device',
    nearMiss: "cp: error writing '/boot/efi/EFI/debian/grubx64.efi': No space left on device",
    by: 'efibootmgr, grub-install, bootctl, fwupd: the kernel keeps 5 kB of the store free (efi_query_variable_store)',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/x86/platform/efi/quirks.c',
    probes: ['df'],
  }),
  sig({
    id: 'grub-lost',
    literal: [
      'grub rescue>',
      'Entering rescue mode',
      'you need to load the kernel first',
      'grub-core',
      'error: ',
      'no such partition',
    ],
    // GRUB's own words; where the shell stands, the normal module was not found either
    pattern:
      /(?<rescue>grub rescue>|Entering rescue mode\.\.\.)|error: (?:\S{1,60}:\d+:)?(?:\S{1,60}: )?(?<why>you need to load the kernel first|no such partition|no such device: [\da-f-]{8,36}|file [`'‘]\/(?:[\w@.-]{1,40}\/){0,3}(?:boot|grub2?|vmlinu|EFI|initr|linux)\S{0,160}['’] not found|symbol [`'‘]grub_\w{1,60}['’] not found|disk [`'‘](?:lvm|mduuid|hd\d|cryptouuid)\S{0,80}['’] not found|attempt to read or write outside of (?:disk|partition))|^error: (?:\S{1,60}:\d+:)?(?<fs>unknown filesystem)\.$|error: (?:\S{1,60}:\d+:)?(?<module>can't find command [`'‘](?:linux|initrd|normal)\b|invalid arch-independent ELF magic)/,
    example: 'error: no such partition.',
    nearMiss: "error: file '/home/user/x' not found in archive",
    by: 'GRUB, on the screen before the kernel starts',
    source: 'https://www.gnu.org/software/grub/manual/grub/html_node/GRUB-only-offers-a-rescue-shell.html',
  }),
  sig({
    id: 'boot-image-refused',
    literal: [
      'bad shim signature',
      'has invalid signature',
      'Security Violation',
      'Security Policy Violation',
      'Invalid signature detected',
      'prohibited by secure boot policy',
      'verification requested but nobody cares',
      'has not verified loaded image',
      'shim_lock protocol not found',
    ],
    pattern:
      /(?<shim>bad shim signature)|(?<file>\/[\w./-]{1,160}) has invalid signature\.|Verification failed: \(?0?x?1?[A5]\)? ?(?:Security Violation|Access Denied)|(?<sbat>Verifying shim SBAT data failed|SBAT self-check failed): Security Policy Violation|Invalid signature detected\. Check Secure Boot Policy|prohibited by secure boot policy|verification requested but nobody cares: |Bootloader has not verified loaded image|shim_lock protocol not found/,
    example: 'error: ../../grub-core/kern/efi/sb.c:182:bad shim signature.',
    nearMiss: 'error: /boot/vmlinuz-6.1.0-10-amd64 not found.',
    by: 'shim, GRUB, the firmware: Secure Boot is on, and what was to be started is signed by nobody it trusts, or was revoked',
    source: 'https://github.com/rhboot/shim/blob/main/shim.c',
    probes: ['secure-boot', 'uname-r'],
  }),
] as const
