import { all, any, is, isIn, matches, seen, unless } from '../../conditions'
import { inContainer } from '../../situations'
import { defineDiagnosis, moduleLoads } from '../kit'
import { mainline } from './conditions'
import distributions from './distributions'
import drivers from './drivers'
import netfilter from './netfilter'

export default defineDiagnosis({
  id: 'kernel-modules-extra-missing',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/packages'],
  words: {
    title: { en: 'The module is in a package that is not installed', zh: '模块在另一个没有安装的软件包里' },
    what: {
      en: 'This kernel has the module, but the distribution ships it in a split-off package that is not installed for the running release.',
      zh: '这个内核有该模块，但发行版把它放在单独的软件包里，而当前版本没有装这个包。',
    },
    why: {
      en: 'Only some modules are missing while the core ones load: kernel-modules-extra on RHEL 10 (xt_addrtype, xt_comment, ip_set, sctp, br_netfilter), linux-modules-extra on Ubuntu, kernel-uek-modules on Oracle Linux.',
      zh: '核心模块都能加载，只缺少数几个：RHEL 10 的 kernel-modules-extra（xt_addrtype、xt_comment、ip_set、sctp、br_netfilter）、Ubuntu 的 linux-modules-extra、Oracle Linux 的 kernel-uek-modules。',
    },
  },
  proof: [...distributions, ...netfilter, ...drivers],
  refutes: [
    {
      when: mainline,
      says: {
        en: 'A mainline build of Ubuntu is not split: what its package lacks was not built.',
        zh: 'Ubuntu 的 mainline 内核不拆包：包里没有的模块就是没有编译。',
      },
    },
    {
      when: all(
        matches('kernel.release', '^(?:3\\.10\\.0|2\\.6\\.32)-.*\\.el[67]'),
        unless(isIn('package.state', ['absent', 'removed'], ['kernel-modules-extra', 'kernel-modules'])),
      ),
      says: {
        en: 'CentOS 6 and 7 keep all modules in the package of the kernel.',
        zh: 'CentOS 6、7 的全部模块都在内核主包里，没有拆分。',
      },
    },
    {
      when: is('module.unindexed', true),
      says: {
        en: 'The file is in the tree of the running kernel; only the index does not know it.',
        zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
      },
    },
    {
      when: inContainer,
      says: { en: 'A container installs no kernel packages; the host must.', zh: '容器不装内核包，要在宿主机上装。' },
    },
    {
      when: is('module.why', 'not-built'),
      says: {
        en: 'This kernel was built without it: no package can bring it.',
        zh: '这个内核编译时就没有它，装什么包都没用。',
      },
    },
    {
      when: any(seen('kmod-file-gone'), is('modules.dir', 'absent')),
      says: {
        en: 'The whole tree of the running kernel is affected, not one package.',
        zh: '受影响的是整个模块目录，而不是某个包。',
      },
    },
    {
      when: is('module.load', 'override'),
      says: { en: 'The loading is overridden in modprobe.d.', zh: 'modprobe.d 替换了加载动作。' },
    },
  ],
  explains: [
    'br-netfilter-missing',
    'nft-compat-missing',
    'ipset-module-missing',
    'ipvs-modules-missing',
    'fs-module-missing',
    'overlay-module-missing',
    'wireguard-module-missing',
    'bridge-module-missing',
  ],
  prior: 2,
  ask: ['packages', 'ls-modules-release', 'kernel-config', 'find-module'],
  fixes: [
    {
      does: { en: 'Install the extra modules for the running release', zh: '为当前运行的版本安装额外模块' },
      for: ['rhel'],
      run: 'sudo dnf install kernel-modules-extra-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Name the release. Without it the package comes for the newest kernel, and then a reboot is needed.',
        zh: '一定要写上版本号，否则装的是最新内核的包，还得重启。',
      },
    },
    {
      does: { en: 'Install the extra modules for the running release', zh: '为当前运行的版本安装额外模块' },
      for: ['debian'],
      run: 'sudo apt-get install linux-modules-extra-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Ubuntu only; on Ubuntu for Raspberry Pi the package is linux-modules-extra-raspi and wants a reboot. Debian splits nothing off.',
        zh: '仅限 Ubuntu；树莓派版的包名是 linux-modules-extra-raspi，装完需要重启。Debian 没有拆分。',
      },
    },
    { does: { en: 'Load it', zh: '加载模块' }, run: 'sudo modprobe xt_addrtype', root: true, risk: 'safe' },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: {
        en: "Install the meta package without a version so that it follows the kernel's upgrades.",
        zh: '安装不带版本号的元包，让它跟随内核升级。',
      },
    },
  ],
  sources: [
    'https://github.com/flannel-io/flannel/issues/1502',
    'https://docs.oracle.com/en/operating-systems/uek/8/relnotes8.0/',
    'https://packages.ubuntu.com/noble/linux-modules-extra-6.8.0-31-generic',
  ],
})
