import { all, any, is, isIn, matches, seen, unless } from '../conditions'
import { defineDiagnosis, theUnit } from './kit'

/** 209 standard output, 222 standard error, 233 and 238 to 241 the directories that systemd itself makes */
const numbers = ['208', '209', '222', '233', '238', '239', '240', '241']
const steps = [
  'STDOUT',
  'STDERR',
  'RUNTIME_DIRECTORY',
  'STATE_DIRECTORY',
  'CACHE_DIRECTORY',
  'LOGS_DIRECTORY',
  'CONFIGURATION_DIRECTORY',
]
const because = (reason: string) =>
  any(
    seen('systemd-exec-directory', { reason }),
    seen('systemd-stdio', { reason }),
    seen('systemd-step-failed', { step: steps, reason }),
  )
/** the path is wrong, not the medium */
const inTheWay = because(
  '~^(?:File exists|Not a directory|No such file|Is a directory|Too many levels|没有那个|不是目录)',
)

export default defineDiagnosis({
  id: 'systemd-directory-unusable',
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: {
      en: 'A directory or log file that systemd prepares for the unit cannot be used',
      zh: 'systemd 要为单元准备的目录或日志文件不可用',
    },
    what: {
      en: 'StateDirectory=, RuntimeDirectory=, LogsDirectory= or StandardOutput=file: points where something else lies, or where the parent directory is missing; systemd ends with 209/STDOUT, 233 or 238 to 241 before the program starts.',
      zh: 'StateDirectory=、RuntimeDirectory=、LogsDirectory= 或 StandardOutput=file: 指向的位置被别的东西占着，或上级目录不存在；程序还没启动，systemd 就以 209/STDOUT、233 或 238–241 结束。',
    },
    why: {
      en: 'systemd makes these directories itself, but it opens the files for output first and never makes their parent. With DynamicUser= the state lies in /var/lib/private behind a symbolic link: a plain directory of that name is moved there by systemd, but where both exist, or the link leads nowhere, it stops.',
      zh: '这些目录由 systemd 自己创建，但它会先打开输出文件，而且不会创建上级目录。用了 DynamicUser= 时，数据放在 /var/lib/private，外面只是一个符号链接：只有普通目录时 systemd 会搬过去；两边都有，或者链接已失效，就会卡住。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: inTheWay,
      says: {
        en: 'systemd names the step that prepares the directory or the output, and the path is what it objects to.',
        zh: 'systemd 指明了准备目录或输出的这一步，问题出在路径上。',
      },
    },
    {
      weight: 'hints',
      when: any(
        isIn('unit.exit-status', numbers),
        seen('systemd-status-word', { status: numbers }),
        seen('systemd-step-failed', { step: steps }),
        seen('systemd-exec-directory'),
        seen('systemd-stdio'),
      ),
      says: {
        en: 'The unit ended at a step that prepares its directories or its output.',
        zh: '单元停在准备目录或输出的步骤。',
      },
    },
  ],
  refutes: [
    {
      when: any(because('~^(?:Read-only|Disk quota|Input/output|只读)'), matches('mount.read-only', '/')),
      says: { en: 'Nothing can be written there: the medium is at fault.', zh: '那里根本写不进去：问题在存储本身。' },
    },
    {
      when: all(
        isIn('unit.exit-status', ['200', '203', '216', '217', '226']),
        unless(isIn('unit.exit-status', numbers)),
        unless(seen('systemd-step-failed', { step: steps })),
      ),
      says: { en: 'systemd failed at another step.', zh: 'systemd 失败在别的步骤。' },
    },
  ],
  variants: [
    {
      id: 'output-file',
      when: any(
        isIn('unit.exit-status', ['209', '222']),
        seen('systemd-stdio'),
        seen('systemd-step-failed', { step: ['STDOUT', 'STDERR'] }),
      ),
      title: { en: 'the file for its output', zh: '输出要写入的文件' },
    },
    {
      id: 'dynamic-user',
      when: all(any(is('unit.exit-status', '238'), seen('systemd-exec-directory')), inTheWay),
      title: { en: 'a directory left from before', zh: '以前留下的同名目录' },
    },
  ],
  explains: ['start-limit-hit', 'docker-daemon-not-running'],
  prior: 1,
  ask: ['systemctl-cat', 'systemctl-status', 'ls', 'mount'],
  names: { UNIT: [theUnit], USER: [] },
  fixes: [
    {
      does: { en: 'See which path the unit asks for, and what lies there', zh: '查看单元要的路径，以及那里现在是什么' },
      run: "systemctl cat UNIT | grep -E 'Directory=|Standard(Output|Error)=|DynamicUser='\nls -ld /var/lib/UNIT /var/lib/private/UNIT /var/log/UNIT",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Output to a file: make its directory at every boot', zh: '输出到文件：让目录在每次开机时创建' },
      run: "echo 'd /var/log/UNIT 0750 USER USER -' | sudo tee /etc/tmpfiles.d/UNIT.conf\nsudo systemd-tmpfiles --create /etc/tmpfiles.d/UNIT.conf\nsudo systemctl restart UNIT",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'ExecStartPre=mkdir comes too late: the output is opened before it runs.',
        zh: '写 ExecStartPre=mkdir 来不及：输出文件在它之前就要打开。',
      },
    },
    {
      does: {
        en: 'A directory or link left from before: move it aside, start, and bring the data back',
        zh: '以前留下的目录或链接：先挪开，启动后再把数据搬回',
      },
      run: 'sudo systemctl stop UNIT\nsudo mv /var/lib/UNIT /var/lib/UNIT.before\nsudo systemctl start UNIT',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The data of the service is in that directory: keep it until the service runs with it again.',
        zh: '服务的数据就在这个目录里：在服务用回它之前不要删除。',
      },
    },
  ],
  verify: {
    probe: 'systemctl-status',
    standIn: true,
    when: is('unit.active', 'active'),
    says: { en: 'The unit is active.', zh: '单元处于 active。' },
  },
  prevent: [
    {
      says: {
        en: 'Let systemd own the directory (StateDirectory=, LogsDirectory=) and write logs to the journal.',
        zh: '目录交给 systemd 管（StateDirectory=、LogsDirectory=），日志写到 journal。',
      },
    },
  ],
  sources: [
    'https://github.com/systemd/systemd/blob/main/src/shared/exit-status.c',
    'https://github.com/systemd/systemd/issues/12131',
    'https://github.com/systemd/systemd/issues/27591',
  ],
})
