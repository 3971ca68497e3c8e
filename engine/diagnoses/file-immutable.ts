import { all, any, is, isIn, seen, unless } from '../conditions'
import { inContainer } from '../situations'
import { defineDiagnosis, inLine } from './kit'

/** places that lie on a disk of the machine: not /tmp with its sticky bit, not mounts, not /proc and /sys */
const onDisk =
  '~^/(?:(?:etc|usr|root|opt|lib|lib64|bin|sbin|var/(?:lib(?!/(?:docker/btrfs|machines|portables))|www|log|spool|empty))/|home/\\S)'
const local = seen('change-not-permitted', { path: onDisk }, { shell: '~.' }, { lxc: '~.' }, { go: '~.' })
const set = isIn('file.attribute', ['immutable', 'append-only'])

export default defineDiagnosis({
  id: 'file-immutable',
  area: 'storage',
  tags: ['storage/filesystems', 'linux/accounts'],
  words: {
    title: {
      en: 'The file is immutable (chattr +i): root may not change it either',
      zh: '文件被设为不可修改（chattr +i），root 也改不了',
    },
    what: {
      en: 'The file or its directory has the attribute i or a. Until that is taken off, the kernel lets nobody write, rename or delete it.',
      zh: '文件或所在目录带有 i 或 a 属性。去掉之前，内核不允许任何人写入、改名或删除。',
    },
    why: {
      en: 'Attributes stand beside the rights and ls -l does not show them. Somebody set it to keep a file from being rewritten (resolv.conf above all), a hardening script did, an ostree system does for /, or an intruder for files of his own. The words differ: “Permission denied” is rights, “Operation not permitted” is this.',
      zh: '这种属性独立于普通权限，ls -l 看不到。可能是有人为了防止文件被改写（最常见的是 resolv.conf），可能是加固脚本，ostree 系统会给 / 加上，入侵者也会给自己的文件加。报错用词不同：“Permission denied” 是权限问题，“Operation not permitted” 才是这个。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(set, any(seen('change-not-permitted'), seen('file-called-immutable'))),
      says: {
        en: 'The change was refused, and lsattr shows the attribute.',
        zh: '修改被拒绝，而 lsattr 显示了这个属性。',
      },
    },
    {
      weight: 'points',
      when: seen('file-called-immutable'),
      says: { en: 'The program looked and says that the file is immutable.', zh: '程序检查过，说文件不可修改。' },
    },
    {
      weight: 'points',
      when: all(local, unless(inContainer)),
      says: {
        en: 'A change on a local disk is called not permitted, where want of rights would be called denied.',
        zh: '本地磁盘上的修改报“不允许的操作”；如果只是权限不够，会报“权限不够”。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('change-not-permitted'), set),
      says: {
        en: 'A change was not permitted, or a file carries the attribute.',
        zh: '有修改不被允许，或有文件带着这个属性。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('file.attribute', 'none'), unless(set)),
      says: { en: 'lsattr shows neither i nor a.', zh: 'lsattr 没有显示 i 或 a。' },
    },
  ],
  variants: [
    {
      id: 'resolv-conf',
      when: seen(
        'change-not-permitted',
        { path: '~resolv\\.conf' },
        { shell: '~resolv\\.conf' },
        { go: '~resolv\\.conf' },
      ),
      title: { en: 'resolv.conf, which somebody wanted to keep', zh: 'resolv.conf，有人不想让它被改' },
    },
  ],
  explains: ['apt-lock-or-broken', 'resolv-conf-broken'],
  prior: 2,
  ask: ['lsattr', 'id'],
  names: { FILE: [inLine('change-not-permitted', 'path', 'shell', 'lxc', 'go')] },
  fixes: [
    {
      does: { en: 'Look at the file and at the directory it is in', zh: '看文件和它所在的目录' },
      run: 'lsattr -d FILE "$(dirname FILE)"\nfindmnt -T FILE',
      root: false,
      risk: 'read-only',
      caution: {
        en: 'An i on the directory forbids new files and deleting; on the file, writing too. vfat, NTFS, NFS and FUSE have no such attribute: there the file system itself refuses.',
        zh: '目录上的 i 禁止新建和删除，文件上的 i 还禁止写入。vfat、NTFS、NFS、FUSE 没有这个属性：那是文件系统自己拒绝。',
      },
    },
    {
      does: {
        en: 'Take the attribute off, once you know who set it and why',
        zh: '弄清是谁、为什么设的，再去掉属性',
      },
      run: 'sudo chattr -i -a FILE',
      root: true,
      risk: 'safe',
      caution: {
        en: 'In a container this takes CAP_LINUX_IMMUTABLE: do it on the host. On an ostree system leave / alone. An attribute that comes back by itself, on files that you do not know, is a sign of an intruder.',
        zh: '在容器里需要 CAP_LINUX_IMMUTABLE，请到宿主机上做。ostree 系统不要动 /。如果属性会自己恢复，而且文件来历不明，多半是被入侵了。',
      },
    },
    {
      does: {
        en: 'Find all of them below a directory',
        zh: '列出某个目录下所有这样的文件',
      },
      run: "sudo lsattr -Ra /etc 2>/dev/null | awk '$1 ~ /[ia]/'",
      root: true,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'lsattr',
    when: all(is('file.attribute', 'none'), unless(set)),
    says: { en: 'lsattr shows neither i nor a.', zh: 'lsattr 不再显示 i 或 a。' },
  },
  prevent: [
    {
      says: {
        en: 'Settle in the program that writes a file what it is to write; an immutable file breaks the next upgrade.',
        zh: '文件内容应在负责写它的程序里设置；锁死文件，下次升级就会出错。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man1/chattr.1.html',
    'https://man7.org/linux/man-pages/man2/unlink.2.html',
    'https://github.com/lxc/lxc/issues/3185',
    'https://github.com/NixOS/nixpkgs/issues/63028',
  ],
})
