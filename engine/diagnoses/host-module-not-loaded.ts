import { all, any, is, isIn, seen, unless } from '../conditions'
import { bigDistributions } from '../linux/kernels'
import { alienIptables } from '../situations'
import { defineDiagnosis } from './kit'

const table = seen('ipt-table-missing')
const inContainer = isIn('virt.kind', ['docker', 'podman'])

export default defineDiagnosis({
  id: 'host-module-not-loaded',
  area: 'netfilter',
  tags: ['kernel/modules', 'container/privileges'],
  words: {
    title: { en: 'The container needs a module that the host has not loaded', zh: '容器需要的模块，宿主机没有加载' },
    what: {
      en: 'A program in a container (iptables-legacy, a CSI plugin) wants a module. It exists on the host, but the container cannot load it and nothing on the host does.',
      zh: '容器里的程序（iptables-legacy、CSI 插件等）要用某个模块。宿主机上有这个模块，但容器不能加载，宿主机上也没有程序去加载。',
    },
    why: {
      en: 'Hosts with nft only (Fedora 41 and newer, RHEL 9, Ubuntu 26.04) never load ip_tables. Inside the container there is no modprobe, no /lib/modules, or no right to load; the modprobe of an older image cannot unpack .ko.zst.',
      zh: '只用 nft 的主机（Fedora 41 起、RHEL 9、Ubuntu 26.04）从不加载 ip_tables。容器里没有 modprobe、没有 /lib/modules，或没有加载权限；旧镜像里的 modprobe 也解不开 .ko.zst。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(
        table,
        inContainer,
        is('module.load', 'ok', ['ip_tables', 'iptable_nat', 'iptable_filter', 'iptable_raw']),
      ),
      says: {
        en: 'The table is missing inside the container, and the host can load the module.',
        zh: '容器里缺少这张表，而宿主机可以加载该模块。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('log.of-container', true),
        isIn('module.load', ['exec-format', 'invalid']),
        unless(any(seen('klog-vermagic'), seen('klog-symbol-version'))),
      ),
      says: {
        en: 'A modprobe inside a container hands the compressed module of the host to the kernel as it is: only the modprobe of the host can unpack it.',
        zh: '容器里的 modprobe 把宿主机上压缩的模块原样交给内核：只有宿主机自己的 modprobe 会解压。',
      },
    },
    {
      weight: 'points',
      when: all(
        table,
        seen('cni-sandbox-network-failed'),
        is('module.load', 'denied', [
          'ip_tables',
          'ip6_tables',
          'iptable_nat',
          'iptable_filter',
          'iptable_mangle',
          'ip6table_nat',
        ]),
        unless(is('platform', 'openvz')),
      ),
      says: {
        en: 'A CNI plug-in, which runs as root, finds the module and may not load it: the node is itself a container, and its host has to load it.',
        zh: 'CNI 插件以 root 运行，找到了模块却无权加载：这个节点本身就是容器，要由它的宿主机来加载。',
      },
    },
    {
      weight: 'hints',
      when: seen('firewalld-ip6tables-unusable'),
      says: {
        en: 'In a container firewalld depends on what its host has loaded.',
        zh: '容器里的 firewalld 取决于宿主机加载了什么。',
      },
    },
    {
      weight: 'hints',
      when: all(table, inContainer),
      says: { en: 'The table is missing inside a container.', zh: '容器里缺少这张表。' },
    },
    {
      weight: 'hints',
      when: all(seen('ipt-table-missing', { family: 'iptables' }), unless(is('module.load', 'not-found'))),
      says: {
        en: 'A table is missing and no modprobe said anything: mostly inside a container.',
        zh: '缺少一张表，而 modprobe 什么也没说：多半是在容器里。',
      },
    },
    {
      weight: 'hints',
      when: all(table, is('log.of-container', true)),
      says: {
        en: 'It is the log of a container: modules are the business of the host.',
        zh: '这是容器的日志：模块要由宿主机加载。',
      },
    },
    {
      weight: 'hints',
      when: all(table, seen('kube-proxy-speaks'), unless(is('module.load', 'not-found'))),
      says: {
        en: 'kube-proxy runs in a pod: a host that works with nftables never loads the legacy tables for it.',
        zh: 'kube-proxy 在 Pod 里运行：只用 nftables 的宿主机不会替它加载 legacy 表。',
      },
    },
    {
      weight: 'hints',
      when: all(table, is('log.of-container', true), unless(is('module.load', 'not-found'))),
      says: { en: 'Nothing says that the host lacks the module.', zh: '没有迹象表明宿主机缺少这个模块。' },
    },
    {
      weight: 'hints',
      when: all(seen('bb-no-release-directory'), isIn('kernel.flavour', bigDistributions)),
      says: {
        en: 'busybox’s modprobe runs on the kernel of a distribution that has kmod: a container asks for a module, and only the host can load it.',
        zh: '内核来自用 kmod 的发行版，说话的却是 busybox 的 modprobe：是容器在要模块，只有宿主机能加载。',
      },
    },
    {
      weight: 'hints',
      when: all(
        any(seen('bb-no-release-directory'), seen('bb-no-modules-at-all')),
        any(seen('ipt-extension-unsupported'), seen('ipt-table-missing'), seen('ipt-no-chain-target-match')),
      ),
      says: {
        en: 'iptables in a container wants what the host has not loaded.',
        zh: '容器里的 iptables 要用宿主机还没加载的模块。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('nfsd-unavailable'), is('log.of-container', true)),
      says: {
        en: 'The container finds no nfsd: on the host the module may not be loaded.',
        zh: '容器里没有 nfsd：宿主机可能没有加载这个模块。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('fuse-unavailable'), seen('mount-by-program')),
      says: {
        en: 'A container builds upon fuse-overlayfs, and there is no FUSE: on the host nobody has loaded it.',
        zh: '容器里用 fuse-overlayfs 构建，却没有 FUSE：宿主机没有加载它。',
      },
    },
    {
      weight: 'points',
      when: seen('bb-cannot-load', { packed: '~zst|xz|gz', reason: '~[Ii]nvalid' }),
      says: {
        en: 'busybox hands the packed file to the kernel as it is: a container cannot load it, the host can.',
        zh: 'busybox 把压缩的文件原样交给内核：容器里加载不了，宿主机可以。',
      },
    },
    {
      weight: 'hints',
      when: all(table, alienIptables),
      says: {
        en: 'A legacy iptables on a kernel whose distribution ships only iptables-nft: the program is a container’s.',
        zh: '这个发行版只带 iptables-nft，而这里跑的是 legacy iptables：程序来自容器。',
      },
    },
    {
      weight: 'hints',
      when: all(table, alienIptables, is('module.load', 'not-found', ['ip_tables', 'iptable_nat'])),
      says: {
        en: 'modprobe finds nothing there either, as in a container without the host’s module tree.',
        zh: 'modprobe 在那里也什么都找不到，正像没有挂载宿主机模块目录的容器。',
      },
    },
    {
      weight: 'hints',
      when: seen('module-wanted-by-program'),
      says: {
        en: 'A program looks for a module that is not loaded; inside a container only the host can load it.',
        zh: '程序检查到某个模块没有加载；如果它在容器里，只有宿主机能加载。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        table,
        is('module.load', 'not-found', ['ip_tables', 'iptable_nat']),
        unless(any(inContainer, alienIptables)),
      ),
      says: { en: 'The host itself has no such module.', zh: '宿主机本身就没有这个模块。' },
    },
    {
      when: is('modules.dir', 'absent'),
      says: {
        en: 'The running kernel has no modules at all: a stale kernel.',
        zh: '正在运行的内核没有任何模块：是旧内核问题。',
      },
    },
  ],
  explains: ['iptables-raw-table-missing'],
  prior: 1,
  ask: ['modprobe ip_tables', 'modprobe iptable_nat', 'detect-virt'],
  fixes: [
    {
      does: { en: 'Load the modules on the host, now and at every boot', zh: '在宿主机上加载模块，并设为开机加载' },
      on: { en: 'on the host, not in the container', zh: '在宿主机上执行，不是在容器里' },
      run: "printf 'ip_tables\\niptable_nat\\niptable_filter\\n' | sudo tee /etc/modules-load.d/iptables-legacy.conf\nsudo modprobe -a ip_tables iptable_nat iptable_filter",
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Or use the nft variant inside the image', zh: '或在镜像里改用 nft 版本' },
      run: 'update-alternatives --set iptables /usr/sbin/iptables-nft',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'modprobe',
    key: 'iptable_nat',
    when: is('module.load', 'ok', 'iptable_nat'),
    says: { en: 'The host loads the module.', zh: '宿主机可以加载该模块。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the list in /etc/modules-load.d of every host that runs such containers.',
        zh: '凡运行此类容器的主机，都在 /etc/modules-load.d 中保留这份清单。',
      },
    },
  ],
  sources: [
    'https://github.com/containers/podman/issues/24109',
    'https://github.com/coreos/fedora-coreos-tracker/issues/1900',
  ],
})
