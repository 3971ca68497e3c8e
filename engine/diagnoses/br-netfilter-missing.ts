import { all, any, below, is, seen, unless } from '../conditions'
import { noBridgeSettings } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'br-netfilter-missing',
  area: 'network',
  tags: ['kernel/modules', 'kubernetes/preflight', 'network/bridge'],
  words: {
    title: { en: 'br_netfilter is not loaded', zh: '没有加载 br_netfilter 模块' },
    what: {
      en: 'The bridge-nf-call settings do not exist because the module that makes them is not loaded. Bridged packets pass iptables by.',
      zh: '提供 bridge-nf-call 参数的模块没有加载，所以这些参数不存在，网桥上的报文不经过 iptables。',
    },
    why: {
      en: 'Since Linux 3.18 bridge filtering is a module of its own that nothing loads by itself. Docker loads it when it starts; with containerd or CRI-O an admin must. Plain Docker networks work without it; Kubernetes services do not.',
      zh: '从 Linux 3.18 起，网桥过滤是一个独立模块，不会自动加载。Docker 启动时会加载它；用 containerd 或 CRI-O 时要由管理员加载。普通的 Docker 网络不需要它，Kubernetes 的 Service 需要。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        noBridgeSettings,
        any(is('module.loaded', false, 'br_netfilter'), is('module.load', 'ok', 'br_netfilter')),
      ),
      says: { en: 'The settings do not exist and the module is not loaded.', zh: '这些参数不存在，模块也没有加载。' },
    },
    {
      weight: 'points',
      when: all(
        noBridgeSettings,
        // a module that cannot be found asks for the reason first: a stale kernel, a package, a kernel before 3.18
        unless(is('module.load', 'not-found', 'br_netfilter')),
        // kubeadm lists every failed check; without a runtime this one is the lesser
        unless(seen('kubeadm-cri-not-running')),
      ),
      says: {
        en: 'The bridge-nf-call settings do not exist: only br_netfilter makes them.',
        zh: 'bridge-nf-call 参数不存在，而它们只由 br_netfilter 提供。',
      },
    },
    {
      weight: 'points',
      // kube-proxy warns of either: the module, or the setting that comes with it; Docker's is a warning only, and on kernels
      // before 3.18 (RHEL 7 until 7.3) a harmless one: there it is part of bridge
      when: all(
        seen('br-netfilter-load-failed'),
        unless(
          any(
            seen('br-netfilter-load-failed', { either: '~.' }),
            all(
              seen('br-netfilter-load-failed', { warned: '~.' }),
              unless(seen('br-netfilter-load-failed', { release: '~^(?:[4-9]|[1-9]\\d|3\\.(?:1[89]|[2-9]\\d))\\.' })),
            ),
          ),
        ),
      ),
      says: {
        en: 'Docker tried to load br_netfilter and found no such module for this kernel.',
        zh: 'Docker 尝试加载 br_netfilter，但这个内核没有该模块。',
      },
    },
    {
      weight: 'hints',
      when: seen('br-netfilter-load-failed'),
      says: {
        en: 'Docker found no module br_netfilter; kernels before 3.18 have none.',
        zh: 'Docker 没找到 br_netfilter 模块；3.18 之前的内核本来就没有。',
      },
    },
    {
      weight: 'hints',
      when: noBridgeSettings,
      says: { en: 'The bridge-nf-call settings do not exist.', zh: 'bridge-nf-call 参数不存在。' },
    },
    {
      weight: 'points',
      when: all(
        seen('kube-router-bridge-netfilter', { what: '~ip' }),
        unless(any(below('kernel.release', '3.18'), is('module.load', 'not-found', 'br_netfilter'))),
      ),
      says: {
        en: 'kube-router cannot set bridge-nf-call: without br_netfilter the setting does not exist.',
        zh: 'kube-router 设置不了 bridge-nf-call：没有 br_netfilter，这个参数就不存在。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('kube-router-bridge-netfilter'), unless(below('kernel.release', '3.18'))),
      says: {
        en: 'kube-router’s modprobe br_netfilter failed.',
        zh: 'kube-router 执行 modprobe br_netfilter 失败。',
      },
    },
    {
      weight: 'hints',
      when: seen('docker-bridge-nf-warning'),
      says: { en: 'docker info says that bridge filtering is off.', zh: 'docker info 提示网桥过滤没有打开。' },
    },
    {
      weight: 'hints',
      when: seen('service-ip-unreachable'),
      says: {
        en: 'A pod does not reach the API server through its service address.',
        zh: 'Pod 通过 Service 地址访问不到 API server。',
      },
    },
    {
      weight: 'hints',
      when: seen('coredns-waits-for-api'),
      says: {
        en: 'CoreDNS does not reach the API server from its pod: the rules of kube-proxy are not applied to bridged packets.',
        zh: 'CoreDNS 在 Pod 里访问不到 API server：kube-proxy 的规则没有作用到网桥上的包。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('module.load', 'not-found', 'br_netfilter'), below('kernel.release', '3.18')),
      says: {
        en: 'Kernels before 3.18 have no module of this name: it is part of bridge.',
        zh: '3.18 之前的内核没有这个模块名：它是 bridge 的一部分。',
      },
    },
    {
      when: is('module.load', 'not-found', ['bridge', 'overlay', 'veth', 'nf_nat', 'nf_conntrack', 'ip_tables']),
      says: { en: 'Other modules are missing as well: a wider fault.', zh: '其他模块也找不到：问题更大。' },
    },
    {
      when: is('sysctl', '1', 'net.bridge.bridge-nf-call-iptables'),
      says: { en: 'The setting exists and is 1.', zh: '参数存在，值为 1。' },
    },
    {
      when: is('sysctl', '0', 'net.bridge.bridge-nf-call-iptables'),
      says: {
        en: 'The setting exists, so the module is loaded; its value is 0.',
        zh: '参数存在，说明模块已加载，只是值为 0。',
      },
    },
  ],
  variants: [
    {
      id: 'no-such-module',
      when: any(is('module.load', 'not-found', 'br_netfilter'), seen('br-netfilter-load-failed')),
      title: { en: 'this kernel has no such module', zh: '这个内核没有该模块' },
    },
  ],
  explains: ['ip-forward-disabled', 'bridge-nf-call-disabled'],
  prior: 3,
  ask: ['modprobe br_netfilter', 'sysctl net.bridge.bridge-nf-call-iptables', 'lsmod'],
  fixes: [
    {
      does: {
        en: 'Load it now and at every boot, and switch the settings on',
        zh: '现在加载，并设为开机加载，再打开参数',
      },
      run: "printf 'overlay\\nbr_netfilter\\n' | sudo tee /etc/modules-load.d/k8s.conf\nsudo modprobe br_netfilter\nprintf 'net.bridge.bridge-nf-call-iptables = 1\\nnet.bridge.bridge-nf-call-ip6tables = 1\\nnet.ipv4.ip_forward = 1\\n' | sudo tee /etc/sysctl.d/k8s.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'modprobe says “not found” on EL 10: install the extra modules',
        zh: 'EL 10 上 modprobe 提示找不到：安装扩展模块包',
      },
      for: ['rhel'],
      run: 'sudo dnf install kernel-modules-extra-$(uname -r)\nsudo modprobe br_netfilter',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'net.bridge.bridge-nf-call-iptables',
    when: is('sysctl', '1', 'net.bridge.bridge-nf-call-iptables'),
    says: { en: 'The setting exists and is 1.', zh: '参数存在，值为 1。' },
  },
  prevent: [
    {
      says: {
        en: 'Keep the module in /etc/modules-load.d: sysctl.d alone fails at boot as long as the module is not loaded.',
        zh: '把模块写进 /etc/modules-load.d：模块没加载之前，只有 sysctl.d 在开机时是不会生效的。',
      },
    },
  ],
  sources: [
    'https://kubernetes.io/docs/setup/production-environment/container-runtimes/',
    'https://github.com/kubernetes/kubernetes/issues/67431',
  ],
})
