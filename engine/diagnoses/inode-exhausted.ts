import { all, any, matches, min, not, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'inode-exhausted',
  area: 'storage',
  tags: ['storage/space', 'storage/inodes'],
  words: {
    title: { en: 'The file system has no free inodes', zh: '文件系统的 inode 用光了' },
    what: {
      en: 'No further file can be created, although df -h shows free space. The message is the same as for a full disk.',
      zh: 'df -h 还有空间，却建不了任何文件。报错文字与磁盘满完全一样。',
    },
    why: {
      en: 'ext4 fixes the number of inodes when it is made. Millions of small files (sessions, caches, mail queues, image layers, node_modules) use them up before the blocks. In a container even deleting fails then: overlayfs needs an inode for a whiteout.',
      zh: 'ext4 在创建时就定死了 inode 数。大量小文件（会话、缓存、邮件队列、镜像层、node_modules）会先把 inode 用完。这时在容器里连删文件都会失败：overlayfs 记一个 whiteout 也要 inode。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: matches('inode.full', '/'),
      says: { en: 'df -i shows a file system with no free inode.', zh: 'df -i 显示某个文件系统没有空闲 inode。' },
    },
    {
      weight: 'hints',
      when: all(any(seen('no-space-left'), seen('disk-full-words')), not(matches('disk.full', '/'))),
      says: { en: 'A program has no space while df -h shows free blocks.', zh: '程序报空间不足，而 df -h 还有空闲。' },
    },
    {
      weight: 'points',
      when: all(seen('no-space-at-create'), min('inode.use', 90), not(matches('disk.full', '/'))),
      says: {
        en: 'A new file could not be made, and nearly all inodes are in use: the next layer takes more than are left.',
        zh: '新文件建不了，而 inode 几乎用尽：下一层需要的比剩下的多。',
      },
    },
    {
      weight: 'hints',
      when: seen('no-space-at-create'),
      says: {
        en: 'It was the making of a file that failed, not a write: that takes an inode.',
        zh: '失败的是新建文件而不是写入：新建需要 inode。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('no-space-left'), min('inode.use', 90)),
      says: { en: 'A program was refused for lack of space.', zh: '程序报空间不足。' },
    },
  ],
  refutes: [
    {
      when: all(matches('disk.full', '/'), not(matches('inode.full', '/'))),
      says: { en: 'Blocks have run out; inodes are free.', zh: '用完的是块，inode 还有空闲。' },
    },
  ],
  explains: ['disk-full', 'docker-daemon-not-running', 'containerd-not-running', 'start-limit-hit'],
  prior: 2,
  ask: ['df-i', 'df'],
  names: { '/THE/DIRECTORY': [] },
  fixes: [
    {
      does: { en: 'Find the directory with the many files', zh: '找出小文件最多的目录' },
      run: 'sudo du --inodes -xd3 / 2>/dev/null | sort -n | tail -20',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Delete what may go, in one pass', zh: '一次删掉可以删的文件' },
      run: 'sudo find /THE/DIRECTORY -xdev -type f -mtime +30 -delete',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Look at the list with -print before you use -delete.',
        zh: '先用 -print 看清单，再换成 -delete。',
      },
    },
    {
      does: {
        en: 'Remove Docker images and build cache that nothing uses',
        zh: '删除没有用到的 Docker 镜像和构建缓存',
      },
      run: 'docker image prune -a\ndocker builder prune',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'Lasting: a larger file system, or one made with more inodes (or XFS)',
        zh: '长久之计：扩容，或重建时给更多 inode（或用 XFS）',
      },
      run: 'sudo mkfs.ext4 -i 8192 /dev/sdX1',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'mkfs deletes everything on it. Growing an ext4 file system adds inodes without loss.',
        zh: 'mkfs 会清空数据。给 ext4 扩容也会增加 inode，不丢数据。',
      },
    },
  ],
  verify: {
    probe: 'df-i',
    when: not(matches('inode.full', '/')),
    says: { en: 'df -i shows free inodes.', zh: 'df -i 已有空闲 inode。' },
  },
  prevent: [{ says: { en: 'Watch df -i as you watch df -h.', zh: '像监控 df -h 一样监控 df -i。' } }],
  sources: ['https://github.com/moby/moby/issues/36473', 'https://man7.org/linux/man-pages/man8/mke2fs.8.html'],
})
