import { any, seen } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

export default defineTree({
  id: 'boot-loader-not-written',
  area: 'host',
  tags: ['kernel/boot'],
  words: {
    title: { en: 'The boot loader cannot be written', zh: '引导程序写不进去' },
    symptom: {
      en: 'grub-install, efibootmgr or an installer ends: “cannot find EFI directory”, “will not proceed with blocklists”, “Could not prepare Boot variable”',
      zh: 'grub-install、efibootmgr 或安装程序中断：“cannot find EFI directory”、“will not proceed with blocklists”、“Could not prepare Boot variable”',
    },
  },
  entry: any(seen('grub-install-refused'), seen('efi-vars-no-space')),
  root: ask(
    'boot-loader-refused-by',
    'Is it the firmware that has no room for the entry?',
    '是固件没有空间存引导项吗？',
    branch(
      'Yes: “No space left on device” of an EFI variable',
      '是：EFI 变量报 No space left on device',
      seen('efi-vars-no-space'),
      'efi-variables-full',
    ),
    branch('No: the place on the disk', '不是：磁盘上的位置', 'else', 'boot-loader-target-wrong'),
  ),
})
