import { all, any, is, isIn, known, seen, unless } from '../../conditions'
import { ask, branch, defineTree, goOn } from '../kit'
import { outOfTree } from './lines'
import { denied, ownModules, refused } from './module-refused'

export default defineTree({
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
    seen('kmod-in-use'),
    outOfTree,
    isIn('module.load', ['not-found', 'no-file', 'unknown-symbol', 'invalid', 'exec-format', 'key-rejected', 'denied']),
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
    branch('That it is in use: it is to be unloaded', '正在使用：是要卸载它', seen('kmod-in-use'), 'module-in-use'),
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
})
