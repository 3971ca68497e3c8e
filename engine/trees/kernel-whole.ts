/** The two questions behind every missing kernel feature: is the running kernel whole, and if so, why does it lack this one? */
import type { Condition } from '../conditions'
import { all, any, is, isIn, known, matches, seen, unless } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch, goOn } from './kit'

const guest = isIn('platform', ['lxc', 'openvz', 'docker', 'podman', 'container'])

const trees: readonly TreeDef<string, Condition>[] = [
  {
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
      branch('In a container', '容器里', guest, 'restricted-container-guest'),
      branch('In WSL', 'WSL 里', isIn('platform', ['wsl1', 'wsl2']), 'unsupported-kernel-wsl'),
      branch(
        'On a machine of its own',
        '独立的机器上',
        'else',
        ask(
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
          branch(
            'Yes, without modules.dep',
            '有，但没有 modules.dep',
            is('modules.tree', 'no-index'),
            'module-index-stale',
          ),
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
              branch(
                'The same, or not known',
                '一致，或不清楚',
                'else',
                ask(
                  'kernel-whole-others-load',
                  'Do other modules of the kernel load? (modprobe nf_nat; modprobe overlay; modprobe veth)',
                  '内核的其他模块能加载吗？（modprobe nf_nat; modprobe overlay; modprobe veth）',
                  branch(
                    'Yes, only one is missing',
                    '能，只缺一个',
                    is('module.core-loads', true),
                    goOn('kernel-feature-missing'),
                  ),
                  branch(
                    'The package is the same',
                    '软件包一致',
                    is('kernel.package', 'same'),
                    goOn('kernel-feature-missing'),
                  ),
                  branch('No, or not known', '不能，或不清楚', 'else', 'stale-running-kernel'),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  },
  {
    id: 'kernel-feature-missing',
    area: 'kernel',
    tags: ['kernel/modules'],
    words: {
      title: { en: 'A whole kernel lacks one feature', zh: '内核完整，却缺一个功能' },
      symptom: {
        en: 'most modules load, one does not exist or is not loaded',
        zh: '大多数模块都能加载，只有一个不存在或没有加载',
      },
    },
    entry: null,
    root: ask(
      'kernel-feature-why',
      'What does the kernel’s configuration say of it? (grep CONFIG_… /boot/config-$(uname -r); zgrep CONFIG_… /proc/config.gz)',
      '内核配置里这一项怎么写？（grep CONFIG_… /boot/config-$(uname -r); zgrep CONFIG_… /proc/config.gz）',
      branch('“is not set”', '“is not set”', is('module.why', 'not-built'), 'kernel-config-missing'),
      branch('=y: it is built in', '=y：已编译进内核', is('module.why', 'builtin'), 'builtin-module-not-detected'),
      branch(
        'modprobe.d keeps it from loading',
        'modprobe.d 不让它加载',
        any(
          isIn('module.override', ['install-false', 'install-true', 'blacklist', 'command-line']),
          seen('klog-blacklisted'),
        ),
        'module-blacklisted',
      ),
      branch(
        'The kernel’s helper for loading is switched off',
        '内核自动加载模块的程序被关掉了',
        any(is('sysctl', '', 'kernel.modprobe'), matches('sysctl', '/(?:true|false)$', 'kernel.modprobe')),
        'module-autoload-disabled',
      ),
      branch(
        'The file is there, it is only not loaded',
        '文件在，只是没有加载',
        is('module.why', 'not-loaded'),
        'module-not-loaded',
      ),
      branch(
        'It belongs to a package that is not installed',
        '它所在的软件包没有安装',
        any(
          isIn(
            'package.state',
            ['absent', 'removed'],
            [
              'kernel-modules-extra',
              'linux-modules-extra',
              'kernel-modules',
              'kernel-uek-modules',
              'linux-modules-extra-raspi',
            ],
          ),
          seen('uek-package-named'),
        ),
        'kernel-modules-extra-missing',
      ),
      branch(
        '=m, or not known',
        '=m，或不清楚',
        'else',
        ask(
          'kernel-feature-which',
          'Which feature is it?',
          '是哪个功能？',
          branch(
            'A module of another kind is named',
            '报错点名的是别的模块',
            all(
              known('module.wanted'),
              unless(
                is('module.wanted', true, [
                  'overlay',
                  'bridge',
                  'wireguard',
                  'tun',
                  'loop',
                  'br_netfilter',
                  'ip_vs',
                  'ip_vs_rr',
                  'ip_vs_wrr',
                  'ip_vs_sh',
                ]),
              ),
              unless(any(seen('mount-unknown-fs'), seen('mount-no-such-device'), seen('br-netfilter-load-failed'))),
            ),
            'kernel-modules-extra-missing',
          ),
          branch(
            'overlay',
            'overlay',
            any(seen('overlay-unavailable'), is('module.load', 'not-found', 'overlay')),
            'overlay-module-missing',
          ),
          branch(
            'A bridge',
            '网桥',
            any(seen('docker-bridge-unsupported'), is('module.load', 'not-found', 'bridge')),
            'bridge-module-missing',
          ),
          branch(
            'wireguard',
            'wireguard',
            any(seen('wireguard-unavailable'), is('module.load', 'not-found', 'wireguard')),
            'wireguard-module-missing',
          ),
          branch('/dev/net/tun', '/dev/net/tun', seen('tun-unavailable'), 'missing-tun-device'),
          branch(
            'Loop devices',
            'loop 设备',
            any(seen('loop-unavailable'), is('module.load', 'not-found', 'loop')),
            'loop-device-missing',
          ),
          branch(
            'br_netfilter',
            'br_netfilter',
            any(seen('br-netfilter-load-failed'), is('module.load', 'not-found', 'br_netfilter')),
            'br-netfilter-missing',
          ),
          branch(
            'IPVS',
            'IPVS',
            is('module.load', 'not-found', ['ip_vs', 'ip_vs_rr', 'ip_vs_wrr', 'ip_vs_sh']),
            'ipvs-modules-missing',
          ),
          branch(
            'A file system',
            '文件系统',
            any(seen('mount-unknown-fs'), seen('mount-no-such-device')),
            'fs-module-missing',
          ),
          branch('Another one', '其他', 'else', 'kernel-modules-extra-missing'),
        ),
      ),
    ),
  },
]
export default trees
