import type { Condition } from '../conditions'
import { all, any, is, isIn, known, min, seen, unless } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch, goOn } from './kit'

const outOfTree = any(
  is('module.out-of-tree', true),
  seen('dkms-build-failed'),
  seen('dkms-skipped'),
  seen('dkms-headers-missing'),
  seen('nvidia-api-mismatch'),
  seen('gpu-driver-mismatch'),
  seen('gpu-driver-not-loaded'),
  seen('vbox-driver-absent'),
  seen('zfs-not-loaded'),
)
const signature = any(seen('klog-signature-rejected'), seen('klog-lockdown-module'), seen('klog-pkcs7-untrusted'))
const otherBuild = any(
  seen('klog-vermagic'),
  seen('klog-symbol-version'),
  seen('klog-btf-mismatch'),
  seen('klog-module-size'),
  known('module.misplaced'),
)

const denied = ask(
  'module-load-denied',
  'Why is it not permitted? (sysctl kernel.modules_disabled; dmesg | tail; id -u)',
  '为什么不允许？（sysctl kernel.modules_disabled; dmesg | tail; id -u）',
  branch(
    'kernel.modules_disabled is 1',
    'kernel.modules_disabled 为 1',
    is('sysctl', '1', 'kernel.modules_disabled'),
    'module-loading-disabled',
  ),
  branch(
    'The kernel log names the signature or lockdown',
    '内核日志提到签名或 lockdown',
    signature,
    'module-signature-rejected',
  ),
  branch(
    'No root rights, or no CAP_SYS_MODULE',
    '没有 root 权限，或没有 CAP_SYS_MODULE',
    any(is('cap.net-admin', false), seen('must-be-root')),
    'not-root',
  ),
  branch(
    'A container',
    '在容器里',
    isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container']),
    'restricted-container-guest',
  ),
  branch('Something else', '其他', 'else', 'module-loading-disabled'),
)

const refused = ask(
  'module-load-kernel-log',
  'The kernel refuses the file. What does its log say? (dmesg | tail)',
  '内核拒绝了这个文件。内核日志怎么说？（dmesg | tail）',
  branch(
    'Nothing of its own: an install line was run',
    '没有：执行的是 install 配置',
    any(is('module.override', 'install-false'), seen('kmod-install-command-failed')),
    'module-blacklisted',
  ),
  branch('A parameter is wrong', '参数不对', seen('klog-param-invalid'), 'modprobe-config-invalid'),
  branch('The file is no proper ELF', '文件不是完整的 ELF', seen('klog-bad-elf'), 'module-file-corrupt'),
  branch('The signature or its key', '签名或密钥不对', signature, 'module-signature-rejected'),
  branch(
    'Symbols, vermagic or BTF of another build',
    '符号、vermagic 或 BTF 属于另一次构建',
    otherBuild,
    ask(
      'module-load-which-file',
      'Is it the kernel’s own module, and does the installed package match the build that runs?',
      '是内核自带的模块吗？已安装的软件包与正在运行的构建一致吗？',
      branch(
        'Its file lies in the directory of another kernel',
        '文件放在别的内核的目录里',
        any(known('module.misplaced'), seen('klog-module-size')),
        'module-version-mismatch',
      ),
      branch('Not the kernel’s own', '不是内核自带的', is('module.out-of-tree', true), 'module-version-mismatch'),
      branch(
        'The package is another build',
        '软件包是另一次构建',
        is('kernel.package', 'other-build'),
        'stale-running-kernel',
      ),
      branch(
        'The same build: a file from elsewhere',
        '同一次构建：文件来自别处',
        is('kernel.package', 'same'),
        'module-version-mismatch',
      ),
      branch('Not known yet', '还不清楚', 'else', 'stale-running-kernel'),
    ),
  ),
  branch(
    'It misses a symbol',
    '缺少符号',
    seen('klog-unknown-symbol'),
    ask(
      'module-load-symbol',
      'Whose module is it?',
      '是谁的模块？',
      branch('Not the kernel’s own', '不是内核自带的', is('module.out-of-tree', true), 'module-version-mismatch'),
      branch(
        'The installed build differs',
        '已安装的构建不同',
        isIn('kernel.package', ['other-build', 'removed', 'other-release']),
        'stale-running-kernel',
      ),
      branch(
        'The kernel’s own, the build fits',
        '内核自带，构建一致',
        is('kernel.package', 'same'),
        'kernel-regression',
      ),
      branch('Not known yet', '还不清楚', 'else', 'kernel-regression'),
    ),
  ),
  branch(
    'It is silent',
    '没有任何记录',
    is('kernel-log.empty', true),
    ask(
      'module-load-silent',
      'And what does modprobe say?',
      'modprobe 又是怎么说的？',
      branch(
        '“Key was rejected by service”',
        '报 “Key was rejected by service”',
        is('module.load', 'key-rejected'),
        'module-file-corrupt',
      ),
      branch('“Unknown symbol”', '“Unknown symbol”', is('module.load', 'unknown-symbol'), 'stale-running-kernel'),
      branch('Something else', '其他', 'else', 'module-file-corrupt'),
    ),
  ),
  branch('Not pasted yet', '还没有贴', 'else', goOn('running-kernel-whole')),
)

