/** A service that does not start. */
import { any, type Condition, is, isIn, matches, seen } from '../conditions'
import type { TreeDef } from '../model'

const step = (name: string | readonly string[]): Condition => seen('systemd-step-failed', { step: name })
const status = (n: string): Condition => any(is('unit.exit-status', n), seen('systemd-status-word', { status: n }))
const space = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
    ),
    root: {
      id: 'unit-step',
      ask: { en: 'At which step did systemd stop?', zh: 'systemd 停在哪一步？' },
      branches: [
        {
          label: { en: '203/EXEC: starting the program', zh: '203/EXEC：启动程序' },
          when: any(status('203'), step('EXEC'), seen('systemd-executable-missing'), seen('systemd-path-not-absolute')),
          to: {
            id: 'unit-exec-errno',
            ask: { en: 'What did the kernel answer?', zh: '内核怎么回答？' },
            branches: [
              {
                label: { en: 'Exec format error', zh: '报 Exec format error' },
                when: any(seen('spawn-exec-format'), isIn('script.shebang', ['missing', 'crlf', 'bom'])),
                to: {
                  id: 'unit-exec-kind',
                  ask: { en: 'Is the file a script?', zh: '这个文件是脚本吗？' },
                  branches: [
                    {
                      label: { en: 'No: a program for another CPU', zh: '不是：是另一种 CPU 的程序' },
                      when: isIn('binary.arch', ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64']),
                      to: { diagnosis: 'arch-mismatch-exec-format' },
                    },
                    { label: { en: 'Yes', zh: '是' }, when: 'else', to: { diagnosis: 'script-shebang-bad' } },
                  ],
                },
              },
              {
                label: { en: 'Permission denied', zh: 'Permission denied' },
                when: any(
                  seen('spawn-denied'),
                  seen('systemd-step-failed', { step: 'EXEC', reason: '~^Permission' }),
                  seen('systemd-executable-missing', { reason: '~^Permission' }),
                ),
                to: {
                  id: 'unit-exec-selinux',
                  ask: { en: 'Is SELinux enforcing?', zh: 'SELinux 是 enforcing 吗？' },
                  branches: [
                    {
                      label: { en: 'Yes', zh: '是' },
                      when: is('selinux.mode', 'enforcing'),
                      to: { diagnosis: 'selinux-denied' },
                    },
                    {
                      label: {
                        en: 'No: x bit, noexec mount, closed parent directory',
                        zh: '不是：执行位、noexec 挂载或上级目录权限',
                      },
                      when: 'else',
                      to: { diagnosis: 'systemd-unit-bad-path' },
                    },
                  ],
                },
              },
              {
                label: { en: 'No such file or directory', zh: '报 No such file or directory' },
                when: 'else',
                to: { diagnosis: 'systemd-unit-bad-path' },
              },
            ],
          },
        },
        {
          label: { en: '217/USER or 216/GROUP', zh: '217/USER 或 216/GROUP' },
          when: any(status('217'), status('216'), step(['USER', 'GROUP']), seen('systemd-credentials-user')),
          to: {
            id: 'unit-group-docker',
            ask: { en: 'Is it docker.socket?', zh: '是 docker.socket 吗？' },
            branches: [
              {
                label: { en: 'Yes', zh: '是' },
                when: seen('docker-socket-group-unresolved'),
                to: { diagnosis: 'docker-group-missing' },
              },
              { label: { en: 'No', zh: '不是' }, when: 'else', to: { diagnosis: 'systemd-unit-user-missing' } },
            ],
          },
        },
        {
          label: { en: '226/NAMESPACE: the sandbox', zh: '226/NAMESPACE：搭建沙箱' },
          when: any(status('226'), step('NAMESPACE'), seen('systemd-namespace')),
          to: {
            id: 'unit-namespace-reason',
            ask: { en: 'Is a path missing, or is the mount refused?', zh: '是路径缺失，还是挂载被拒绝？' },
            branches: [
              {
                label: { en: 'Refused, in a container guest', zh: '在容器客户机里被拒绝' },
                when: any(
                  isIn('virt.kind', ['lxc', 'lxc-libvirt']),
                  seen('systemd-namespace', { reason: '~^(?:Permission|Operation not|Protocol|Invalid)' }),
                  seen('systemd-step-failed', {
                    step: 'NAMESPACE',
                    reason: '~^(?:Permission|Operation not|Protocol|Invalid)',
                  }),
                ),
                to: { diagnosis: 'lxc-nesting-missing' },
              },
              {
                label: { en: 'A path is missing', zh: '路径缺失' },
                when: 'else',
                to: { diagnosis: 'systemd-sandbox-path-missing' },
              },
            ],
          },
        },
        {
          label: { en: '200/CHDIR', zh: '200/CHDIR' },
          when: any(status('200'), step('CHDIR'), seen('systemd-chdir')),
          to: { diagnosis: 'systemd-workdir-inaccessible' },
        },
        {
          label: { en: '205/LIMITS', zh: '205/LIMITS' },
          when: any(status('205'), step('LIMITS'), seen('systemd-limit')),
          to: { diagnosis: 'file-descriptor-limit' },
        },
        {
          label: { en: '243/CREDENTIALS', zh: '243/CREDENTIALS' },
          when: any(status('243'), step('CREDENTIALS'), seen('systemd-credentials-setup')),
          to: { diagnosis: 'lxc-nesting-missing' },
        },
        {
          label: { en: '237/KEYRING', zh: '237/KEYRING' },
          when: any(status('237'), step('KEYRING'), seen('systemd-keyring')),
          to: { diagnosis: 'kernel-keys-quota' },
        },
        {
          label: { en: '218/CAPABILITIES: rights to hand out', zh: '218/CAPABILITIES：分配能力' },
          when: any(status('218'), step('CAPABILITIES')),
          to: {
            id: 'unit-capabilities-guest',
            ask: { en: 'Is this a container?', zh: '这里是容器吗？' },
            branches: [
              {
                label: { en: 'Yes', zh: '是' },
                when: isIn('virt.kind', ['lxc', 'lxc-libvirt', 'openvz', 'docker', 'podman', 'systemd-nspawn']),
                to: { diagnosis: 'restricted-container-guest' },
              },
              {
                label: {
                  en: 'No: a user manager, or a unit without root',
                  zh: '不是：用户级管理器，或没有 root 的单元',
                },
                when: 'else',
                to: { diagnosis: 'not-root' },
              },
            ],
          },
        },
        {
          label: { en: '219/CGROUP', zh: '219/CGROUP' },
          when: any(status('219'), step('CGROUP')),
          to: { diagnosis: 'cgroup-not-mounted' },
        },
        {
          label: { en: '231/APPARMOR', zh: '231/APPARMOR' },
          when: any(status('231'), step('APPARMOR')),
          to: { diagnosis: 'apparmor-broken' },
        },
        {
          label: { en: '229/SELINUX_CONTEXT', zh: '229/SELINUX_CONTEXT' },
          when: any(status('229'), step('SELINUX_CONTEXT')),
          to: { diagnosis: 'selinux-denied' },
        },
        {
          label: { en: '228/SECCOMP', zh: '228/SECCOMP' },
          when: any(status('228'), step('SECCOMP')),
          to: { diagnosis: 'kernel-config-missing' },
        },
        {
          label: { en: 'Another step that writes to a directory', zh: '其他要写目录的步骤' },
          when: 'else',
          to: {
            id: 'unit-directory-space',
            ask: { en: 'Can anything be written there?', zh: '那里还能写吗？' },
            branches: [
              {
                label: { en: 'No: read-only', zh: '不能：只读' },
                when: any(matches('mount.read-only', '/'), seen('read-only-file-system')),
                to: { diagnosis: 'fs-mounted-readonly' },
              },
              { label: { en: 'No: full', zh: '不能：满了' }, when: space, to: { diagnosis: 'disk-full' } },
              {
                label: {
                  en: 'Yes, a directory of the unit is in the way or missing',
                  zh: '能，是单元的目录缺失或被占',
                },
                when: any(
                  ...['209', '222', '233', '238', '239', '240', '241'].map(status),
                  seen('systemd-exec-directory'),
                  seen('systemd-stdio'),
                ),
                to: { diagnosis: 'systemd-directory-unusable' },
              },
              { label: { en: 'Yes', zh: '能' }, when: 'else', to: { diagnosis: 'start-limit-hit' } },
            ],
          },
        },
      ],
    },
  },
]

export default trees
