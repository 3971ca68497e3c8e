import { all, any, is, seen, unless } from '../../conditions'
import { defineDiagnosis, moduleLoads } from '../kit'
import config from './config'
import features from './features'
import makers from './makers'
import netfilter from './netfilter'

export default defineDiagnosis({
  id: 'kernel-config-missing',
  area: 'kernel',
  tags: ['kernel/config'],
  words: {
    title: { en: 'This kernel was built without the feature', zh: '这个内核编译时就没有该功能' },
    what: {
      en: 'The option is not set in this kernel. No package, reinstall or reboot of the same kernel brings it.',
      zh: '这个内核没有打开对应的编译选项。装包、重装或重启同一个内核都没有用。',
    },
    why: {
      en: 'Kernels of boards, NAS boxes, VPS providers, WSL and self-built ones leave options out; since Linux 6.17 the legacy iptables tables are off by default, and with them may go xt_MASQUERADE and xt_nat.',
      zh: '开发板、NAS、VPS、WSL 的内核以及自编译内核常常裁掉选项；从 Linux 6.17 起 legacy iptables 表默认关闭，xt_MASQUERADE 和 xt_nat 也可能一起消失。',
    },
  },
  proof: [...config, ...makers, ...netfilter, ...features],
  refutes: [
    {
      when: is('platform', 'openvz'),
      says: { en: 'An OpenVZ guest: the kernel is the host’s.', zh: '这是 OpenVZ 容器，内核属于宿主机。' },
    },
    {
      when: is('module.unindexed', true),
      says: {
        en: 'The file is in the tree of the running kernel; only the index does not know it.',
        zh: '文件就在正在运行的内核的模块目录里，只是索引里没有。',
      },
    },
    {
      when: all(is('module.why', 'builtin'), unless(is('module.why', 'not-built'))),
      says: { en: 'It is compiled into this kernel.', zh: '它已编译进这个内核。' },
    },
    {
      when: all(is('module.why', 'no-file'), unless(is('module.why', 'not-built'))),
      says: {
        en: 'The option is set to m: the kernel can do it, the file is what is missing.',
        zh: '选项为 m：内核支持，缺的是文件。',
      },
    },
    {
      when: any(is('module.core-loads', true, 'nf_nat'), seen('kmod-file-gone'), is('modules.dir', 'absent')),
      says: {
        en: 'The module exists for this kernel, or its whole tree is gone.',
        zh: '这个内核有该模块，或者整个模块目录都没了。',
      },
    },
    {
      when: is('module.vanished', true),
      says: {
        en: 'The module is loaded, so this kernel can have it.',
        zh: '模块已经加载着，说明这个内核支持它。',
      },
    },
  ],
  variants: [
    {
      id: 'legacy-tables-off',
      when: any(
        is('config.option', 'unset', ['NETFILTER_XTABLES_LEGACY', 'IP_NF_IPTABLES_LEGACY', 'IP_NF_IPTABLES']),
        is('module.why', 'not-built', ['ip_tables', 'iptable_nat', 'iptable_filter']),
      ),
      title: { en: 'The legacy iptables tables are off', zh: 'legacy iptables 表没有打开' },
    },
    {
      id: 'xt-target-dropped',
      when: any(
        is('module.why', 'not-built', ['xt_MASQUERADE', 'xt_nat']),
        is('config.option', 'unset', ['NETFILTER_XT_TARGET_MASQUERADE', 'NETFILTER_XT_NAT']),
      ),
      title: { en: 'The xt targets went with the legacy tables', zh: 'xt 目标随 legacy 表一起没了' },
    },
    { id: 'rt-kernel', when: is('kernel.rt', true), title: { en: 'A real-time kernel', zh: '实时内核' } },
  ],
  explains: [
    'nft-core-missing',
    'nft-compat-missing',
    'iptables-legacy-removed',
    'iptables-raw-table-missing',
    'ipset-module-missing',
    'fs-module-missing',
    'missing-tun-device',
    'overlay-module-missing',
    'wireguard-module-missing',
    'bridge-module-missing',
    'loop-device-missing',
    'br-netfilter-missing',
    'ipvs-modules-missing',
    'storage-driver-unsupported',
    'docker-daemon-not-running',
  ],
  prior: 2,
  // a stale kernel refuses in the same words: its module directory tells, before any option is looked up
  ask: ['ls-modules-release', 'kernel-config', 'uname-a'],
  fixes: [
    {
      does: { en: "Use the distribution's own kernel", zh: '改用发行版自己的内核' },
      for: ['debian'],
      run: 'sudo apt-get install linux-image-amd64',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'On Ubuntu the package is linux-image-generic. A board may not boot a stock kernel.',
        zh: 'Ubuntu 的包名是 linux-image-generic。开发板不一定能启动通用内核。',
      },
    },
    {
      does: { en: 'For a kernel of your own: switch the option on and rebuild', zh: '自编译内核：打开选项后重新编译' },
      run: 'scripts/config -m NETFILTER_XT_TARGET_MASQUERADE -m NETFILTER_XT_NAT -m NFT_COMPAT -e NETFILTER_XTABLES_LEGACY\nmake olddefconfig',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Only nf_tables is missing: use the legacy back end', zh: '只缺 nf_tables 时：改用 legacy 后端' },
      for: ['debian'],
      run: 'sudo update-alternatives --set iptables /usr/sbin/iptables-legacy',
      root: true,
      risk: 'safe',
      caution: { en: 'Existing rules do not move along.', zh: '已有的规则不会跟着迁移。' },
    },
  ],
  verify: moduleLoads,
  prevent: [
    {
      says: { en: "After a kernel change run Moby's check-config.sh.", zh: '换内核后运行 Moby 的 check-config.sh。' },
      run: 'curl -fsSL https://raw.githubusercontent.com/moby/moby/master/contrib/check-config.sh | bash',
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/netfilter/Kconfig',
    'https://github.com/moby/moby/blob/master/contrib/check-config.sh',
  ],
})
