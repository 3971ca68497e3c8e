import { all, any, matches, max, min, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const pressed = any(
  matches('disk.full', '/'),
  matches('disk.tight', '/'),
  seen('no-space-left'),
  seen('disk-full-words'),
)

export default defineDiagnosis({
  id: 'deleted-files-held-open',
  area: 'storage',
  tags: ['storage/space', 'linux/processes'],
  words: {
    title: {
      en: 'Deleted files still take the space, because a process holds them open',
      zh: '文件已删除，空间却被仍打开它的进程占着',
    },
    what: {
      en: 'df says full, du finds far less: the difference lies in files that were deleted while a program keeps writing to them.',
      zh: 'df 说满了，du 却只找到一小部分：差额就在那些已删除、但程序还开着的文件里。',
    },
    why: {
      en: "A file's blocks are given back only when its last name and its last open descriptor are gone. A log that was rotated or removed without telling the program keeps growing without a name.",
      zh: '只有最后一个名字和最后一个打开的描述符都消失，块才会归还。日志被轮转或删除却没有通知程序，它就会继续以“无名”状态增长。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(any(min('deleted.mib', 1024), all(min('disk.gap', 30), min('deleted.files', 1))), pressed),
      says: {
        en: 'Deleted files are still open, and together with df they account for the missing space.',
        zh: '有已删除但仍打开的文件，与 df 对照正好能解释少掉的空间。',
      },
    },
    {
      weight: 'points',
      when: all(min('disk.gap', 30), pressed),
      says: { en: 'df counts far more than du can find.', zh: 'df 的用量远多于 du 能找到的。' },
    },
    {
      weight: 'points',
      when: any(min('deleted.mib', 1024), all(min('deleted.mib', 100), pressed)),
      says: { en: 'Large deleted files are still open.', zh: '有很大的已删除文件仍被打开。' },
    },
    {
      weight: 'hints',
      when: any(seen('deleted-file-open'), min('deleted.files', 1), pressed),
      says: { en: 'Space is short; deleted files may hold it.', zh: '空间紧张，可能被已删除的文件占着。' },
    },
  ],
  refutes: [
    {
      when: max('deleted.files', 0),
      says: {
        en: 'No process holds a deleted file open (a loop device or swap still may: losetup -l, /proc/swaps).',
        zh: '没有进程占着已删除的文件（loop 设备或 swap 仍可能占着：losetup -l、/proc/swaps）。',
      },
    },
  ],
  explains: ['disk-full', 'docker-daemon-not-running', 'containerd-not-running', 'start-limit-hit'],
  prior: 1,
  ask: ['lsof-deleted', 'df', 'du'],
  names: { UNIT: [], PID: [] },
  fixes: [
    {
      does: {
        en: 'Restart the process that holds them, or tell it to reopen its logs',
        zh: '重启占用文件的进程，或让它重新打开日志',
      },
      run: 'sudo lsof -nP +L1 | sort -k7n | tail\nsudo systemctl restart UNIT        # or: sudo kill -HUP PID',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Without a restart: empty the file through its descriptor', zh: '不重启：通过描述符清空文件' },
      run: 'sudo truncate -s 0 /proc/PID/fd/N',
      root: true,
      risk: 'safe',
      caution: { en: 'Only for logs; a database file must not be cut.', zh: '只对日志这样做；数据库文件不能截断。' },
    },
  ],
  verify: {
    probe: 'lsof-deleted',
    when: max('deleted.mib', 100),
    says: { en: 'No large deleted file is open any more.', zh: '已没有大的已删除文件被打开。' },
  },
  prevent: [
    {
      says: {
        en: 'Use copytruncate or a postrotate signal in logrotate.',
        zh: '在 logrotate 中使用 copytruncate 或 postrotate 信号。',
      },
    },
  ],
  sources: ['https://github.com/Shippable/support/issues/1147', 'https://man7.org/linux/man-pages/man8/lsof.8.html'],
})
