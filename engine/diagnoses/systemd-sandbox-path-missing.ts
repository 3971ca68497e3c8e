import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis, inLine, theUnit, unitActive } from './kit'

const enoent = '~^No such file|^没有那个'
const guest = any(
  isIn('virt.kind', ['lxc', 'lxc-libvirt', 'openvz', 'docker', 'podman', 'systemd-nspawn']),
  seen('systemd-namespace', { path: '~/run/systemd/(?:unit-root|mount-rootfs)/proc' }),
)

export default defineDiagnosis({
  id: 'systemd-sandbox-path-missing',
  area: 'systemd',
  tags: ['systemd/units', 'systemd/sandbox'],
  words: {
    title: { en: "A path of the unit's sandbox does not exist", zh: '单元沙箱里的路径不存在' },
    what: {
      en: 'ReadWritePaths=, ReadOnlyPaths=, BindPaths= or RootDirectory= names a path that is not there; systemd ends with 226/NAMESPACE before the program starts.',
      zh: 'ReadWritePaths=、ReadOnlyPaths=、BindPaths= 或 RootDirectory= 里的路径不存在；程序还没启动，systemd 就以 226/NAMESPACE 结束。',
    },
    why: {
      en: 'systemd builds a private view of the file system for the unit and mounts each listed path into it. A missing one stops the build. The program named in the line exists; it never ran.',
      zh: 'systemd 为单元搭建独立的文件系统视图，逐个挂载列出的路径；缺一个就搭不成。报错行里写的程序是存在的，它根本没有运行。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('unit.sandbox-path-absent', true),
      says: { en: 'A path that the unit lists is missing.', zh: '单元列出的路径确实不存在。' },
    },
    {
      weight: 'points',
      when: seen('systemd-namespace', { path: '~^/(?!run/systemd|proc|sys|dev)', reason: enoent }),
      says: {
        en: 'systemd names the path that it could not mount, and says that it does not exist.',
        zh: 'systemd 指明了要挂载而不存在的路径。',
      },
    },
    {
      weight: 'points',
      // what lies below these is systemd's own, and no path of a unit
      when: all(
        any(
          seen('systemd-step-failed', { step: 'NAMESPACE', reason: enoent }),
          seen('systemd-namespace', { reason: enoent }),
        ),
        unless(seen('systemd-namespace', { path: '~^/run/systemd/(?:incoming|propagate|inaccessible)' })),
      ),
      says: { en: 'The step that builds the sandbox found a path missing.', zh: '搭建沙箱的一步发现路径不存在。' },
    },
    {
      weight: 'hints',
      when: any(
        is('unit.exit-status', '226'),
        seen('systemd-status-word', { status: '226' }),
        seen('systemd-step-failed', { step: 'NAMESPACE' }),
      ),
      says: { en: 'The unit ended with 226/NAMESPACE.', zh: '单元以 226/NAMESPACE 结束。' },
    },
  ],
  refutes: [
    {
      when: all(
        any(
          seen('systemd-namespace', {
            reason: '~^(?:Permission|Operation not|Invalid|Stale|Transport|Input/output|Protocol)',
          }),
          seen('systemd-step-failed', {
            step: 'NAMESPACE',
            reason: '~^(?:Permission|Operation not|Invalid|Stale|Transport|Input/output|Protocol)',
          }),
        ),
        unless(seen('systemd-namespace', { reason: enoent })),
      ),
      says: {
        en: 'The mount was refused or is stale; no path is missing.',
        zh: '是挂载被拒绝或已失效，不是路径缺失。',
      },
    },
    {
      when: guest,
      says: {
        en: 'A container guest may not make these mounts, whatever paths exist.',
        zh: '容器客户机无权做这些挂载，与路径无关。',
      },
    },
  ],
  explains: ['start-limit-hit'],
  prior: 2,
  ask: ['journalctl-unit', 'systemctl-cat', 'ls'],
  names: { UNIT: [theUnit], '/THE/PATH': [inLine('systemd-namespace', 'path')] },
  fixes: [
    {
      does: { en: 'Create the directory that is missing', zh: '创建缺少的目录' },
      run: 'systemctl show UNIT -p ReadWritePaths -p ReadOnlyPaths -p BindPaths -p BindReadOnlyPaths -p RootDirectory\nsudo mkdir -p /THE/PATH\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
      caution: { en: 'Give it the owner that the service expects.', zh: '记得把属主设成服务要用的账号。' },
    },
    {
      does: { en: 'Or mark the path as optional with a leading -', zh: '或者在路径前加 -，表示可缺' },
      run: 'sudo systemctl edit UNIT   # [Service] ; ReadWritePaths= ; ReadWritePaths=-/THE/PATH\nsudo systemctl restart UNIT',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: unitActive,
  prevent: [
    { says: { en: 'Use StateDirectory=, which creates what it names.', zh: '用 StateDirectory=，它会自动创建目录。' } },
  ],
  sources: [
    'https://github.com/systemd/systemd/issues/10972',
    'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Sandboxing',
  ],
})
