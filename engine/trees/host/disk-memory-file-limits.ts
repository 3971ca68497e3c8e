import { any, matches, max, min, seen } from '../../conditions'
import { diskFull } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const killed = any(
  seen('oom-killed-process'),
  seen('systemd-oom-kill'),
  seen('oomkilled-container'),
  seen('oomd-killed'),
  seen('exit-137'),
)

export default defineTree({
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
    diskFull,
    matches('inode.full', '/'),
    seen('quota-exceeded'),
    seen('shm-no-space'),
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
  root: ask(
    'limits-which',
    'What ran out?',
    '用完的是什么？',
    branch(
      'Shared memory',
      '共享内存',
      any(seen('shm-no-space'), seen('no-space-left', { path: '~^/dev/shm' })),
      'shm-too-small',
    ),
    branch(
      'Open files',
      '打开文件数',
      any(seen('too-many-open-files'), seen('file-table-full')),
      ask(
        'limits-emfile',
        'Is the number of descriptors near the limit?',
        '描述符数接近上限吗？',
        branch(
          'It speaks of inotify',
          '说的是 inotify',
          any(
            seen('inotify-limit-named'),
            seen('inotify-limit-continued'),
            seen('inotify-watch-too-many'),
            seen('inotify-kube-proxy-fatal'),
          ),
          'inotify-limit-exhausted',
        ),
        branch('Yes, or not known', '接近，或未知', 'else', 'file-descriptor-limit'),
      ),
    ),
    branch('Memory areas of one process', '单个进程的内存区域数', seen('map-count-refused'), 'map-count-too-low'),
    branch(
      'Memory',
      '内存',
      any(killed, seen('memory-nearly-gone'), max('memory.available-percent', 5)),
      ask(
        'limits-killed',
        'Was a process killed?',
        '有进程被杀吗？',
        branch('Yes', '有', killed, 'oom-killed'),
        branch('No', '没有', 'else', 'memory-exhausted-thrashing'),
      ),
    ),
    branch(
      'Space',
      '空间',
      'else',
      ask(
        'limits-enospc',
        'What do df -h and df -i show for that path?',
        'df -h 与 df -i 对该路径显示什么？',
        branch('No free inodes', 'inode 用光', matches('inode.full', '/'), 'inode-exhausted'),
        branch(
          'It speaks of inotify or watches',
          '说的是 inotify 或监视',
          any(seen('inotify-enospc-watch'), seen('inotify-dir-watch-no-space'), seen('inotify-watches-out')),
          'inotify-limit-exhausted',
        ),
        branch('It speaks of keys', '说的是密钥', seen('key-quota'), 'kernel-keys-quota'),
        branch('It is /boot', '是 /boot', any(seen('boot-no-space'), min('boot.use', 95)), 'boot-partition-full'),
        branch(
          'Blocks used up',
          '块用完',
          'else',
          ask(
            'limits-du-gap',
            'Does du account for what df shows?',
            'du 能解释 df 的用量吗？',
            branch(
              'No: deleted files are open',
              '不能：有已删除的文件仍打开',
              any(min('deleted.mib', 1024), min('disk.gap', 30)),
              'deleted-files-held-open',
            ),
            branch('Yes', '能', 'else', 'disk-full'),
          ),
        ),
      ),
    ),
  ),
})
