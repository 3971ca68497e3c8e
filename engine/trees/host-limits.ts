/** What runs out: space, memory, files; a file system that refuses. */
import { all, any, type Condition, is, matches, max, min, seen } from '../conditions'
import type { TreeDef } from '../model'

const space = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))

const killed = any(
  seen('oom-killed-process'),
  seen('systemd-oom-kill'),
  seen('oomkilled-container'),
  seen('oomd-killed'),
  seen('exit-137'),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'disk-memory-file-limits',
    area: 'storage',
    tags: ['storage/space', 'host/memory', 'host/limits'],
    words: {
      title: { en: 'No space, no memory, no descriptors', zh: '空间、内存或描述符用完' },
      symptom: {
        en: '“No space left on device”, “Too many open files”, a process killed, or a machine that stands still',
        zh: '“No space left on device”、“Too many open files”、进程被杀，或整机卡住',
      },
    },
    entry: any(
      space,
      matches('inode.full', '/'),
      seen('quota-exceeded'),
      seen('too-many-open-files'),
      seen('map-count-refused'),
      seen('file-table-full'),
      seen('oom-killed-process'),
      seen('systemd-oom-kill'),
      seen('oomkilled-container'),
      seen('exit-137'),
      seen('memory-nearly-gone'),
      max('memory.available-percent', 5),
    ),
    root: {
      id: 'limits-which',
      ask: { en: 'What ran out?', zh: '用完的是什么？' },
      branches: [
        {
          label: { en: 'Open files', zh: '打开文件数' },
          when: any(seen('too-many-open-files'), seen('file-table-full')),
          to: {
            id: 'limits-emfile',
            ask: { en: 'Is the number of descriptors near the limit?', zh: '描述符数接近上限吗？' },
            branches: [
              {
                label: { en: 'It speaks of inotify', zh: '说的是 inotify' },
                when: any(
                  seen('inotify-limit-named'),
                  seen('inotify-limit-continued'),
                  seen('inotify-watch-too-many'),
                  seen('inotify-kube-proxy-fatal'),
                ),
                to: { diagnosis: 'inotify-limit-exhausted' },
              },
              {
                label: { en: 'Yes, or not known', zh: '接近，或未知' },
                when: 'else',
                to: { diagnosis: 'file-descriptor-limit' },
              },
            ],
          },
        },
        {
          label: { en: 'Memory areas of one process', zh: '单个进程的内存区域数' },
          when: seen('map-count-refused'),
          to: { diagnosis: 'map-count-too-low' },
        },
        {
          label: { en: 'Memory', zh: '内存' },
          when: any(killed, seen('memory-nearly-gone'), max('memory.available-percent', 5)),
          to: {
            id: 'limits-killed',
            ask: { en: 'Was a process killed?', zh: '有进程被杀吗？' },
            branches: [
              {
                label: { en: 'Yes', zh: '有' },
                when: killed,
                to: { diagnosis: 'oom-killed' },
              },
              { label: { en: 'No', zh: '没有' }, when: 'else', to: { diagnosis: 'memory-exhausted-thrashing' } },
            ],
          },
        },
        {
          label: { en: 'Space', zh: '空间' },
          when: 'else',
          to: {
            id: 'limits-enospc',
            ask: { en: 'What do df -h and df -i show for that path?', zh: 'df -h 与 df -i 对该路径显示什么？' },
            branches: [
              {
                label: { en: 'No free inodes', zh: 'inode 用光' },
                when: matches('inode.full', '/'),
                to: { diagnosis: 'inode-exhausted' },
              },
              {
                label: { en: 'It speaks of inotify or watches', zh: '说的是 inotify 或监视' },
                when: any(
                  seen('inotify-enospc-watch'),
                  seen('inotify-dir-watch-no-space'),
                  seen('inotify-watches-out'),
                ),
                to: { diagnosis: 'inotify-limit-exhausted' },
              },
              {
                label: { en: 'It speaks of keys', zh: '说的是密钥' },
                when: seen('key-quota'),
                to: { diagnosis: 'kernel-keys-quota' },
              },
              {
                label: { en: 'It is /boot', zh: '是 /boot' },
                when: any(seen('boot-no-space'), min('boot.use', 95)),
                to: { diagnosis: 'boot-partition-full' },
              },
              {
                label: { en: 'Blocks used up', zh: '块用完' },
                when: 'else',
                to: {
                  id: 'limits-du-gap',
                  ask: { en: 'Does du account for what df shows?', zh: 'du 能解释 df 的用量吗？' },
                  branches: [
                    {
                      label: { en: 'No: deleted files are open', zh: '不能：有已删除的文件仍打开' },
                      when: any(min('deleted.mib', 1024), min('disk.gap', 30)),
                      to: { diagnosis: 'deleted-files-held-open' },
                    },
                    { label: { en: 'Yes', zh: '能' }, when: 'else', to: { diagnosis: 'disk-full' } },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  },
  {
    id: 'filesystem-read-only',
    area: 'storage',
    tags: ['storage/filesystems'],
    words: {
      title: { en: 'A file system is read-only', zh: '文件系统变成只读' },
      symptom: {
        en: '“Read-only file system”, or I/O errors in the kernel log',
        zh: '“Read-only file system”，或内核日志里有 I/O 错误',
      },
    },
    entry: any(
      seen('read-only-file-system'),
      seen('kernel-remounted-readonly'),
      seen('disk-io-error'),
      seen('filesystem-corruption'),
      matches('mount.read-only', '/'),
    ),
    root: {
      id: 'readonly-snap',
      ask: { en: 'Does a snap or a protected unit see it as read-only?', zh: '是 snap 或受保护的单元看到的只读吗？' },
      branches: [
        {
          label: { en: 'Docker comes from a snap', zh: 'Docker 来自 snap' },
          when: all(is('docker.packaging', 'snap'), any(seen('mount-source-readonly'), seen('read-only-file-system'))),
          to: { diagnosis: 'snap-docker-confinement' },
        },
        {
          label: { en: 'No: the mount itself', zh: '不是：挂载本身只读' },
          when: 'else',
          to: { diagnosis: 'fs-mounted-readonly' },
        },
      ],
    },
  },
  {
    id: 'filesystem-refuses',
    area: 'storage',
    tags: ['storage/filesystems'],
    words: {
      title: { en: 'A file system reports damage', zh: '文件系统报告损坏' },
      symptom: {
        en: '“Structure needs cleaning”, or a file system that is not mounted because of errors',
        zh: '“Structure needs cleaning”，或因错误而无法挂载',
      },
    },
    entry: seen('filesystem-corruption'),
    root: {
      id: 'damage-disk',
      ask: { en: 'Does the disk below it give errors, too? (dmesg)', zh: '下层磁盘也在报错吗？（dmesg）' },
      branches: [
        {
          label: { en: 'Yes, or it turned read-only', zh: '是，或者已转为只读' },
          when: any(seen('read-only-file-system'), seen('kernel-remounted-readonly'), seen('disk-io-error')),
          to: { diagnosis: 'fs-mounted-readonly' },
        },
        { label: { en: 'No', zh: '没有' }, when: 'else', to: { diagnosis: 'filesystem-damaged' } },
      ],
    },
  },
]

export default trees
