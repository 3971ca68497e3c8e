import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const says = (group: string) => seen('grub-install-refused', { [group]: '~.' })

export default defineDiagnosis({
  id: 'boot-loader-target-wrong',
  area: 'host',
  tags: ['kernel/boot'],
  words: {
    title: {
      en: 'GRUB has no place to be written to, for this way of booting',
      zh: 'GRUB 没有适合当前启动方式的写入位置',
    },
    what: {
      en: 'grub-install writes for UEFI or for a BIOS, and what that way needs is not there: a mounted EFI partition, or room before the first partition.',
      zh: 'grub-install 要么按 UEFI 写，要么按 BIOS 写，而所需的东西不在：没有挂载 EFI 分区，或第一个分区之前没有空间。',
    },
    why: {
      en: 'It chooses the way by how the running system was started, and the place by what is mounted at /boot/efi or named as disk. A stick that was started in the other way, a chroot without /dev, /sys and the EFI partition, a partition named in place of a disk, or GPT without a BIOS boot partition lead it astray.',
      zh: '它按当前系统的启动方式决定写法，按 /boot/efi 的挂载和给出的磁盘决定位置。U 盘用另一种方式启动、chroot 里没有 /dev、/sys 和 EFI 分区、把分区当成磁盘、GPT 上没有 BIOS boot 分区，都会出错。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: any(says('efidir'), says('bios'), says('live'), says('firmware'), says('module')),
      says: { en: 'grub-install names what it lacks.', zh: 'grub-install 说出了它缺什么。' },
    },
    {
      weight: 'hints',
      when: any(says('warning'), is('grub.install', 'failed')),
      says: {
        en: 'GRUB warns of the partition table, or was not written.',
        zh: 'GRUB 对分区表发出警告，或没有写成。',
      },
    },
  ],
  refutes: [
    {
      when: is('grub.install', 'ok'),
      says: { en: 'GRUB was written without an error.', zh: 'GRUB 写入成功，没有报错。' },
    },
    {
      when: all(seen('efi-vars-no-space'), unless(any(says('efidir'), says('bios'), says('live')))),
      says: {
        en: 'The files were written; the firmware has no room for the entry.',
        zh: '文件已写入，是固件没有空间存引导项。',
      },
    },
  ],
  variants: [
    {
      id: 'uefi',
      when: any(says('efidir'), says('firmware')),
      title: { en: 'UEFI: no EFI partition, or no firmware to talk to', zh: 'UEFI：没有 EFI 分区，或访问不到固件' },
    },
    {
      id: 'bios',
      when: any(says('bios'), says('warning')),
      title: { en: 'BIOS: no room for the core of GRUB', zh: 'BIOS：没有放 GRUB core 的空间' },
    },
    {
      id: 'live',
      when: says('live'),
      title: { en: 'run in a live system, outside the chroot', zh: '在 live 系统里、chroot 之外运行' },
    },
    {
      id: 'package',
      when: says('module'),
      title: { en: 'the package for this platform is not installed', zh: '没装这个平台的软件包' },
    },
  ],
  explains: ['apt-lock-or-broken'],
  prior: 2,
  ask: ['grub-install', 'lsblk', 'findmnt /boot/efi'],
  names: { '/dev/sdX': [], '/dev/sdX1': [], '/dev/sdX2': [] },
  fixes: [
    {
      does: {
        en: 'How was this system started, what are the partitions, what is mounted?',
        zh: '系统是怎么启动的、有哪些分区、挂了什么？',
      },
      run: '[ -d /sys/firmware/efi ] && echo UEFI || echo BIOS\nlsblk -o name,size,pttype,parttypename,fstype,mountpoint\nfindmnt /boot/efi',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'From a live system: mount the system with its EFI partition, go into it, and write GRUB there',
        zh: '在 live 系统里：挂好系统和 EFI 分区，chroot 进去再写 GRUB',
      },
      for: ['debian'],
      run: 'sudo mount /dev/sdX2 /mnt && sudo mount /dev/sdX1 /mnt/boot/efi\nfor d in dev proc sys run; do sudo mount --rbind /$d /mnt/$d; done\nsudo chroot /mnt grub-install --target=x86_64-efi --efi-directory=/boot/efi\nsudo chroot /mnt update-grub',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'From a live system: mount the system with its EFI partition, go into it, and write GRUB there',
        zh: '在 live 系统里：挂好系统和 EFI 分区，chroot 进去再写 GRUB',
      },
      for: ['arch'],
      run: 'sudo mount /dev/sdX2 /mnt && sudo mount /dev/sdX1 /mnt/boot\nsudo arch-chroot /mnt grub-install --target=x86_64-efi --efi-directory=/boot --bootloader-id=GRUB\nsudo arch-chroot /mnt grub-mkconfig -o /boot/grub/grub.cfg',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'UEFI on RHEL and Fedora: no grub2-install; reinstall the signed packages',
        zh: 'RHEL、Fedora 的 UEFI：不用 grub2-install，重装带签名的软件包',
      },
      for: ['rhel'],
      run: 'sudo dnf reinstall grub2-efi-x64 shim-x64\nsudo grub2-mkconfig -o /boot/grub2/grub.cfg',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'BIOS with a GPT disk: make a partition of 1 MB of the type BIOS boot, and name the disk, not a partition',
        zh: 'BIOS 加 GPT 磁盘：建一个 1 MB 的 BIOS boot 分区，并写磁盘名而不是分区名',
      },
      run: 'sudo sgdisk --print /dev/sdX\nsudo sgdisk --new=0:0:+1M --typecode=0:ef02 /dev/sdX\nsudo grub-install --target=i386-pc /dev/sdX',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Only where --print shows free space, and the backup is fresh. --force writes by blocklists, which the next repair of the file system may break.',
        zh: '先确认 --print 显示有空闲空间，并做好备份。--force 会用 blocklist 方式写入，下次修复文件系统就可能失效。',
      },
    },
    {
      does: {
        en: 'The stick was started the wrong way: choose its UEFI: entry in the boot menu of the firmware',
        zh: 'U 盘的启动方式不对：在固件启动菜单里选带 UEFI: 的那一项',
      },
      root: false,
      risk: 'reboots',
    },
    {
      does: { en: 'The files of the platform are missing: install them', zh: '缺这个平台的文件：安装' },
      for: ['debian'],
      run: 'sudo apt install grub-efi-amd64-bin   # UEFI\nsudo apt install grub-pc-bin         # BIOS',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'grub-install',
    when: is('grub.install', 'ok'),
    says: { en: 'GRUB is written without an error.', zh: 'GRUB 写入成功，没有报错。' },
  },
  prevent: [
    {
      says: {
        en: 'Start installers the way the machine shall boot later, and keep the EFI partition in fstab.',
        zh: '用将来的启动方式来启动安装盘，并把 EFI 分区写进 fstab。',
      },
    },
  ],
  sources: [
    'https://www.gnu.org/software/grub/manual/grub/html_node/BIOS-installation.html',
    'https://git.savannah.gnu.org/cgit/grub.git/tree/util/grub-install.c',
    'https://wiki.archlinux.org/title/GRUB',
  ],
})
