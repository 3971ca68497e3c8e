import { all, any, is, isIn, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const modules = [
  'ip_vs',
  'ip_vs_rr',
  'ip_vs_wrr',
  'ip_vs_sh',
  'ip_vs_lc',
  'ip_vs_wlc',
  'ip_vs_sed',
  'ip_vs_nq',
  'ip_vs_dh',
]
const complains = any(
  seen('ipvs-modules-not-loaded', { modules: '~ip_vs' }),
  seen('ipvs-scheduler-missing'),
  seen('ipvs-cannot-use'),
  seen('ipvs-modprobe-failed'),
  seen('ipvs-no-family'),
  seen('kube-vip-no-ipvs'),
)

export default defineDiagnosis({
  id: 'ipvs-modules-missing',
  area: 'network',
  tags: ['kubernetes/network', 'kernel/modules'],
  words: {
    title: { en: 'kube-proxy’s IPVS mode lacks kernel modules', zh: 'kube-proxy 的 IPVS 模式缺少内核模块' },
    what: {
      en: 'ip_vs or the scheduler in use (ip_vs_rr, ip_vs_sh …) is not in the running kernel, so services cannot be set up in IPVS.',
      zh: '运行中的内核没有 ip_vs，或没有所用的调度模块（ip_vs_rr、ip_vs_sh 等），服务无法写入 IPVS。',
    },
    why: {
      en: 'The kernel answers "no such file or directory" for a scheduler it does not know; no file is meant. Older kube-proxy reads only the list of loaded modules and then falls back to iptables mode; newer ones try and stop.',
      zh: '内核对不认识的调度算法返回 “no such file or directory”，指的不是文件。旧版 kube-proxy 只看已加载的模块列表，缺了就退回 iptables 模式；新版会尝试并报错退出。',
    },
  },
  proof: [
    {
      weight: 'proves',
      // the modprobe of kube-proxy itself sees the module tree of its pod, where there may be none, or an index without what is built in
      when: all(
        complains,
        isIn('module.load', ['not-found', 'no-file'], modules),
        unless(seen('ipvs-modprobe-failed')),
      ),
      says: {
        en: 'kube-proxy lacks IPVS, and on this kernel the module cannot be found.',
        zh: 'kube-proxy 用不了 IPVS，而这个内核上找不到对应的模块。',
      },
    },
    {
      weight: 'points',
      when: seen('ipvs-scheduler-missing'),
      says: {
        en: 'The kernel refuses the IPVS service because it does not know the scheduler.',
        zh: '内核拒绝了 IPVS 服务，因为它不认识所用的调度算法。',
      },
    },
    {
      weight: 'points',
      when: all(seen('ipvs-modules-not-loaded', { modules: '~ip_vs' }), seen('ipvs-cannot-use')),
      says: {
        en: 'kube-proxy lists the modules that are not loaded and gives IPVS up.',
        zh: 'kube-proxy 列出了没有加载的模块，放弃了 IPVS。',
      },
    },
    {
      weight: 'points',
      when: seen('kube-vip-no-ipvs'),
      says: { en: 'kube-vip finds no IPVS in the kernel.', zh: 'kube-vip 在内核里找不到 IPVS。' },
    },
    {
      weight: 'hints',
      when: complains,
      says: { en: 'kube-proxy cannot use IPVS.', zh: 'kube-proxy 无法使用 IPVS。' },
    },
    {
      weight: 'hints',
      when: any(seen('ipvs-ipset-unusable'), is('ipvs.services', false)),
      says: { en: 'IPVS holds no services.', zh: 'IPVS 里没有任何服务。' },
    },
    {
      weight: 'hints',
      when: seen('ipvs-modules-not-loaded', { modules: '~ip_vs' }),
      says: {
        en: 'kube-proxy lists modules that it does not see loaded.',
        zh: 'kube-proxy 列出了它认为没有加载的模块。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('module.load', 'ok', 'ip_vs'), is('module.load', 'ok', 'ip_vs_rr')),
      says: { en: 'The modules load on this kernel.', zh: '这个内核能加载这些模块。' },
    },
  ],
  prior: 2,
  ask: ['modprobe ip_vs_rr', 'kubectl-logs kube-proxy', 'kube-proxy-config', 'ipvsadm'],
  fixes: [
    {
      does: {
        en: 'Load them now and at each boot, then restart kube-proxy',
        zh: '立即加载并设为开机加载，然后重启 kube-proxy',
      },
      run: "printf '%s\\n' ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack | sudo tee /etc/modules-load.d/ipvs.conf\nsudo systemctl restart systemd-modules-load\nkubectl -n kube-system rollout restart ds kube-proxy",
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'If modprobe cannot find them, the question is the kernel: its extra-modules package, or a reboot after an upgrade.',
        zh: '如果 modprobe 找不到，问题就在内核：缺少额外模块包，或升级后还没有重启。',
      },
    },
    {
      does: {
        en: 'Or go back to iptables mode (nftables on new releases): `mode: iptables`',
        zh: '或改回 iptables 模式（新版本可用 nftables）：mode: iptables',
      },
      run: 'kubectl -n kube-system edit configmap kube-proxy\nkubectl -n kube-system rollout restart ds kube-proxy',
      root: false,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ipvsadm',
    when: is('ipvs.services', true),
    says: { en: 'IPVS holds services.', zh: 'IPVS 里已有服务。' },
  },
  prevent: [
    {
      says: {
        en: 'IPVS mode is deprecated in new releases; plan for nftables mode.',
        zh: '新版本已弃用 IPVS 模式，建议规划改用 nftables 模式。',
      },
    },
  ],
  sources: [
    'https://github.com/kubernetes/kubernetes/issues/92033',
    'https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-mode-ipvs',
  ],
})
