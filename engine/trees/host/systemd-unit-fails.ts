/** A service that does not start. */
import { any, type Condition, is, isIn, matches, seen } from '../../conditions'
import { diskFull } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const step = (name: string | readonly string[]): Condition => seen('systemd-step-failed', { step: name })

const status = (n: string): Condition => any(is('unit.exit-status', n), seen('systemd-status-word', { status: n }))

const unitFileRefused = any(
  seen('systemd-unit-setting-bad', { unit: '~.' }, { unit2: '~.' }, { unit3: '~.' }),
  is('unit.loaded', 'bad-setting'),
)

const unitExecErrno = ask(
  'unit-exec-errno',
  'What did the kernel answer?',
  '内核怎么回答？',
  branch(
    'Exec format error',
    '报 Exec format error',
    any(seen('spawn-exec-format'), isIn('script.shebang', ['missing', 'crlf', 'bom'])),
    ask(
      'unit-exec-kind',
      'Is the file a script?',
      '这个文件是脚本吗？',
      branch(
        'No: a program for another CPU',
        '不是：是另一种 CPU 的程序',
        isIn('binary.arch', ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64']),
        'arch-mismatch-exec-format',
      ),
      branch('Yes', '是', 'else', 'script-shebang-bad'),
    ),
  ),
  branch(
    'Permission denied',
    'Permission denied',
    any(
      seen('spawn-denied'),
      seen('systemd-step-failed', { step: 'EXEC', reason: '~^Permission' }),
      seen('systemd-executable-missing', { reason: '~^Permission' }),
    ),
    ask(
      'unit-exec-selinux',
      'Is SELinux enforcing?',
      'SELinux 是 enforcing 吗？',
      branch('Yes', '是', is('selinux.mode', 'enforcing'), 'selinux-denied'),
      branch(
        'No: x bit, noexec mount, closed parent directory',
        '不是：执行位、noexec 挂载或上级目录权限',
        'else',
        'systemd-unit-bad-path',
      ),
    ),
  ),
  branch('No such file or directory', '报 No such file or directory', 'else', 'systemd-unit-bad-path'),
)

export default defineTree({
  id: 'systemd-unit-fails',
  topic: seen('topic-unit'),
  area: 'systemd',
  tags: ['systemd/units'],
  words: {
    title: { en: 'A systemd unit fails', zh: 'systemd 单元启动失败' },
    symptom: {
      en: 'systemctl start fails, and the status shows a number of 200 or more, or “Failed at step”',
      zh: 'systemctl start 失败，状态里有 200 以上的数字，或出现 “Failed at step”',
    },
  },
  entry: any(
    seen('systemd-step-failed'),
    seen('systemd-timeout', { start: '~.' }),
    seen('systemd-status-word'),
    isIn('unit.exit-status', [
      '200',
      '203',
      '205',
      '209',
      '216',
      '217',
      '226',
      '233',
      '237',
      '238',
      '239',
      '240',
      '241',
      '243',
    ]),
    seen('systemd-path-not-absolute'),
    unitFileRefused,
  ),
  root: ask(
    'unit-step',
    'At which step did systemd stop?',
    'systemd 停在哪一步？',
    branch(
      '203/EXEC: starting the program',
      '203/EXEC：启动程序',
      any(status('203'), step('EXEC'), seen('systemd-executable-missing'), seen('systemd-path-not-absolute')),
      unitExecErrno,
    ),
    branch('It refused the unit file', '拒绝了单元文件', unitFileRefused, 'unit-file-invalid'),
    branch(
      'None: it waited until its time was up',
      '都不是：一直等到超时',
      seen('systemd-timeout', { start: '~.' }),
      'unit-start-timeout',
    ),
    branch(
      '217/USER or 216/GROUP',
      '217/USER 或 216/GROUP',
      any(status('217'), status('216'), step(['USER', 'GROUP']), seen('systemd-credentials-user')),
      ask(
        'unit-group-docker',
        'Is it docker.socket?',
        '是 docker.socket 吗？',
        branch('Yes', '是', seen('docker-socket-group-unresolved'), 'docker-group-missing'),
        branch('No', '不是', 'else', 'systemd-unit-user-missing'),
      ),
    ),
    branch(
      '226/NAMESPACE: the sandbox',
      '226/NAMESPACE：搭建沙箱',
      any(status('226'), step('NAMESPACE'), seen('systemd-namespace')),
      ask(
        'unit-namespace-reason',
        'Is a path missing, or is the mount refused?',
        '是路径缺失，还是挂载被拒绝？',
        branch(
          'Refused, in a container guest',
          '在容器客户机里被拒绝',
          any(
            isIn('virt.kind', ['lxc', 'lxc-libvirt']),
            seen('systemd-namespace', { reason: '~^(?:Permission|Operation not|Protocol|Invalid)' }),
            seen('systemd-step-failed', {
              step: 'NAMESPACE',
              reason: '~^(?:Permission|Operation not|Protocol|Invalid)',
            }),
          ),
          'lxc-nesting-missing',
        ),
        branch('A path is missing', '路径缺失', 'else', 'systemd-sandbox-path-missing'),
      ),
    ),
    branch(
      '200/CHDIR',
      '200/CHDIR',
      any(status('200'), step('CHDIR'), seen('systemd-chdir')),
      'systemd-workdir-inaccessible',
    ),
    branch(
      '205/LIMITS',
      '205/LIMITS',
      any(status('205'), step('LIMITS'), seen('systemd-limit')),
      'file-descriptor-limit',
    ),
    branch(
      '243/CREDENTIALS',
      '243/CREDENTIALS',
      any(status('243'), step('CREDENTIALS'), seen('systemd-credentials-setup')),
      'lxc-nesting-missing',
    ),
    branch(
      '237/KEYRING',
      '237/KEYRING',
      any(status('237'), step('KEYRING'), seen('systemd-keyring')),
      'kernel-keys-quota',
    ),
    branch(
      '218/CAPABILITIES: rights to hand out',
      '218/CAPABILITIES：分配能力',
      any(status('218'), step('CAPABILITIES')),
      ask(
        'unit-capabilities-guest',
        'Is this a container?',
        '这里是容器吗？',
        branch(
          'Yes',
          '是',
          isIn('virt.kind', ['lxc', 'lxc-libvirt', 'openvz', 'docker', 'podman', 'systemd-nspawn']),
          'restricted-container-guest',
        ),
        branch(
          'No: a user manager, or a unit without root',
          '不是：用户级管理器，或没有 root 的单元',
          'else',
          'not-root',
        ),
      ),
    ),
    branch('219/CGROUP', '219/CGROUP', any(status('219'), step('CGROUP')), 'cgroup-not-mounted'),
    branch('231/APPARMOR', '231/APPARMOR', any(status('231'), step('APPARMOR')), 'apparmor-broken'),
    branch('229/SELINUX_CONTEXT', '229/SELINUX_CONTEXT', any(status('229'), step('SELINUX_CONTEXT')), 'selinux-denied'),
    branch('228/SECCOMP', '228/SECCOMP', any(status('228'), step('SECCOMP')), 'kernel-config-missing'),
    branch(
      'Another step that writes to a directory',
      '其他要写目录的步骤',
      'else',
      ask(
        'unit-directory-space',
        'Can anything be written there?',
        '那里还能写吗？',
        branch(
          'No: read-only',
          '不能：只读',
          any(matches('mount.read-only', '/'), seen('read-only-file-system')),
          'fs-mounted-readonly',
        ),
        branch('No: full', '不能：满了', diskFull, 'disk-full'),
        branch(
          'Yes, a directory of the unit is in the way or missing',
          '能，是单元的目录缺失或被占',
          any(
            ...['209', '222', '233', '238', '239', '240', '241'].map(status),
            seen('systemd-exec-directory'),
            seen('systemd-stdio'),
          ),
          'systemd-directory-unusable',
        ),
        branch('Yes', '能', 'else', 'start-limit-hit'),
      ),
    ),
  ),
})
