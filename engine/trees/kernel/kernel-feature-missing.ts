import { all, any, is, isIn, known, matches, seen, unless } from '../../conditions'
import { ask, branch, defineTree } from '../kit'

const kernelFeatureWhich = ask(
  'kernel-feature-which',
  'Which feature is it?',
  '是哪个功能？',
  branch(
    'A module of another kind is named',
    '报错里写的是别的模块',
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
  branch('A file system', '文件系统', any(seen('mount-unknown-fs'), seen('mount-no-such-device')), 'fs-module-missing'),
  branch('Another one', '其他', 'else', 'kernel-modules-extra-missing'),
)

export default defineTree({
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
    branch('=m, or not known', '=m，或不清楚', 'else', kernelFeatureWhich),
  ),
})
