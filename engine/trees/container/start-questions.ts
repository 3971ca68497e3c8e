/** What is asked behind the step at which a container fails. */
import { any, is, isIn, known, seen } from '../../conditions'
import { mountsUnseen } from '../../situations'
import { ask, branch } from '../kit'

export const askFormat = ask(
  'container-format',
  'Does the image fit the CPU of this machine?',
  '镜像与本机 CPU 架构一致吗？',
  branch('No', '不一致', is('image.fits', 'no'), 'arch-mismatch-exec-format'),
  branch(
    'Yes, and the file is a script without #!',
    '一致，但文件是没有 #! 的脚本',
    isIn('script.shebang', ['missing', 'crlf', 'bom']),
    'script-shebang-bad',
  ),
  branch('Not known', '不清楚', 'else', 'arch-mismatch-exec-format'),
)

export const askInGuest = ask(
  'container-in-guest',
  'Is this machine itself a container, and may it nest?',
  '这台机器自己就是容器吗？允许嵌套吗？',
  branch('A mount is refused', '挂载被拒绝', seen('runc-kernel-mount-denied'), 'lxc-nesting-missing'),
  branch('A capability is withheld', '缺少能力', 'else', 'restricted-container-guest'),
)

export const askNamespace = ask(
  'container-namespace',
  'What limits namespaces here?',
  '是什么限制了命名空间？',
  branch(
    'A guest of OpenVZ or Virtuozzo',
    'OpenVZ 或 Virtuozzo 的容器',
    is('platform', 'openvz'),
    'restricted-container-guest',
  ),
  branch('No process may be added', '进程数到了上限', seen('pids-exhausted'), 'pids-limit'),
  branch('userns-remap is on', '开了 userns-remap', seen('dockerd-subid-missing'), 'userns-remap-subid-missing'),
  branch('User namespaces are off or used up', '用户命名空间被关闭或用尽', 'else', 'rootless-prerequisite-missing'),
)

export const askUserns = ask(
  'container-userns',
  'Does AppArmor restrict unprivileged user namespaces here?',
  '本机的 AppArmor 是否限制了非特权用户命名空间？',
  branch(
    'Yes, the switch is 1',
    '是，开关为 1',
    is('sysctl', '1', 'kernel.apparmor_restrict_unprivileged_userns'),
    'apparmor-userns-restricted',
  ),
  branch('No, or there is no such switch', '否，或没有这个开关', 'else', 'rootless-prerequisite-missing'),
)

export const askDevice = ask(
  'container-device',
  'Which device is missing?',
  '缺的是哪个设备？',
  branch(
    '/dev/kmsg or /dev/fuse',
    '/dev/kmsg 或 /dev/fuse',
    seen('container-device-absent', { device: '~^/dev/(?:kmsg|fuse)$' }, { podman: '~^/dev/(?:kmsg|fuse)$' }),
    'restricted-container-guest',
  ),
  branch('A port, a card, a camera', '串口、显卡、摄像头等', 'else', 'device-missing'),
)

export const askNotFound = ask(
  'container-not-found',
  'Is the file there, a script whose first line is unusable?',
  '文件是不是在，只是这个脚本的首行不可用？',
  branch(
    'hello-world lacks its only program',
    'hello-world 里唯一的程序都找不到',
    mountsUnseen,
    ask(
      'container-mounts-apart',
      'Does dockerd mount in a namespace of its own (MountFlags=slave)?',
      'dockerd 是不是在自己的挂载命名空间里挂载（MountFlags=slave）？',
      branch('Yes', '是', known('unit.setting', 'MountFlags docker'), 'systemd-override-outdated'),
      branch('No', '不是', 'else', 'image-entrypoint-missing'),
    ),
  ),
  branch(
    'The runtime itself does not find it',
    '运行时自己就没找到',
    any(
      seen('exec-not-in-path'),
      seen('exec-is-directory'),
      seen('no-command-specified'),
      seen('exec-path-missing', { path: '~.' }),
    ),
    'image-entrypoint-missing',
  ),
  branch(
    'A script with CRLF, or without #!',
    '是脚本：CRLF 换行，或没有 #!',
    any(isIn('script.shebang', ['missing', 'crlf', 'bom']), is('binary.script', 'crlf')),
    'script-shebang-bad',
  ),
  branch('No script, or not known', '不是脚本，或不清楚', 'else', 'image-entrypoint-missing'),
)

export const askRootDenied = ask(
  'container-root-denied',
  'Does SELinux enforce its policy?',
  'SELinux 处于强制模式吗？',
  branch('Yes', '是', any(seen('selinux-avc'), is('selinux.mode', 'enforcing')), 'selinux-denied'),
  branch('No', '否', 'else', 'volume-owner-mismatch'),
)

export const askDenied = ask(
  'container-denied',
  'Is a mandatory access control at work?',
  '有强制访问控制在起作用吗？',
  branch(
    'SELinux refused',
    'SELinux 拒绝',
    any(seen('selinux-avc'), is('selinux.mode', 'enforcing')),
    'selinux-denied',
  ),
  branch('AppArmor refused', 'AppArmor 拒绝', seen('apparmor-denied'), 'apparmor-broken'),
  branch('Neither: mode bits or noexec', '都没有：权限位或 noexec', 'else', 'image-entrypoint-missing'),
)

export const askHello = ask(
  'container-hello',
  'Does hello-world start?',
  'hello-world 能启动吗？',
  branch('Yes: image or options', '能：是镜像或参数的问题', is('container.run', 'ok'), 'image-entrypoint-missing'),
  branch('No: the engine', '不能：是引擎的问题', 'else', 'runc-version-broken'),
)
