import { all, any, is, isIn, not, seen, unless } from '../conditions'
import { defineDiagnosis, inLine, theUnit } from './kit'

/** a pager may cut the words short: `No such fi>` */
const enoent = '~^(?:No such file|没有那个文件|No(?: s\\w{0,3}(?: f\\w{0,3})?)?[>…]$)'
const absent = any(
  seen('systemd-step-failed', { step: 'EXEC', reason: enoent }),
  seen('systemd-executable-missing', { reason: enoent }),
)
const refusedOnly = all(
  any(
    seen('systemd-step-failed', { step: 'EXEC', reason: '~ermission denied' }),
    seen('systemd-executable-missing', { reason: '~ermission denied' }),
  ),
  unless(absent),
)

export default defineDiagnosis({
  id: 'systemd-unit-bad-path',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: { en: 'The unit starts a program that is not at that path', zh: '单元里写的程序路径不对' },
    what: {
      en: 'ExecStart (or ExecStartPre) names a file that does not exist or cannot be executed there; systemd ends with 203/EXEC.',
      zh: 'ExecStart（或 ExecStartPre）指向的文件不存在或不能执行，systemd 以 203/EXEC 结束。',
    },
    why: {
      en: 'systemd searches no shell PATH for an absolute name. Packages, pip, npm and hand installs put the same program into /usr/bin, /usr/sbin, /usr/local/bin or a home directory, while the unit keeps the path of another one.',
      zh: '写成绝对路径时，systemd 不会去 PATH 里找。发行版、pip、npm 和手动安装会把同一个程序放在 /usr/bin、/usr/sbin、/usr/local/bin 或家目录，而单元里写的是另一处。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('systemd-environment-file', { reason: '~No such file' }),
      says: {
        en: 'The unit names an EnvironmentFile that does not exist; without a minus before the name systemd gives up.',
        zh: '单元里的 EnvironmentFile 不存在；文件名前没有减号时，systemd 就不启动了。',
      },
    },
    {
      weight: 'proves',
      when: is('unit.program-absent', true),
      says: {
        en: 'The very path that systemd tried to start is not there.',
        zh: 'systemd 要启动的那个路径上什么都没有。',
      },
    },
    {
      weight: 'points',
      when: absent,
      says: {
        en: 'systemd found no program at the path that ExecStart names.',
        zh: 'systemd 在 ExecStart 写的路径上找不到程序。',
      },
    },
    {
      weight: 'points',
      when: seen('systemd-executable-not-in-path'),
      says: {
        en: 'systemd does not find the program in the few directories that it searches; those of pip, npm and a home are not among them.',
        zh: 'systemd 在它查找的几个目录里找不到这个程序；pip、npm 和家目录下的路径都不在其中。',
      },
    },
    {
      weight: 'points',
      when: seen('systemd-path-not-absolute'),
      says: { en: 'The unit names the program without an absolute path.', zh: '单元里的程序没有写绝对路径。' },
    },
    {
      weight: 'hints',
      // a file that may not be executed was found: `file-not-executable`, or SELinux
      when: any(
        all(any(is('unit.exit-status', '203'), seen('systemd-status-word', { status: '203' })), unless(refusedOnly)),
        seen('systemd-step-failed', { step: 'EXEC', reason: '~^(?![Pp]ermission denied)' }),
        seen('systemd-executable-missing', { reason: '~^(?![Pp]ermission denied)' }),
      ),
      says: { en: 'The unit ended with 203/EXEC.', zh: '单元以 203/EXEC 结束。' },
    },
    {
      weight: 'hints',
      when: any(
        seen('systemd-unit-setting-bad', { unit: '~.' }, { why: '~.' }, { unit3: '~.' }),
        seen(
          'systemd-unit-refused',
          { reason: ['Exec format error', 'Invalid argument'] },
          { reason2: ['Exec format error', 'Invalid argument'] },
        ),
      ),
      says: {
        en: 'systemd refuses the unit file itself: often a command in it is no absolute path, or ExecStart= is missing or given twice.',
        zh: 'systemd 拒绝的是单元文件本身：多半是某条命令没写绝对路径，或者缺 ExecStart、写了两个 ExecStart。',
      },
    },
  ],
  refutes: [
    {
      when: isIn('script.shebang', ['missing', 'crlf', 'bom']),
      says: { en: 'The file is there; its first line is what fails.', zh: '文件在，出错的是它的首行。' },
    },
    {
      when: all(seen('systemd-step-failed', { step: 'EXEC', reason: '~Exec format' }), unless(absent)),
      says: { en: 'The file was found; the kernel refuses its format.', zh: '文件找到了，是内核不认它的格式。' },
    },
  ],
  variants: [
    {
      id: 'not-executable',
      when: seen('systemd-step-failed', { step: 'EXEC', reason: '~Permission' }),
      title: { en: 'There, but not executable', zh: '文件在，但不可执行' },
    },
  ],
  explains: ['start-limit-hit', 'docker-daemon-not-running', 'containerd-not-running'],
  prior: 3,
  ask: ['journalctl-unit', 'systemctl-cat', 'ls'],
  names: { UNIT: [theUnit], PROGRAM: [inLine('systemd-executable-not-in-path', 'program')], PACKAGE: [] },
  fixes: [
    {
      does: { en: 'Point the unit at the real program with a drop-in', zh: '用 drop-in 把单元指向真正的程序' },
      run: 'command -v PROGRAM\nsudo systemctl edit UNIT   # [Service], an empty ExecStart=, then ExecStart=/real/path ...\nsudo systemctl daemon-reload\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The empty ExecStart= line is needed: it clears the old value.',
        zh: '那一行空的 ExecStart= 不能省：它清掉旧值。',
      },
    },
    {
      does: { en: 'Or reinstall the package, so that unit and program match', zh: '或者重装软件包，让单元与程序一致' },
      for: ['debian'],
      run: 'sudo apt install --reinstall PACKAGE',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: { en: 'Or reinstall the package, so that unit and program match', zh: '或者重装软件包，让单元与程序一致' },
      for: ['rhel'],
      run: 'sudo dnf reinstall PACKAGE',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Permission denied: set the x bit, and move programs out of home directories',
        zh: '若是 Permission denied：加执行位，并把程序移出家目录',
      },
      run: 'sudo chmod +x /path/to/program\nnamei -l /path/to/program',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'systemctl-is-active',
    standIn: true,
    when: all(is('unit.active', 'active'), not(is('unit.active', 'failed'))),
    says: { en: 'The unit is active.', zh: '单元已是 active。' },
  },
  prevent: [
    {
      says: { en: 'Check units before installing them.', zh: '安装单元前先检查。' },
      run: 'systemd-analyze verify UNIT',
    },
  ],
  sources: [
    'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
    'https://github.com/containerd/containerd/issues/7975',
    'https://github.com/yrutschle/sslh/issues/176',
  ],
})
