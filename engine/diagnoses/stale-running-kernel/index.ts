import { all, any, is, seen, unless } from '../../conditions'
import { coreModules } from '../../linux/modules'
import { defineDiagnosis } from '../kit'
import { foreignBuild, natCannotLoad } from './conditions'
import features from './features'
import loading from './loading'
import moduleTree from './module-tree'
import netfilter from './netfilter'
import refutes from './refutes'

export default defineDiagnosis({
  id: 'stale-running-kernel',
  area: 'kernel',
  tags: ['kernel/modules', 'kernel/upgrade'],
  words: {
    title: {
      en: 'The running kernel is stale: its modules were replaced or removed',
      zh: '正在运行的是旧内核：它的模块已被升级替换或删除',
    },
    what: {
      en: 'A kernel upgrade changed the module files on disk while the old kernel keeps running. Whatever is loaded still works; nothing new can be loaded.',
      zh: '升级换掉了磁盘上的内核模块，而内存里跑的还是旧内核。已加载的功能照常工作，新的模块一个也加载不了。',
    },
    why: {
      en: 'Modules only fit the build they were made with. After the upgrade the files for the running build are gone or belong to another build, so the first feature that needs a further module fails, far away from the upgrade: a firewall rule, a bridge, a mount.',
      zh: '模块只能配它编译时的那个内核。升级之后，与运行中内核配套的文件没有了，或已属于另一次构建；于是第一个需要新模块的功能就会失败：一条防火墙规则、一个网桥、一次挂载，看上去与升级毫无关系。',
    },
  },
  proof: [...moduleTree, ...netfilter, ...features, ...loading],
  refutes,
  variants: [
    {
      id: 'dir-gone',
      when: any(
        is('modules.dir', 'absent'),
        seen('bb-no-release-directory'),
        all(is('module.core-missing', true), unless(is('module.core-loads', true))),
      ),
      title: { en: 'The module directory is gone', zh: '模块目录没有了' },
    },
    {
      id: 'index-left',
      when: any(
        seen('kmod-file-gone'),
        is('modules.tree', 'index-only'),
        is('kernel.package', 'removed'),
        is('module.load', 'unknown-symbol', coreModules),
      ),
      title: { en: 'Only the index is left, the files are gone', zh: '只剩索引，文件没有了' },
    },
    {
      id: 'same-name-replaced',
      when: any(is('kernel.package', 'other-build'), foreignBuild, natCannotLoad),
      title: {
        en: 'Same release name, another build on disk',
        zh: '版本名相同，磁盘上是另一次构建',
      },
    },
  ],
  explains: [
    'overlay-module-missing',
    'bridge-module-missing',
    'wireguard-module-missing',
    'loop-device-missing',
    'fs-module-missing',
    'missing-tun-device',
    'br-netfilter-missing',
    'nft-core-missing',
    'nft-compat-missing',
    'iptables-raw-table-missing',
    'ipset-module-missing',
    'ipvs-modules-missing',
    'iptables-legacy-removed',
    'iptables-backend-mismatch',
    'module-renamed-or-merged',
    'module-version-mismatch',
    'module-not-loaded',
    'host-module-not-loaded',
    'docker-daemon-not-running',
    'storage-driver-unsupported',
    'start-limit-hit',
    'dkms-build-failed',
  ],
  prior: 3,
  ask: ['packages', 'modprobe nf_nat', 'dmesg', 'uname-v', 'ls-lib-modules', 'ls-modules-release'],
  fixes: [
    {
      does: { en: 'Look before: the new kernel is installed completely', zh: '重启前先看：新内核已完整安装' },
      for: ['debian', 'raspberrypi'],
      run: "ls -l /boot/vmlinuz-* /boot/initrd.img-*\ndpkg -l 'linux-image-*' | grep ^ii",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Reboot into the installed kernel', zh: '重启，进入已安装的内核' },
      run: 'sudo systemctl reboot',
      root: true,
      risk: 'reboots',
      caution: {
        en: 'Everything on this machine stops for the time of the reboot. /boot must not be full, and DKMS modules must be built for the new kernel.',
        zh: '重启期间这台机器上的一切服务都会中断。先确认 /boot 没有满，DKMS 模块已为新内核编译好。',
      },
    },
    {
      does: {
        en: 'Without a reboot: put the files of the running release back',
        zh: '不能重启时：把运行中版本的文件装回来',
      },
      for: ['debian'],
      run: 'sudo apt-get install --reinstall linux-image-$(uname -r)',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Helps only while the archive still has the very build that runs; compare with uname -v.',
        zh: '只有软件源里还有正在运行的那次构建时才管用，请与 uname -v 对照。',
      },
    },
    {
      does: {
        en: 'Without a reboot: put the files of the running release back',
        zh: '不能重启时：把运行中版本的文件装回来',
      },
      for: ['rhel'],
      run: 'sudo dnf install kernel-core-$(uname -r) kernel-modules-core-$(uname -r) kernel-modules-$(uname -r)',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'nf_nat',
    standIn: true,
    when: any(is('module.load', 'ok', 'nf_nat'), is('unit.active', 'active', 'docker')),
    says: { en: 'The module loads now, the service runs.', zh: '模块现在可以加载，服务正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Let unattended upgrades reboot in a maintenance window, or watch for a pending reboot.',
        zh: '让自动升级在维护时间窗内自动重启，或者监控“等待重启”的状态。',
      },
      run: 'sudo needrestart -b -k',
    },
    {
      says: {
        en: 'Load the modules that services need at boot, so that a later change of the files does not matter until the next reboot.',
        zh: '在启动时就加载服务需要的模块，这样之后文件被替换也不影响，直到下次重启。',
      },
      run: "printf '%s\\n' overlay br_netfilter nf_nat nft_chain_nat xt_MASQUERADE xt_addrtype xt_conntrack veth | sudo tee /etc/modules-load.d/docker.conf",
    },
  ],
  holds: {
    en: 'Same name, other build: Debian until 6.1.147 (bookworm); later Debian kernels get a new name with every upload.',
    zh: '“版本名相同、构建不同”只出现在 Debian 6.1.147（bookworm）及更早的版本；之后每次上传都会换版本名。',
  },
  sources: [
    'https://metadata.ftp-master.debian.org/changelogs/main/l/linux/',
    'https://bbs.archlinux.org/viewtopic.php?id=182400',
    'https://github.com/liske/needrestart/blob/master/README.batch.md',
  ],
})
