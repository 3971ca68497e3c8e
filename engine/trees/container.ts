import type { Condition } from '../conditions'
import { all, any, is, isIn, seen } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch } from './kit'

const notFound = any(
  seen('exec-not-in-path'),
  seen('exec-path-missing'),
  seen('exec-is-directory'),
  seen('no-command-specified'),
)
const runcWords = any(
  seen('runc-sysctl-reopen'),
  seen('runc-procfs-unsafe'),
  seen('runc-pts-lost'),
  seen('runc-symbol-lookup'),
  seen('runc-seccomp-rule'),
  seen('runc-seccomp-unsupported'),
  seen('runc-bootstrap-pipe'),
  seen('runc-no-memfd'),
  seen('runc-missing'),
  seen('runc-unknown-capability'),
  seen('runc-mask-refused'),
  seen('runc-notify-socket'),
)
const guestWords = any(seen('runc-apply-caps'), seen('runc-kernel-mount-denied'))
const gpuWords = any(
  seen('gpu-no-device-driver'),
  seen('gpu-unknown-runtime'),
  seen('gpu-cdi-unknown'),
  seen('gpu-cli-error'),
  seen('gpu-library-missing'),
)
const apparmorWords = any(
  seen('apparmor-profile-not-loaded'),
  seen('apparmor-profiles-unreadable'),
  seen('apparmor-apply-failed'),
  seen('apparmor-parser-missing'),
)
const refused = any(seen('exec-permission'), seen('touch-denied-in-container'), seen('lib-shared-denied'))
const usernsWords = any(
  seen('rootlesskit-fork-denied'),
  seen('newuidmap-missing'),
  seen('newuidmap-write-failed'),
  seen('subuid-range-missing'),
  seen('sandbox-no-userns'),
  seen('userns-refused'),
)
const absentObject = any(
  seen('external-object-absent'),
  seen('docker-network-absent'),
  seen('compose-network-foreign'),
  seen('docker-volume-absent'),
)
const fileRefused = any(seen('compose-file-refused'), seen('compose-rule-broken'), seen('yaml-syntax'))
const deadOf = (...codes: number[]) => isIn('container.exit-code', codes)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'container-does-not-start',
    topic: any(seen('topic-container-start'), seen('topic-container-unhealthy'), seen('topic-pod')),
    area: 'container',
    tags: ['docker/containers'],
    words: {
      title: { en: 'A container does not start, or ends at once', zh: '容器启动不了，或一启动就退出' },
      symptom: {
        en: 'docker run or compose up ends in an error, or the container exits with 125, 126, 127 or 1',
        zh: 'docker run 或 compose up 报错，或者容器以 125、126、127、1 退出',
      },
    },
    entry: any(
      is('container.run', 'failed'),
      seen('oci-exec-format'),
      notFound,
      runcWords,
      guestWords,
      seen('runc-final-child-eof'),
      gpuWords,
      apparmorWords,
      seen('container-name-conflict'),
      seen('container-device-absent'),
      absentObject,
      fileRefused,
      seen('build-source-absent'),
      seen('volume-not-writable'),
      deadOf(125, 126, 127, 132, 139),
    ),
    root: {
      id: 'container-step',
      ask: { en: 'Which step does the error name?', zh: '报错点名的是哪一步？' },
      branches: [
        {
          label: {
            en: 'The registry refuses the image, or has none of this name',
            zh: '仓库拒绝，或没有这个名字的镜像',
          },
          when: any(seen('registry-denied'), seen('registry-tag-missing'), seen('registry-invalid-reference')),
          to: { diagnosis: 'registry-auth-or-name' },
        },
        {
          label: { en: 'exec format error', zh: '报 exec format error' },
          when: any(seen('oci-exec-format'), seen('emulator-loader-missing')),
          to: {
            id: 'container-format',
            ask: { en: 'Does the image fit the CPU of this machine?', zh: '镜像与本机 CPU 架构一致吗？' },
            branches: [
              {
                label: { en: 'No', zh: '不一致' },
                when: is('image.fits', 'no'),
                to: { diagnosis: 'arch-mismatch-exec-format' },
              },
              {
                label: { en: 'Yes, and the file is a script without #!', zh: '一致，但文件是没有 #! 的脚本' },
                when: isIn('script.shebang', ['missing', 'crlf', 'bom']),
                to: { diagnosis: 'script-shebang-bad' },
              },
              {
                label: { en: 'Not known', zh: '不清楚' },
                when: 'else',
                to: { diagnosis: 'arch-mismatch-exec-format' },
              },
            ],
          },
        },
        {
          label: { en: 'A capability or a mount of the kernel is refused', zh: '能力或内核文件系统的挂载被拒绝' },
          when: guestWords,
          to: {
            id: 'container-in-guest',
            ask: {
              en: 'Is this machine itself a container, and may it nest?',
              zh: '这台机器自己就是容器吗？允许嵌套吗？',
            },
            branches: [
              {
                label: { en: 'A mount is refused', zh: '挂载被拒绝' },
                when: seen('runc-kernel-mount-denied'),
                to: { diagnosis: 'lxc-nesting-missing' },
              },
              {
                label: { en: 'A capability is withheld', zh: '缺少能力' },
                when: 'else',
                to: { diagnosis: 'restricted-container-guest' },
              },
            ],
          },
        },
        {
          label: { en: 'A namespace could not be made', zh: '命名空间创建失败' },
          when: seen('runc-final-child-eof'),
          to: {
            id: 'container-namespace',
            ask: { en: 'What limits namespaces here?', zh: '是什么限制了命名空间？' },
            branches: [
              {
                label: { en: 'A guest of OpenVZ or Virtuozzo', zh: 'OpenVZ 或 Virtuozzo 的容器' },
                when: is('platform', 'openvz'),
                to: { diagnosis: 'restricted-container-guest' },
              },
              {
                label: { en: 'No process may be added', zh: '进程数到了上限' },
                when: seen('pids-exhausted'),
                to: { diagnosis: 'pids-limit' },
              },
              {
                label: { en: 'userns-remap is on', zh: '开了 userns-remap' },
                when: seen('dockerd-subid-missing'),
                to: { diagnosis: 'userns-remap-subid-missing' },
              },
              {
                label: { en: 'User namespaces are off or used up', zh: '用户命名空间被关闭或用尽' },
                when: 'else',
                to: { diagnosis: 'rootless-prerequisite-missing' },
              },
            ],
          },
        },
        {
          label: { en: 'GPU or NVIDIA runtime', zh: 'GPU 或 NVIDIA 运行时' },
          when: gpuWords,
          to: { diagnosis: 'nvidia-runtime-missing' },
        },
        {
          label: { en: 'AppArmor', zh: 'AppArmor' },
          when: apparmorWords,
          to: { diagnosis: 'apparmor-broken' },
        },
        {
          label: { en: 'runc itself', zh: 'runc 自身' },
          when: runcWords,
          to: { diagnosis: 'runc-version-broken' },
        },
        {
          label: { en: 'A user namespace', zh: '用户命名空间' },
          when: usernsWords,
          to: {
            id: 'container-userns',
            ask: {
              en: 'Does AppArmor restrict unprivileged user namespaces here?',
              zh: '本机的 AppArmor 是否限制了非特权用户命名空间？',
            },
            branches: [
              {
                label: { en: 'Yes, the switch is 1', zh: '是，开关为 1' },
                when: is('sysctl', '1', 'kernel.apparmor_restrict_unprivileged_userns'),
                to: { diagnosis: 'apparmor-userns-restricted' },
              },
              {
                label: { en: 'No, or there is no such switch', zh: '否，或没有这个开关' },
                when: 'else',
                to: { diagnosis: 'rootless-prerequisite-missing' },
              },
            ],
          },
        },
        {
          label: { en: 'A device', zh: '设备' },
          when: seen('container-device-absent'),
          to: {
            id: 'container-device',
            ask: { en: 'Which device is missing?', zh: '缺的是哪个设备？' },
            branches: [
              {
                label: { en: '/dev/kmsg or /dev/fuse', zh: '/dev/kmsg 或 /dev/fuse' },
                when: any(
                  seen('container-device-absent', { device: '~^/dev/(?:kmsg|fuse)$' }),
                  seen('container-device-absent', { podman: '~^/dev/(?:kmsg|fuse)$' }),
                ),
                to: { diagnosis: 'restricted-container-guest' },
              },
              {
                label: { en: 'A port, a card, a camera', zh: '串口、显卡、摄像头等' },
                when: 'else',
                to: { diagnosis: 'device-missing' },
              },
            ],
          },
        },
        {
          label: { en: 'A bind mount’s source', zh: '绑定挂载的源' },
          when: any(seen('mount-dir-onto-file'), seen('bind-source-absent')),
          to: { diagnosis: 'bind-source-wrong' },
        },
        {
          label: { en: 'A bind source, read-only', zh: '绑定源，只读' },
          when: any(seen('mount-source-readonly'), seen('snap-void')),
          to: { diagnosis: 'snap-docker-confinement' },
        },
        {
          label: { en: 'Operation not permitted, for time or threads', zh: '读时间或建线程时 Operation not permitted' },
          when: any(
            seen('thread-create-eperm'),
            seen('clock-read-eperm'),
            seen('time64-nonsense-date'),
            seen('python-no-time'),
          ),
          to: { diagnosis: 'seccomp-old-libseccomp' },
        },
        {
          label: { en: 'Resource temporarily unavailable', zh: '报 Resource temporarily unavailable' },
          when: seen('pids-exhausted'),
          to: { diagnosis: 'pids-limit' },
        },
        {
          label: { en: 'Not found, or a directory', zh: '找不到，或是个目录' },
          when: any(notFound, deadOf(127)),
          to: {
            id: 'container-not-found',
            ask: {
              en: 'Is the file there, a script whose first line is unusable?',
              zh: '文件是不是在，只是这个脚本的首行不可用？',
            },
            branches: [
              {
                label: { en: 'The runtime itself does not find it', zh: '运行时自己就没找到' },
                when: any(
                  seen('exec-not-in-path'),
                  seen('exec-is-directory'),
                  seen('no-command-specified'),
                  seen('exec-path-missing', { path: '~.' }),
                ),
                to: { diagnosis: 'image-entrypoint-missing' },
              },
              {
                label: { en: 'A script with CRLF, or without #!', zh: '是脚本：CRLF 换行，或没有 #!' },
                when: any(isIn('script.shebang', ['missing', 'crlf', 'bom']), is('binary.script', 'crlf')),
                to: { diagnosis: 'script-shebang-bad' },
              },
              {
                label: { en: 'No script, or not known', zh: '不是脚本，或不清楚' },
                when: 'else',
                to: { diagnosis: 'image-entrypoint-missing' },
              },
            ],
          },
        },
        {
          label: { en: 'The name is taken', zh: '名字已被占用' },
          when: seen('container-name-conflict'),
          to: { diagnosis: 'container-name-taken' },
        },
        {
          label: { en: 'COPY or ADD finds no source', zh: 'COPY 或 ADD 找不到源文件' },
          when: seen('build-source-absent'),
          to: { diagnosis: 'build-context-incomplete' },
        },
        {
          label: { en: 'Compose refuses its file', zh: 'Compose 拒绝了文件' },
          when: fileRefused,
          to: { diagnosis: 'compose-file-invalid' },
        },
        {
          label: { en: 'A network or volume is not found', zh: '找不到网络或卷' },
          when: absentObject,
          to: { diagnosis: 'docker-network-missing' },
        },
        {
          label: { en: 'Not even root may read its volume', zh: '连 root 也读不了自己的卷' },
          when: seen('root-denied-in-container'),
          to: ask(
            'container-root-denied',
            'Does SELinux enforce its policy?',
            'SELinux 处于强制模式吗？',
            branch('Yes', '是', any(seen('selinux-avc'), is('selinux.mode', 'enforcing')), 'selinux-denied'),
            branch('No', '否', 'else', 'volume-owner-mismatch'),
          ),
        },
        {
          label: { en: 'It may not write into its volume', zh: '不能写自己的卷' },
          when: seen('volume-not-writable'),
          to: { diagnosis: 'volume-owner-mismatch' },
        },
        {
          label: { en: 'Permission denied', zh: 'Permission denied' },
          when: any(refused, deadOf(126)),
          to: {
            id: 'container-denied',
            ask: { en: 'Is a mandatory access control at work?', zh: '有强制访问控制在起作用吗？' },
            branches: [
              {
                label: { en: 'SELinux refused', zh: 'SELinux 拒绝' },
                when: any(seen('selinux-avc'), is('selinux.mode', 'enforcing')),
                to: { diagnosis: 'selinux-denied' },
              },
              {
                label: { en: 'AppArmor refused', zh: 'AppArmor 拒绝' },
                when: seen('apparmor-denied'),
                to: { diagnosis: 'apparmor-broken' },
              },
              {
                label: { en: 'Neither: mode bits or noexec', zh: '都没有：权限位或 noexec' },
                when: 'else',
                to: { diagnosis: 'image-entrypoint-missing' },
              },
            ],
          },
        },
        {
          label: { en: 'The image is not listed: another image store is in use', zh: '列表里没有镜像：换了镜像存储' },
          when: all(seen('image-store-hint'), is('image.listed', false)),
          to: { diagnosis: 'image-store-switched' },
        },
        {
          label: { en: 'Something else', zh: '其他' },
          when: 'else',
          to: {
            id: 'container-hello',
            ask: { en: 'Does hello-world start?', zh: 'hello-world 能启动吗？' },
            branches: [
              {
                label: { en: 'Yes: image or options', zh: '能：是镜像或参数的问题' },
                when: is('container.run', 'ok'),
                to: { diagnosis: 'image-entrypoint-missing' },
              },
              {
                label: { en: 'No: the engine', zh: '不能：是引擎的问题' },
                when: 'else',
                to: { diagnosis: 'runc-version-broken' },
              },
            ],
          },
        },
      ],
    },
  },
]
export default trees
