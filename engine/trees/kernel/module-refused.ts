/** The questions behind a module that is there and is not let in. */
import { any, is, isIn, known, seen } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, goOn } from '../kit'
import { otherBuild, signature } from './lines'

export const denied = ask(
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
  branch('A container', '在容器里', inContainer, 'restricted-container-guest'),
  branch('Something else', '其他', 'else', 'module-loading-disabled'),
)

export const refused = ask(
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

export const ownModules = ask(
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
