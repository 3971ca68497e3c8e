import { all, any, type Condition, is, isIn, matches, not, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'remount-ro-in-options',
    when: seen('remount-ro-option'),
    says: {
      en: '"errors=remount-ro" is a mount option: it says what would happen at an error. It stands in the log of every healthy boot.',
      zh: '“errors=remount-ro” 只是挂载选项，说的是出错时会怎样；每次正常开机的日志里都有它。',
    },
    source: 'https://man7.org/linux/man-pages/man5/ext4.5.html',
  },
  {
    id: 'snap-loop-mounts-full',
    when: seen('snap-loop-full'),
    says: {
      en: 'Snap images are read-only and exactly as large as their content, so they always show 100%.',
      zh: 'snap 镜像是只读的，大小恰好等于内容，所以总是显示 100%。',
    },
    source: 'https://snapcraft.io/docs',
  },
  {
    id: 'status-1-failure',
    when: all(is('unit.exit-status', '1'), not(isIn('unit.result', ['timeout', 'oom-kill']))),
    says: {
      en: "status=1/FAILURE only repeats that the program gave up. The reason is the program's own line before it.",
      zh: 'status=1/FAILURE 只说明程序放弃了；原因在它之前程序自己打印的那一行。',
    },
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Process%20Exit%20Codes',
  },
  {
    id: 'status-2-invalidargument',
    when: is('unit.exit-status', '2'),
    says: {
      en: 'systemd calls every exit status 2 INVALIDARGUMENT. Programs written in Go also end with 2 after a panic or for an unknown flag.',
      zh: '退出码 2 一律被 systemd 叫作 INVALIDARGUMENT；Go 程序 panic 或遇到未知参数时也以 2 退出。',
    },
    source: 'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
  },
  {
    id: 'enospc-is-not-always-disk',
    when: all(seen('no-space-left'), not(matches('disk.full', '/')), not(matches('disk.tight', '/'))),
    says: {
      en: '"No space left on device" is the text of one errno. With free blocks, look at inodes, inotify watches, quotas, and small tmpfs mounts.',
      zh: '“No space left on device” 只是一个 errno 的文字。块没用完时，要看 inode、inotify 监视数、配额和小的 tmpfs。',
    },
    source: 'https://man7.org/linux/man-pages/man3/errno.3.html',
  },
  {
    id: 'unit-not-reloaded',
    when: seen('systemd-daemon-reload-needed'),
    says: {
      en: 'This warning names no fault. It says that systemd still works with the unit as it read it before: what you changed in the file takes effect after sudo systemctl daemon-reload and a restart of the unit.',
      zh: '这条警告不是故障，只是说 systemd 用的还是之前读入的单元：文件里的改动要执行 sudo systemctl daemon-reload 并重启该单元后才生效。',
    },
    source: 'https://github.com/systemd/systemd/blob/main/src/systemctl/systemctl-util.c',
  },
  {
    id: 'namespace-program-exists',
    when: any(seen('systemd-step-failed', { step: ['NAMESPACE', 'USER', 'GROUP', 'CHDIR', 'LIMITS', 'CREDENTIALS'] })),
    says: {
      en: 'The program named after "spawning" exists; it was never run. What is missing belongs to the step.',
      zh: '“spawning” 后面的程序并没有缺失，它根本没运行；缺的是该步骤要用的东西。',
    },
    source: 'https://github.com/systemd/systemd/blob/main/src/core/exec-invoke.c',
  },
]
export default leads
