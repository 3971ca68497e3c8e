import { all, any, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'boot-loader-lost-files',
  area: 'kernel',
  tags: ['kernel/boot'],
  words: {
    title: { en: 'GRUB does not find its files or the kernel', zh: 'GRUB 找不到自己的文件或内核' },
    what: {
      en: 'The boot loader starts, and what it looks for is not where it was: the partition with its modules, grub.cfg, or the kernel that grub.cfg names. Linux itself has not begun.',
      zh: '引导程序启动了，但要找的东西不在原处：放它模块的分区、grub.cfg，或者 grub.cfg 里写的内核。Linux 本身还没开始运行。',
    },
    why: {
      en: 'Partitions were deleted, added or renumbered, a disk was cloned or swapped, Windows wrote to the EFI partition, a kernel was removed by hand without update-grub, or a new GRUB core reads old modules (“symbol … not found”).',
      zh: '分区被删、新增或重新编号，硬盘被克隆或更换，Windows 改写了 EFI 分区，手动删内核后没有 update-grub，或者新的 GRUB 核心读到旧模块（“symbol … not found”）。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(seen('grub-lost'), unless(any(seen('grub-no-memory'), seen('boot-image-refused')))),
      says: { en: 'GRUB names what it does not find.', zh: 'GRUB 说出了它找不到的东西。' },
    },
  ],
  refutes: [
    {
      when: any(seen('initramfs-root-missing'), known('kernel.release')),
      says: {
        en: 'The kernel was started: GRUB has found it.',
        zh: '内核已经启动，说明 GRUB 找到了它。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ls-boot', 'lsblk'],
  fixes: [
    {
      does: {
        en: 'At the rescue prompt: look for the partition that holds /boot/grub',
        zh: '在 rescue 提示符下：找出放 /boot/grub 的分区',
      },
      run: 'ls\nls (hd0,gpt2)/boot/grub\nset prefix=(hd0,gpt2)/boot/grub\nset root=(hd0,gpt2)\ninsmod normal\nnormal',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'From a live system: install GRUB and write its menu anew',
        zh: '从 live 系统：重装 GRUB 并重新生成菜单',
      },
      for: ['debian'],
      run: 'sudo mount /dev/sda2 /mnt && sudo mount /dev/sda1 /mnt/boot/efi\nfor d in dev proc sys run; do sudo mount --rbind /$d /mnt/$d; done\nsudo chroot /mnt sh -c "grub-install && update-grub"',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Put your own partitions in; with a legacy BIOS name the disk: grub-install /dev/sda.',
        zh: '换成自己的分区；传统 BIOS 要写出磁盘：grub-install /dev/sda。',
      },
    },
    {
      does: { en: 'From a live system: reinstall GRUB and the menu', zh: '从 live 系统：重装 GRUB 和菜单' },
      for: ['rhel'],
      run: 'sudo dnf reinstall grub2-efi-x64 shim-x64\nsudo grub2-mkconfig -o /boot/grub2/grub.cfg',
      root: true,
      risk: 'reboots',
    },
    {
      does: { en: 'From a live system: reinstall GRUB and the menu', zh: '从 live 系统：重装 GRUB 和菜单' },
      for: ['arch'],
      run: 'sudo arch-chroot /mnt grub-install --target=x86_64-efi --efi-directory=/boot --bootloader-id=GRUB\nsudo arch-chroot /mnt grub-mkconfig -o /boot/grub/grub.cfg',
      root: true,
      risk: 'reboots',
    },
  ],
  verify: { probe: 'uname-r', when: known('kernel.release'), says: { en: 'The machine boots.', zh: '机器能启动了。' } },
  prevent: [
    {
      says: {
        en: 'After every change of partitions, and after an upgrade of GRUB on a disk that was cloned, run grub-install.',
        zh: '每次改动分区之后，以及在克隆过的硬盘上升级 GRUB 之后，都要运行 grub-install。',
      },
    },
  ],
  sources: [
    'https://www.gnu.org/software/grub/manual/grub/html_node/GRUB-only-offers-a-rescue-shell.html',
    'https://wiki.archlinux.org/title/GRUB',
  ],
})
