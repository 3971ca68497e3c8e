import { all, any, is, isIn, seen } from '../../conditions'
import { inContainer } from '../../situations'
import { ask, branch, defineTree, goOn } from '../kit'

const kernelWholeOthersLoad = ask(
  'kernel-whole-others-load',
  'Do other modules of the kernel load? (modprobe nf_nat; modprobe overlay; modprobe veth)',
  '内核的其他模块能加载吗？（modprobe nf_nat; modprobe overlay; modprobe veth）',
  branch('Yes, only one is missing', '能，只缺一个', is('module.core-loads', true), goOn('kernel-feature-missing')),
  branch('The package is the same', '软件包一致', is('kernel.package', 'same'), goOn('kernel-feature-missing')),
  branch('No, or not known', '不能，或不清楚', 'else', 'stale-running-kernel'),
)

const kernelWholeDirectory = ask(
  'kernel-whole-directory',
  'Is there a module directory for the running release? (uname -r; ls /lib/modules)',
  '正在运行的版本有模块目录吗？（uname -r; ls /lib/modules）',
  branch(
    'No, and a newer one is there',
    '没有，但有更新的版本',
    all(is('modules.dir', 'absent'), is('modules.newer', true)),
    'stale-running-kernel',
  ),
  branch('No, only older ones', '没有，只有更旧的', is('modules.newer', false), 'boot-kernel-not-updated'),
  branch(
    '/lib/modules is empty',
    '/lib/modules 是空的',
    is('modules.releases', []),
    ask(
      'kernel-whole-empty',
      'Whose kernel is it?',
      '是谁的内核？',
      branch(
        'A provider’s or one’s own',
        '服务商的，或自己编译的',
        is('kernel.flavour', 'vendor'),
        'kernel-without-modules',
      ),
      branch('A distribution’s', '发行版的', 'else', 'restricted-container-guest'),
    ),
  ),
  branch('No', '没有', is('modules.dir', 'absent'), 'stale-running-kernel'),
  branch('Yes, without modules.dep', '有，但没有 modules.dep', is('modules.tree', 'no-index'), 'module-index-stale'),
  branch(
    'Yes, but only the index is left',
    '有，但只剩索引',
    any(is('modules.tree', 'index-only'), seen('kmod-file-gone')),
    'stale-running-kernel',
  ),
  branch(
    'Yes',
    '有',
    'else',
    ask(
      'kernel-whole-build',
      'Is the installed package the build that runs? (uname -v; dpkg -l "linux-image-$(uname -r)")',
      '已安装的软件包就是正在运行的那次构建吗？（uname -v; dpkg -l "linux-image-$(uname -r)"）',
      branch(
        'Another build, or it was removed',
        '是另一次构建，或已被删除',
        isIn('kernel.package', ['other-build', 'removed', 'other-release']),
        'stale-running-kernel',
      ),
      branch('The same, or not known', '一致，或不清楚', 'else', kernelWholeOthersLoad),
    ),
  ),
)

export default defineTree({
  id: 'running-kernel-whole',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/upgrade'],
  words: {
    title: { en: 'Is the running kernel whole?', zh: '正在运行的内核完整吗？' },
    symptom: {
      en: 'a feature of the kernel is not available, and it is not clear whether one module is missing or all',
      zh: '内核的某个功能不可用，不清楚是缺一个模块还是全都没有',
    },
  },
  entry: null,
  root: ask(
    'kernel-whole-where',
    'Where does this run? (systemd-detect-virt; uname -r)',
    '这是在哪里运行的？（systemd-detect-virt; uname -r）',
    branch('In a container', '容器里', inContainer, 'restricted-container-guest'),
    branch('In WSL', 'WSL 里', isIn('platform', ['wsl1', 'wsl2']), 'unsupported-kernel-wsl'),
    branch('On a machine of its own', '独立的机器上', 'else', kernelWholeDirectory),
  ),
})