const ownModules = ask(
  'module-load-out-of-tree',
  'The module is built on this machine. How far did the build get? (dkms status)',
  '这个模块是在本机编译的。编译到了哪一步？（dkms status）',
  branch('DKMS skipped it', 'DKMS 跳过了它', seen('dkms-skipped'), 'dkms-install-skipped'),
  branch(
    'An older one is still loaded',
    '还加载着旧版本',
    any(seen('nvidia-api-mismatch'), seen('gpu-driver-mismatch')),
    'loaded-module-stale',
  ),
  branch(
    'It is built, the key is refused',
    '已编译，但密钥被拒绝',
    any(is('module.load', 'key-rejected'), signature),
    'module-signature-rejected',
  ),
  branch(
    'It is built for another kernel',
    '是给另一个内核编译的',
    any(is('module.load', 'exec-format'), seen('klog-vermagic'), seen('insmod-prebuilt-absent')),
    'module-version-mismatch',
  ),
  branch('It was not built', '没有编译出来', 'else', 'dkms-build-failed'),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'boots-without-initramfs',
    area: 'kernel',
    tags: ['kernel/boot', 'kernel/initramfs'],
    words: {
      title: { en: 'The kernel panics before there is a root', zh: '内核还没挂上根就 panic' },
      symptom: {
        en: '“Unable to mount root fs on unknown-block(0,0)”; before it perhaps “error: out of memory. Press any key to continue…”',
        zh: '报 “Unable to mount root fs on unknown-block(0,0)”，之前可能还有 “error: out of memory. Press any key to continue…”',
      },
    },
    entry: any(
      seen('grub-no-memory'),
      seen('klog-initrd-too-large'),
      seen('grub-lost'),
      seen('initramfs-root-missing', { block: '~unknown' }),
    ),
    root: ask(
      'screen-before-panic',
      'What stood on the screen before the kernel started?',
      '内核启动之前屏幕上显示了什么？',
      branch(
        'Out of memory',
        '内存不足（out of memory）',
        any(seen('grub-no-memory'), seen('klog-initrd-too-large')),
        'initramfs-too-large',
      ),
      branch(
        'GRUB does not find a partition, a file or the kernel',
        'GRUB 找不到分区、文件或内核',
        all(seen('grub-lost'), unless(seen('initramfs-root-missing'))),
        'boot-loader-lost-files',
      ),
      branch(
        'Nothing of the kind; /boot is full',
        '没有这类提示，但 /boot 满了',
        any(seen('boot-no-space'), seen('initramfs-write-failed'), min('boot.use', 95)),
        'boot-partition-full',
      ),
      branch('Nothing of the kind', '没有这类提示', 'else', 'module-missing-in-initramfs'),
    ),
  },
  {
    id: 'module-does-not-load',
    topic: seen('topic-module'),
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'A kernel module does not load', zh: '内核模块加载不了' },
      symptom: {
        en: 'modprobe fails, or a driver is not there after an upgrade',
        zh: 'modprobe 报错，或者升级后驱动不见了',
      },
    },
    entry: any(
      seen('kmod-module-not-found'),
      seen('module-not-loadable-said'),
      seen('kmod-could-not-insert'),
      seen('kmod-no-moddep'),
      seen('kmod-file-gone'),
      seen('kmod-install-command-failed'),
      seen('kmod-no-module-support'),
      seen('kmod-bad-config-line'),
      seen('bb-no-modules-at-all'),
      seen('bb-no-release-directory'),
      seen('bb-no-moddep'),
      seen('bb-not-in-moddep'),
      seen('initramfs-root-missing'),
      seen('board-device-missing'),
      seen('klog-module-size'),
      known('module.misplaced'),
      outOfTree,
      isIn('module.load', [
        'not-found',
        'no-file',
        'unknown-symbol',
        'invalid',
        'exec-format',
        'key-rejected',
        'denied',
      ]),
    ),
    root: ask(
      'module-load-where',
      'What does modprobe say, and of which module?',
      'modprobe 说了什么，说的是哪个模块？',
      branch(
        'Not found: its directory is gone, a newer release has one',
        '找不到：它的目录没有了，更新的版本却有',
        all(
          is('modules.dir', 'absent'),
          is('modules.newer', true),
          unless(isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container', 'wsl1', 'wsl2'])),
        ),
        'stale-running-kernel',
      ),
      branch(
        'The machine hangs in the initramfs',
        '系统停在 initramfs',
        any(seen('initramfs-root-missing'), seen('initramfs-module-missing')),
        'module-missing-in-initramfs',
      ),
      branch(
        'This kernel takes no modules',
        '这个内核不支持模块',
        any(is('module.load', 'no-modules'), seen('kmod-no-module-support'), is('config.option', 'unset', 'MODULES')),
        'kernel-without-modules',
      ),
      branch(
        'Its file lies in the tree of a newer release',
        '它的文件在更新版本的目录里',
        is('module.in-newer-tree', true),
        'stale-running-kernel',
      ),
      // where the kernel's own are not found either, nobody's build is at fault
      branch(
        'A module that DKMS or a vendor builds',
        '由 DKMS 或厂商编译的模块',
        all(outOfTree, unless(is('module.in-tree-missing', true))),
        ownModules,
      ),
      branch(
        'It loads, but the device is not there',
        '能加载，但没有设备',
        any(seen('board-device-missing'), is('module.load', 'no-device')),
        ask(
          'module-load-board',
          'Is it a name of an old board kernel?',
          '是旧版板级内核的名字吗？',
          branch('Yes', '是', known('module.renamed-to'), 'module-renamed-or-merged'),
          branch('No', '不是', 'else', 'device-tree-param-missing'),
        ),
      ),
      branch(
        'The name is known and has no file: built in',
        '认识这个名字却没有文件：内建',
        any(
          all(
            seen('module-not-loadable-said', { module: 'overlay' }),
            seen('module-not-loadable-said', { module: ['nf_conntrack', 'br_netfilter', 'ip_tables'] }),
          ),
          all(
            seen('kmod-no-path'),
            unless(any(seen('kmod-no-moddep'), seen('kmod-module-not-found'), seen('iscsiadm-no-module'))),
          ),
        ),
        'builtin-module-not-detected',
      ),
      branch(
        'modprobe.d replaces the loading',
        'modprobe.d 替换了加载动作',
        is('module.load', 'override'),
        'module-blacklisted',
      ),
      branch(
        'A line of modprobe.d is wrong',
        'modprobe.d 里有一行写错了',
        seen('kmod-bad-config-line'),
        'modprobe-config-invalid',
      ),
      branch('“Operation not permitted”', '报 “Operation not permitted”', is('module.load', 'denied'), denied),
      branch(
        'The file is refused (Invalid argument, Exec format error, Key was rejected, Unknown symbol)',
        '文件被拒绝（Invalid argument、Exec format error、Key was rejected、Unknown symbol）',
        any(
          isIn('module.load', ['invalid', 'exec-format', 'key-rejected', 'unknown-symbol', 'bad-parameter']),
          seen('klog-module-size'),
          known('module.misplaced'),
        ),
        refused,
      ),
      branch(
        'Not found',
        '找不到',
        'else',
        ask(
          'module-load-name',
          'Is it a name that a kernel of this release has?',
          '这个版本的内核有叫这个名字的模块吗？',
          branch(
            'It was renamed, or came later',
            '已改名，或后来才有',
            any(known('module.renamed-to'), known('module.came-later')),
            ask(
              'module-load-renamed',
              'Does something else fail, too?',
              '还有别的东西失败吗？',
              branch(
                'Yes: the name proves nothing',
                '有：这个名字说明不了问题',
                is('kernel.consumers-failing', true),
                goOn('running-kernel-whole'),
              ),
              branch('No', '没有', 'else', 'module-renamed-or-merged'),
            ),
          ),
          branch('It is misspelt', '拼写错了', known('module.meant'), 'module-name-mistyped'),
          branch('Yes', '有', 'else', goOn('running-kernel-whole')),
        ),
      ),
    ),
  },
]
export default trees
