import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const says = (group: string) => seen('luks-key-refused', { [group]: '~.' })

export default defineDiagnosis({
  id: 'luks-key-refused',
  area: 'storage',
  tags: ['storage/disks', 'security'],
  words: {
    title: { en: 'The encrypted disk does not open with this passphrase', zh: '加密磁盘用这个口令打不开' },
    what: {
      en: 'The container was found and read; none of its key slots opens with what was given. Or the memory that the key slot asks for is not there.',
      zh: '加密容器找到了、也读出来了，但给的口令打不开任何一个密钥槽；或者密钥槽要求的内存不够。',
    },
    why: {
      en: 'Mostly the letters are other ones: before the system runs, the keyboard is American, and y and z, a and q, and every sign change places. A key file with a line end, another container of the same machine, a slot that was removed, and a damaged header look the same. A LUKS2 slot made on a large machine may ask for 1 GB of memory (Argon2), which a small board or GRUB does not have.',
      zh: '多半是打出来的字符不对：系统起来之前键盘是美式布局，y 和 z、a 和 q 以及各种符号会换位。密钥文件末尾多了换行、认错了容器、密钥槽被删、头部损坏，看起来都一样。在大机器上建的 LUKS2 密钥槽可能要 1 GB 内存（Argon2），小板子或 GRUB 给不出。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(says('wrong'), is('crypt.open', false)),
      says: {
        en: 'The container is there and locked, and its key slots refuse what was given.',
        zh: '容器在、处于锁定状态，密钥槽拒绝了所给的口令。',
      },
    },
    {
      weight: 'points',
      when: any(says('wrong'), says('slots'), says('memory')),
      says: { en: 'cryptsetup says that no key slot opens.', zh: 'cryptsetup 说没有密钥槽能打开。' },
    },
    {
      weight: 'hints',
      when: says('file'),
      says: { en: 'The file that holds the key was not opened.', zh: '打不开存放密钥的文件。' },
    },
  ],
  refutes: [
    {
      when: any(seen('device-mapper-refused'), seen('klog-dm-target-unknown')),
      says: {
        en: 'The kernel cannot set the mapping up; the passphrase is not the matter.',
        zh: '是内核建不了映射，与口令无关。',
      },
    },
  ],
  variants: [
    {
      id: 'memory',
      when: says('memory'),
      title: { en: 'too little memory for the key slot (Argon2)', zh: '内存不够打开密钥槽（Argon2）' },
    },
  ],
  explains: ['storage-layer-closed', 'fstab-device-missing', 'module-missing-in-initramfs'],
  prior: 2,
  ask: ['lsblk', 'dmesg'],
  names: { '/dev/sdX2': [] },
  fixes: [
    {
      does: {
        en: 'Which letters arrive? Type the passphrase where it can be seen; then as if the keyboard were American',
        zh: '打出来的到底是什么字符？在看得见的地方打一遍，再按美式布局打一遍',
      },
      run: 'sudo cryptsetup open --test-passphrase --verbose /dev/sdX2\nsudo cryptsetup luksDump /dev/sdX2   # key slots, Memory, PBKDF',
      root: true,
      risk: 'read-only',
      caution: {
        en: 'Not on a shared screen or in a shell that keeps its history. Caps and Num Lock count.',
        zh: '不要在共享屏幕上试，也不要留在 shell 历史里。注意大写锁定和数字锁定。',
      },
    },
    {
      does: {
        en: 'Give the initramfs your keyboard',
        zh: '把键盘布局写进 initramfs',
      },
      for: ['debian'],
      run: 'cat /etc/default/keyboard\nsudo dpkg-reconfigure keyboard-configuration\nsudo apt install console-setup\nsudo update-initramfs -u -k all',
      root: true,
      risk: 'safe',
      caution: {
        en: 'First make sure that a passphrase which is the same on both layouts opens it.',
        zh: '先加一个在两种布局下都一样的口令，以防进不去。',
      },
    },
    {
      does: {
        en: 'Give the initramfs your keyboard',
        zh: '把键盘布局写进 initramfs',
      },
      for: ['rhel', 'suse'],
      run: 'cat /etc/vconsole.conf\nsudo localectl set-keymap de   # yours\nsudo dracut -f --regenerate-all',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Give the initramfs your keyboard',
        zh: '把键盘布局写进 initramfs',
      },
      for: ['arch'],
      run: 'cat /etc/vconsole.conf   # KEYMAP=\ngrep ^HOOKS /etc/mkinitcpio.conf   # keyboard keymap before encrypt, or sd-vconsole before sd-encrypt\nsudo mkinitcpio -P',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A key file: no line end in it, readable by root, the right path in crypttab',
        zh: '密钥文件：末尾不能有换行，root 可读，crypttab 里路径正确',
      },
      run: 'sudo tail -c 1 /etc/keys/data.key | od -c\nsudo cryptsetup open --test-passphrase --key-file /etc/keys/data.key /dev/sdX2\ncat /etc/crypttab',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Too little memory: where it opens, add a slot that asks for less; remove the old one only when the new one works',
        zh: '内存不够：在能打开的机器上加一个要求更低的密钥槽，确认可用后再删旧的',
      },
      run: 'sudo cryptsetup luksHeaderBackup /dev/sdX2 --header-backup-file luks-header.img\nsudo cryptsetup luksAddKey --pbkdf argon2id --pbkdf-memory 65536 /dev/sdX2\nsudo cryptsetup luksAddKey --pbkdf pbkdf2 /dev/sdX2   # for GRUB',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Keep the backup of the header elsewhere: who has it and the old passphrase opens the disk.',
        zh: '头部备份要存到别处：有了它和旧口令就能打开磁盘。',
      },
    },
    {
      does: {
        en: 'A header that was overwritten (installer, partitioning): only its backup helps',
        zh: '头部被覆盖（安装程序、重新分区）：只有备份能救',
      },
      run: 'sudo cryptsetup luksHeaderRestore /dev/sdX2 --header-backup-file luks-header.img',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Copy the first 16 MB of the partition away before: dd if=/dev/sdX2 of=first.img bs=1M count=16.',
        zh: '先备份分区开头 16 MB：dd if=/dev/sdX2 of=first.img bs=1M count=16。',
      },
    },
  ],
  verify: {
    probe: 'lsblk',
    when: is('crypt.open', true),
    says: { en: 'The container is open: a volume stands below it.', zh: '容器已打开：下面有卷。' },
  },
  prevent: [
    {
      says: {
        en: 'Take a passphrase of letters that lie in the same place on both layouts, and keep a backup of the header.',
        zh: '口令用两种布局位置相同的字符，并保留一份头部备份。',
      },
    },
  ],
  sources: [
    'https://gitlab.com/cryptsetup/cryptsetup/-/wikis/FrequentlyAskedQuestions',
    'https://man7.org/linux/man-pages/man8/cryptsetup.8.html',
    'https://github.com/velvet-os/imagebuilder/issues/215',
  ],
})
