import { all, max, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'efi-variables-full',
  area: 'host',
  tags: ['kernel/boot', 'hardware'],
  words: {
    title: { en: 'The firmware has no room for another EFI variable', zh: '固件里存放 EFI 变量的空间满了' },
    what: {
      en: '“No space left on device” speaks of the flash chip of the mainboard, not of a disk: the entry that starts the boot loader cannot be written there.',
      zh: '这里的 “No space left on device” 说的是主板上的闪存，不是磁盘：引导项写不进去。',
    },
    why: {
      en: 'The store has 64 to 256 kB. Crash dumps that the kernel leaves there (dump-type0-…), entries of systems that are gone and certificates fill it; many firmwares give deleted space back only at the next start. Linux keeps 5 kB free, since some boards do not start any more when it is really full.',
      zh: '这块存储只有 64 到 256 kB。内核崩溃时留下的 dump-type0-…、早已删除的系统的引导项、证书都会占用它；很多固件要到下次启动才回收已删除的空间。Linux 会保留 5 kB，因为有些主板写满后就再也起不来了。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('efi-vars-no-space'), min('efi.use', 90)),
      says: {
        en: 'An EFI variable was refused for lack of space, and df shows their store full.',
        zh: 'EFI 变量因空间不足写入失败，df 也显示存储已满。',
      },
    },
    {
      weight: 'points',
      when: seen('efi-vars-no-space'),
      says: { en: 'An EFI variable was refused for lack of space.', zh: 'EFI 变量因空间不足写入失败。' },
    },
    {
      weight: 'hints',
      when: min('efi.use', 95),
      says: { en: 'The store of EFI variables is nearly full.', zh: 'EFI 变量的存储快满了。' },
    },
  ],
  refutes: [
    {
      when: max('efi.use', 50),
      says: {
        en: 'The store has room: the firmware refuses for another reason, or a reboot has given space back.',
        zh: '存储还有空间：固件因别的原因拒绝，或重启后已经回收。',
      },
    },
  ],
  explains: ['disk-full', 'inode-exhausted', 'boot-partition-full', 'apt-lock-or-broken', 'boot-loader-target-wrong'],
  prior: 2,
  ask: ['df'],
  names: { XXXX: [] },
  fixes: [
    {
      does: {
        en: 'See how full it is, and what is large',
        zh: '看用了多少、什么占得多',
      },
      run: 'df -h /sys/firmware/efi/efivars   # sizes since Linux 6.5\nls -lS /sys/firmware/efi/efivars | head -n 20\nefibootmgr -v',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Remove crash dumps, and these only; keep a copy',
        zh: '删除崩溃转储，只删这一类；先备份',
      },
      run: 'sudo cp -a /sys/firmware/efi/efivars ~/efivars-backup\nsudo rm /sys/firmware/efi/efivars/dump-type0-*',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Never rm -rf in this directory: other variables hold settings of the board, and some boards do not start without them.',
        zh: '绝不要在这个目录里 rm -rf：其他变量是主板的设置，有些主板缺了就起不来。',
      },
    },
    {
      does: {
        en: 'Remove boot entries of systems that are gone (XXXX is the number after Boot)',
        zh: '删除已不存在的系统的引导项（XXXX 是 Boot 后面的编号）',
      },
      run: 'efibootmgr -v\nsudo efibootmgr -b XXXX -B',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Leave the entry that BootCurrent names, and that of Windows.',
        zh: '保留 BootCurrent 指的那一项，以及 Windows 的那一项。',
      },
    },
    {
      does: {
        en: 'Reboot, so that the firmware gives the space back, and write the entry again',
        zh: '重启让固件回收空间，再写一次引导项',
      },
      for: ['debian'],
      run: 'sudo systemctl reboot\nsudo grub-install && sudo dpkg --configure -a',
      root: true,
      risk: 'reboots',
    },
    {
      does: {
        en: 'Reboot, so that the firmware gives the space back, and write the entry again',
        zh: '重启让固件回收空间，再写一次引导项',
      },
      for: ['rhel'],
      run: "sudo systemctl reboot\nsudo efibootmgr -c -d /dev/sda -p 1 -L Fedora -l '\\EFI\\fedora\\shimx64.efi'",
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Put in your disk, its EFI partition and the directory below EFI. grub2-install is not for UEFI with Secure Boot.',
        zh: '换成自己的磁盘、EFI 分区号和 EFI 下的目录名。UEFI 且开了安全启动时不要用 grub2-install。',
      },
    },
    {
      does: {
        en: 'Without a variable at all: the path that every firmware looks for',
        zh: '完全不写变量：放到固件默认会找的路径',
      },
      run: 'sudo grub-install --no-nvram --removable',
      root: true,
      risk: 'safe',
      caution: {
        en: 'It overwrites EFI/BOOT/BOOTX64.EFI on that partition. Not with Secure Boot on RHEL and Fedora.',
        zh: '会覆盖该分区上的 EFI/BOOT/BOOTX64.EFI。开了安全启动的 RHEL、Fedora 不要用。',
      },
    },
  ],
  verify: {
    probe: 'df',
    when: max('efi.use', 90),
    says: { en: 'The store has room again.', zh: '存储又有空间了。' },
  },
  prevent: [
    {
      says: {
        en: 'Let the kernel leave no dumps there (efi_pstore.pstore_disable=1 on its command line), or let systemd-pstore move them away.',
        zh: '不让内核往里写转储（内核命令行加 efi_pstore.pstore_disable=1），或由 systemd-pstore 把它们移走。',
      },
      run: 'systemctl status systemd-pstore',
    },
  ],
  sources: [
    'https://docs.kernel.org/filesystems/efivarfs.html',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd-pstore.service.html',
    'https://github.com/linux-surface/surface-uefi-firmware/issues/10',
  ],
})
