import { any, seen } from '../conditions'
import { defineDiagnosis, inLine, isMounted } from './kit'

export default defineDiagnosis({
  id: 'mount-option-refused',
  area: 'storage',
  tags: ['storage/filesystems', 'host/config'],
  words: {
    title: { en: 'The file system does not know a mount option', zh: '文件系统不认识某个挂载选项' },
    what: {
      en: 'One of the options behind -o or in /etc/fstab is not one of this file system, is misspelt, or has a value that it does not take. Nothing is mounted for that.',
      zh: '-o 后面或 /etc/fstab 里有一个选项不属于这种文件系统、写错了，或者取值不被接受，于是整个挂载失败。',
    },
    why: {
      en: 'What mount does not know itself it hands to the kernel, and every driver has words of its own: noload is of ext4, uid= of FAT and tmpfs, nobarrier is gone from XFS since 4.19, nonempty from libfuse 3. Options joined by points or blanks are one long word to it. mount only says “wrong fs type, bad option, bad superblock”; the log of the kernel names the word.',
      zh: 'mount 自己不认识的选项会原样交给内核，而每种驱动各有一套：noload 是 ext4 的，uid= 是 FAT、tmpfs 的，nobarrier 在 XFS 中从 4.19 起没有了，nonempty 在 libfuse 3 里也没有了。选项之间如果用点或空格连接，在它看来就是一个长单词。mount 只会笼统地说 “wrong fs type, bad option, bad superblock”，具体是哪个词要看内核日志。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('mount-option-refused'),
      says: { en: 'The file system names the option that it refuses.', zh: '文件系统指明了它拒绝的选项。' },
    },
    {
      weight: 'hints',
      when: any(seen('nfs-option-refused'), seen('mount-bad-superblock')),
      says: { en: 'mount thinks of an option, among other things.', zh: 'mount 的说法里包含“选项有误”这种可能。' },
    },
  ],
  refutes: [
    {
      when: any(seen('mount-unknown-fs'), seen('mount-no-such-device')),
      says: {
        en: 'It is the type that the kernel does not know, not an option.',
        zh: '内核不认识的是文件系统类型，不是选项。',
      },
    },
    {
      when: seen('nfs-statd-required'),
      says: { en: 'mount.nfs says first what it misses: rpc.statd.', zh: 'mount.nfs 已先说明缺的是 rpc.statd。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['dmesg', 'fstab'],
  variants: [
    {
      id: 'allow-other',
      when: seen('mount-option-refused', { allow: '~.' }),
      title: {
        en: 'allow_other is kept for root: fuse.conf does not grant it to users',
        zh: 'allow_other 只留给 root：fuse.conf 没有开放给普通用户',
      },
    },
  ],
  names: {
    OPTION: [inLine('mount-option-refused', 'option', 'quoted', 'listed', 'btrfs', 'cifs', 'fuse', 'allow')],
    DEVICE: [inLine('mount-bad-superblock', 'device')],
  },
  fixes: [
    {
      does: { en: 'See which word is refused', zh: '看是哪个词被拒绝' },
      run: 'sudo dmesg | tail -n 20\nsudo findmnt --verify --verbose\ncat /etc/fstab',
      root: true,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Mount once without any option; if that works, add them again one by one, joined by commas only',
        zh: '先不带任何选项挂载一次；成功的话再逐个加回去，选项之间只能用逗号',
      },
      run: 'sudo mount /dev/DEVICE /mnt\nman 5 ext4    # or xfs, btrfs, tmpfs, nfs; man 8 mount.cifs, man 8 mount.fuse3',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Take the word out of /etc/fstab, or out of the unit or volume that mounts',
        zh: '从 /etc/fstab，或负责挂载的单元、卷配置里去掉这个词',
      },
      run: 'sudoedit /etc/fstab    # OPTION\nsudo systemctl daemon-reload\nsudo mount -a',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Run mount -a before the next reboot: a line that fails without nofail ends the boot in emergency mode.',
        zh: '重启前务必先跑 mount -a：没有 nofail 的行一旦失败，开机会停在 emergency 模式。',
      },
    },
    {
      does: {
        en: 'allow_other of FUSE (sshfs, rclone, mergerfs): let users ask for it, or leave it out',
        zh: 'FUSE 的 allow_other（sshfs、rclone、mergerfs）：允许普通用户使用，或者不写它',
      },
      run: "sudo sed -i 's/^#\\s*user_allow_other/user_allow_other/' /etc/fuse.conf\ngrep user_allow_other /etc/fuse.conf || echo user_allow_other | sudo tee -a /etc/fuse.conf",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Mounting as root instead does work, and the program then looks for its configuration and keys below /root.',
        zh: '改用 root 挂载也行，但程序会到 /root 下找自己的配置和密钥。',
      },
    },
  ],
  verify: isMounted,
  prevent: [
    {
      says: {
        en: 'Check /etc/fstab with findmnt --verify after every change.',
        zh: '每次改完 /etc/fstab 都用 findmnt --verify 检查。',
      },
      run: 'sudo findmnt --verify',
    },
  ],
  sources: [
    'https://github.com/torvalds/linux/blob/master/fs/fs_context.c',
    'https://man7.org/linux/man-pages/man8/mount.8.html',
    'https://github.com/util-linux/util-linux/issues/1048',
    'https://github.com/libfuse/libfuse/blob/master/ChangeLog.rst',
    'https://github.com/libfuse/libfuse/blob/master/util/fusermount.c',
  ],
})
