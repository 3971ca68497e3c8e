import { all, any, type Condition, is, isIn, matches, max, min, seen } from '../conditions'
import type { TreeDef } from '../model'

const step = (name: string | readonly string[]): Condition => seen('systemd-step-failed', { step: name })
const status = (n: string): Condition => any(is('unit.exit-status', n), seen('systemd-status-word', { status: n }))
const space = any(seen('no-space-left'), seen('disk-full-words'), matches('disk.full', '/'))

const source = any(
  seen('apt-package-unknown'),
  seen('apt-key-missing'),
  seen('rpm-key-missing'),
  seen('pacman-signature'),
  seen('package-source-gone'),
  seen('package-source-malformed'),
)

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
          when: any(
            seen('oom-killed-process'),
            seen('systemd-oom-kill'),
            seen('oomkilled-container'),
            seen('oomd-killed'),
            seen('exit-137'),
            seen('memory-nearly-gone'),
            max('memory.available-percent', 5),
          ),
          to: {
            id: 'limits-killed',
            ask: { en: 'Was a process killed?', zh: '有进程被杀吗？' },
            branches: [
              {
                label: { en: 'Yes', zh: '有' },
                when: any(
                  seen('oom-killed-process'),
                  seen('systemd-oom-kill'),
                  seen('oomkilled-container'),
                  seen('oomd-killed'),
                  seen('exit-137'),
                ),
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
  {
    id: 'packages-and-boot',
    topic: seen('topic-packages'),
    area: 'host',
    tags: ['linux/packages', 'kernel/upgrade'],
    words: {
      title: { en: 'The package manager fails', zh: '包管理器出错' },
      symptom: {
        en: 'apt, dnf, zypper, pacman or apk refuses; a kernel upgrade does not finish',
        zh: 'apt、dnf、zypper、pacman 或 apk 拒绝执行；内核升级没有完成',
      },
    },
    entry: any(
      seen('apt-lock-held'),
      seen('debconf-locked'),
      seen('dpkg-interrupted'),
      seen('apt-broken-packages'),
      seen('dnf-locked'),
      seen('rpm-database-broken'),
      seen('zypper-locked'),
      seen('pacman-locked'),
      seen('apk-locked'),
      seen('package-dependencies-unmet'),
      seen('apt-package-unknown'),
      source,
      seen('initramfs-write-failed'),
      seen('boot-no-space'),
    ),
    root: {
      id: 'packages-space',
      ask: {
        en: 'Does it run as root, and did a write fail for lack of space?',
        zh: '是用 root 运行的吗？有写入因空间不足失败吗？',
      },
      branches: [
        {
          label: { en: 'It does not run as root', zh: '不是 root' },
          when: seen('package-not-root'),
          to: { diagnosis: 'not-root' },
        },
        {
          label: { en: 'On /boot', zh: '在 /boot' },
          when: any(
            seen('boot-no-space'),
            min('boot.use', 95),
            all(seen('initramfs-write-failed'), seen('no-space-left')),
          ),
          to: { diagnosis: 'boot-partition-full' },
        },
        { label: { en: 'Elsewhere', zh: '在别处' }, when: space, to: { diagnosis: 'disk-full' } },
        {
          label: { en: 'The release file is not valid yet', zh: 'Release 文件尚未生效' },
          when: seen('apt-not-valid-yet'),
          to: { diagnosis: 'time-not-synced' },
        },
        {
          label: { en: 'A DKMS module failed to build', zh: 'DKMS 模块编译失败' },
          when: seen('dkms-build-failed'),
          to: { diagnosis: 'dkms-build-failed' },
        },
        {
          label: { en: 'It speaks of a source or its key', zh: '说的是软件源或它的密钥' },
          when: source,
          to: { diagnosis: 'package-source-refused' },
        },
        { label: { en: 'No', zh: '没有' }, when: 'else', to: { diagnosis: 'apt-lock-or-broken' } },
      ],
    },
  },
]
export default trees
