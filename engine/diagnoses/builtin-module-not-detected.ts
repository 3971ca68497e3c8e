import { all, any, below, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const notFoundOnUbuntu = (modules: readonly string[]) =>
  all(
    is('kernel.flavour', 'ubuntu'),
    seen('kmod-module-not-found', { module: modules }),
    unless(seen('kmod-no-moddep')),
  )

export default defineDiagnosis({
  id: 'builtin-module-not-detected',
  area: 'kernel',
  tags: ['kernel/modules'],
  words: {
    title: {
      en: 'The feature is compiled in; only a check calls it missing',
      zh: '功能已编译进内核，只是检查程序没认出来',
    },
    what: {
      en: 'Nothing is missing. The kernel has the feature built in, so there is no module to load or to list.',
      zh: '什么也没缺。功能已编译进内核，自然没有模块可加载、可列出。',
    },
    why: {
      en: 'lsmod shows only loaded modules, and modprobe needs the index of built-in ones. A script that looks there alone reports a module that need not exist.',
      zh: 'lsmod 只列已加载的模块，modprobe 要有内建模块索引才知道。只看这两处的脚本会误报缺模块。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: is('module.why', 'builtin'),
      says: { en: 'The configuration or modinfo says that it is built in.', zh: '内核配置或 modinfo 表明它是内建的。' },
    },
    {
      // modprobe says nothing either where a line of modprobe.d runs /bin/true in its place
      weight: 'points',
      when: all(is('module.why', 'unlisted'), unless(isIn('module.override', ['install-true', 'install-false']))),
      says: {
        en: 'modprobe succeeds, and lsmod does not list the module afterwards: that is how a built-in one looks.',
        zh: 'modprobe 成功，之后 lsmod 里仍没有这个模块：编译进内核的模块就是这样。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen('klipper-mode', { mode: 'legacy' }),
        any(seen('ipt-extension-unsupported'), seen('ipt-table-missing', { reason: '~not exist' })),
      ),
      says: {
        en: 'The load balancer of k3s looks for nf_tables in lsmod, which does not list what is compiled in.',
        zh: 'k3s 的负载均衡容器在 lsmod 里找 nf_tables，而编译进内核的功能不会列在那里。',
      },
    },
    {
      // who asks modprobe for tun is mostly the start script of a VPN container, which has no module tree
      weight: 'points',
      when: all(notFoundOnUbuntu(['tun']), unless(seen('tun-unavailable'))),
      says: {
        en: "Ubuntu builds this into its kernel; a program without the host's module tree calls it missing.",
        zh: 'Ubuntu 把它编进了内核；看不到宿主机模块目录的程序会以为它缺失。',
      },
    },
    {
      // modprobe knows what is built in from the module directory: where it does not, the directory is another's, or gone
      weight: 'hints',
      when: all(
        notFoundOnUbuntu(['loop', 'ext4', 'unix', 'fuse']),
        unless(any(seen('loop-unavailable'), seen('fuse-unavailable'))),
      ),
      says: {
        en: 'Ubuntu builds this into its kernel, and modprobe does not know it: its module directory is not the one of this kernel.',
        zh: 'Ubuntu 把它编进了内核，modprobe 却不认识：它看到的不是这个内核的模块目录。',
      },
    },
    {
      // on nearly every kernel of a distribution these are y; only a program that asks for them by name misses them
      weight: 'hints',
      when: all(
        seen('kmod-module-not-found', {
          module: ['ehci_hcd', 'ohci_hcd', 'uhci_hcd', 'usbcore', 'unix', 'ipv6', 'ext4', 'cdrom'],
        }),
        unless(seen('kmod-no-moddep')),
      ),
      says: {
        en: 'Most kernels have this compiled in: then only `modprobe` misses it, and nothing else fails.',
        zh: '大多数内核都把它编译在内：那样只有 `modprobe` 说找不到，别的都正常。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('kmod-no-path', { module: '~^(?:nf_|ip_|ip6_|xt_|x_tables|br_netfilter|bridge|overlay|tun|fuse|loop)' }),
        unless(any(seen('kmod-no-moddep'), seen('kmod-module-not-found'))),
      ),
      says: {
        en: 'modprobe knows the module and has no file for it: it is compiled in, and an install line asks for it all the same.',
        zh: 'modprobe 认识这个模块，却没有对应的文件：它已编译进内核，install 配置却仍然要加载它。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('module-not-loadable-said', { module: 'overlay' }),
        seen('module-not-loadable-said', { module: ['nf_conntrack', 'br_netfilter', 'ip_tables'] }),
        unless(seen('kmod-module-not-found')),
        unless(seen('kmod-no-moddep')),
      ),
      says: {
        en: 'Hardly a kernel lacks all of these: the check reads no list of what is built in.',
        zh: '很少有内核把这些都缺掉：是检查程序没有读内建模块列表。',
      },
    },
    {
      weight: 'points',
      when: all(
        seen('kube-router-bridge-netfilter'),
        below('kernel.release', '3.18'),
        unless(seen('kube-router-bridge-netfilter', { what: '~ip' })),
      ),
      says: {
        en: 'Before Linux 3.18 the code of br_netfilter is part of bridge; only the call of modprobe fails.',
        zh: 'Linux 3.18 之前 br_netfilter 的代码就在 bridge 里；失败的只是 modprobe 调用。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('kube-router-bridge-netfilter'), unless(seen('kube-router-bridge-netfilter', { what: '~ip' }))),
      says: {
        en: 'kube-router takes the failure of modprobe for a missing feature.',
        zh: 'kube-router 把 modprobe 失败当成了缺功能。',
      },
    },
    {
      weight: 'points',
      when: seen('kubeadm-kernel-config-unread', { level: 'WARNING' }),
      says: {
        en: 'kubeadm found no configuration of the kernel to read and looks no further: nothing is said to be missing.',
        zh: 'kubeadm 找不到可读的内核配置，没有再查下去：这不表示缺什么。',
      },
    },
    {
      weight: 'hints',
      when: seen('k0s-kernel-option', { state: 'unknown' }),
      says: {
        en: 'Without a configuration file k0s looks for a module, and finds nothing of what is built in.',
        zh: '没有内核配置文件时 k0s 只找模块，内建的功能就看不到。',
      },
    },
    {
      weight: 'hints',
      when: seen('module-not-loadable-said'),
      says: {
        en: 'Older versions of this check read no list of what is built in.',
        zh: '旧版检查程序不读内建模块列表。',
      },
    },
    {
      weight: 'hints',
      when: seen('ipvs-modules-not-loaded'),
      says: {
        en: 'An old kube-proxy looks only at the list of loaded modules, where nothing built in stands.',
        zh: '旧版 kube-proxy 只看已加载模块的列表，内建的模块不在里面。',
      },
    },
    {
      weight: 'hints',
      when: all(is('module.loaded', false), unless(seen('kmod-module-not-found'))),
      says: { en: 'Not listed is not the same as not there.', zh: '没列出来不等于没有。' },
    },
    {
      // before kmod 27 modinfo knew nothing of what is built in
      weight: 'hints',
      when: all(seen('modinfo-not-found'), unless(seen('kmod-module-not-found'))),
      says: {
        en: 'An older modinfo finds files only, nothing built in.',
        zh: '旧版 modinfo 只找文件，找不到内建的模块。',
      },
    },
    {
      weight: 'hints',
      when: seen('klog-duplicate-symbol', { kernel: '~.' }),
      says: {
        en: 'The kernel itself has these functions: the driver is compiled in, and the file is not needed.',
        zh: '内核自身就有这些函数：驱动已编译进内核，不需要这个文件。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        any(seen('tun-unavailable'), seen('mount-unknown-fs'), seen('ipt-table-missing'), seen('overlay-unavailable')),
        unless(is('module.why', 'builtin')),
      ),
      says: { en: 'The feature itself fails.', zh: '功能本身不可用。' },
    },
  ],
  explains: ['stale-running-kernel', 'kernel-modules-extra-missing', 'module-not-loaded'],
  prior: 1,
  ask: ['kernel-config', 'modinfo', 'proc-filesystems'],
  fixes: [
    {
      does: { en: 'Test the feature itself', zh: '直接测试功能本身' },
      run: 'ls -l /dev/net/tun\ngrep -w overlay /proc/filesystems',
      root: false,
      risk: 'read-only',
    },
  ],
  verify: {
    probe: 'modinfo',
    key: 'tun',
    when: is('module.file', 'builtin'),
    says: { en: 'modinfo says (builtin).', zh: 'modinfo 显示 (builtin)。' },
  },
  prevent: [
    {
      says: {
        en: 'In scripts, look in modules.builtin and /proc/filesystems as well, not only in lsmod.',
        zh: '脚本里不要只看 lsmod，还要查 modules.builtin 和 /proc/filesystems。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man8/modinfo.8.html',
    'https://www.kernel.org/doc/Documentation/kbuild/kbuild.rst',
  ],
})
