import { all, any, is, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit, unitActive } from './kit'

const refused = any(
  seen('systemd-unit-setting-bad', { unit: '~.' }, { unit2: '~.' }, { unit3: '~.' }),
  is('unit.loaded', 'bad-setting'),
)
/** the line with the reason; that a command is missing is also said where its path was passed over as bad */
const reason = seen('systemd-unit-setting-bad', { why: '~^(?!.*lacks both Exec)' })
/** before systemd 239 one sentence for this and for a command without an absolute path */
const old = seen(
  'systemd-unit-refused',
  { reason: ['Exec format error', 'Invalid argument'] },
  { reason2: ['Exec format error', 'Invalid argument'] },
)
/** a command that is no path has a cause of its own, and so has the drop-in of Docker's machine tools */
const otherwise = any(
  seen('systemd-path-not-absolute'),
  seen('systemd-executable-not-in-path'),
  seen('systemd-executable-missing'),
  seen('unit-several-execstart', { unit: '~docker' }),
)

export default defineDiagnosis({
  id: 'unit-file-invalid',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: {
      en: 'systemd refuses the unit file: something in it is wrong',
      zh: 'systemd 拒绝了单元文件：里面有写错的地方',
    },
    what: {
      en: 'The unit was found and read, and a setting in it, or in a drop-in beside it, cannot stand as it is. The program was not started at all.',
      zh: '单元找到了也读了，但其中（或旁边的 drop-in 里）有设置不成立。程序根本没有启动。',
    },
    why: {
      en: 'Most often: ExecStart= is missing or stands twice (a drop-in must first clear it with an empty ExecStart=), a quote is not closed, a value is not one of those allowed, a word is misspelt, or Restart= does not go with Type=oneshot. Lines with an unknown key are only passed over; the fatal one says “Refusing” or “fatal error”.',
      zh: '最常见的是：缺 ExecStart= 或写了两个（drop-in 里要先用空的 ExecStart= 清掉），引号没配对，取值不在允许范围内，单词拼错，或 Restart= 与 Type=oneshot 冲突。不认识的键只会被忽略；致命的那行写着 “Refusing” 或 “fatal error”。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(reason, unless(otherwise)),
      says: { en: 'systemd says that it refuses the unit file.', zh: 'systemd 表示拒绝这个单元文件。' },
    },
    {
      weight: 'hints',
      when: any(refused, old, seen('systemd-unit-setting-bad')),
      says: {
        en: 'systemd does not understand something in the unit file.',
        zh: '单元文件里有 systemd 看不懂的内容。',
      },
    },
    {
      weight: 'hints',
      when: seen('systemd-ordering-cycle'),
      says: {
        en: 'Units wait for each other in a circle: an After= or Before= of one of them has to go.',
        zh: '单元之间互相等待成了环：要去掉其中某个 After= 或 Before=。',
      },
    },
  ],
  refutes: [
    {
      when: otherwise,
      says: {
        en: 'The line is named already: the command is no path that systemd takes.',
        zh: '出错的行已经写明：命令不是 systemd 接受的路径。',
      },
    },
  ],
  explains: ['start-limit-hit', 'docker-daemon-not-running', 'unit-not-installed'],
  prior: 2,
  ask: ['systemctl-status', 'journalctl-unit', 'systemctl-cat'],
  names: { UNIT: [theUnit] },
  fixes: [
    {
      does: { en: 'Let systemd name the line', zh: '让 systemd 指出是哪一行' },
      run: 'systemd-analyze verify UNIT.service\nsystemctl status UNIT --no-pager -l\nsystemctl cat UNIT',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Mend it, in the drop-in where there is one, and read it anew',
        zh: '改好（有 drop-in 就改 drop-in），再重新读取',
      },
      run: 'sudo systemctl edit --full UNIT   # or: sudo systemctl edit UNIT\nsudo systemctl daemon-reload\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A drop-in that sets another command needs two lines: an empty ExecStart=, then the new one. A shell line (pipes, &&, $(...)) needs /bin/sh -c "…", and a per cent sign is written %%.',
        zh: 'drop-in 换命令要写两行：先一行空的 ExecStart=，再写新的。带管道、&&、$(...) 的要用 /bin/sh -c "…"，百分号写成 %%。',
      },
    },
  ],
  verify: unitActive,
  prevent: [
    {
      says: {
        en: 'Run `systemd-analyze verify` on a unit before it is installed, on the oldest systemd that shall take it: options are added in every release.',
        zh: '安装前先跑 `systemd-analyze verify`，而且在要支持的最旧的 systemd 上跑：每个版本都会新增选项。',
      },
    },
  ],
  sources: [
    'https://github.com/systemd/systemd/blob/main/src/core/service.c',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html',
    'https://github.com/robertdebock/ansible-role-gitlab_runner/issues/1',
  ],
})
