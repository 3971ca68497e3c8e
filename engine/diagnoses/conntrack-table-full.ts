import { all, is, min, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'conntrack-table-full',
  area: 'netfilter',
  tags: ['netfilter/conntrack', 'kubernetes/node'],
  words: {
    title: { en: 'The connection tracking table is full', zh: '连接跟踪表已满' },
    what: {
      en: 'The kernel cannot remember a further connection and drops new packets: random timeouts, failing probes, lost DNS answers.',
      zh: '内核记不下更多连接，开始丢弃新的报文：随机超时、探针失败、DNS 应答丢失。',
    },
    why: {
      en: 'Each connection through NAT takes an entry, and closed TCP connections keep theirs for minutes. Under load, or with many short connections, nf_conntrack_max is reached. The limit is one for the machine, the count one for each network namespace: a container’s table can be full while the host’s is empty.',
      zh: '经过 NAT 的每个连接都占一条记录，TCP 关闭后还会保留几分钟。负载高或短连接多时，就会达到 nf_conntrack_max。上限整台机器一个，计数则每个网络命名空间各一个：容器里满了，宿主机上可能还是空的。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('conntrack-table-full'),
      says: {
        en: 'The kernel says that the table is full and that it drops packets.',
        zh: '内核明确说表已满，正在丢包。',
      },
    },
    {
      weight: 'points',
      when: is('conntrack.use', 'full'),
      says: {
        en: 'nf_conntrack_count has reached nf_conntrack_max.',
        zh: 'nf_conntrack_count 已达到 nf_conntrack_max。',
      },
    },
    {
      weight: 'hints',
      when: min('conntrack.dropped', 1),
      says: { en: 'The table has dropped packets since boot.', zh: '开机以来连接跟踪表丢过包。' },
    },
    {
      weight: 'hints',
      when: is('conntrack.use', 'high'),
      says: { en: 'The table is more than 85 % full.', zh: '表的使用率超过 85%。' },
    },
  ],
  refutes: [
    {
      // the count is of one network namespace, the kernel's line may be about another
      when: all(is('conntrack.use', 'fine'), unless(seen('conntrack-table-full'))),
      says: {
        en: 'The table of this network namespace has room at this moment.',
        zh: '这个网络命名空间的表此刻还有空间。',
      },
    },
  ],
  explains: ['dns-resolver-failing', 'mtu-mismatch'],
  prior: 2,
  ask: ['sysctl net.netfilter.nf_conntrack_count', 'sysctl net.netfilter.nf_conntrack_max', 'dmesg'],
  fixes: [
    {
      does: { en: 'Raise the limit, now and at every boot', zh: '提高上限，立即生效并在开机时生效' },
      run: "sudo sysctl -w net.netfilter.nf_conntrack_max=524288\necho nf_conntrack | sudo tee /etc/modules-load.d/nf_conntrack.conf\necho 'net.netfilter.nf_conntrack_max = 524288' | sudo tee /etc/sysctl.d/99-conntrack.conf",
      root: true,
      risk: 'safe',
      caution: {
        en: 'An entry takes about 300 bytes. The module must be loaded before sysctl.d is read. On a Kubernetes node kube-proxy sets the value: change `conntrack.maxPerCore` there.',
        zh: '每条记录约占 300 字节。模块必须先于 sysctl.d 加载。Kubernetes 节点上这个值由 kube-proxy 设置：应改它的 `conntrack.maxPerCore`。',
      },
    },
    {
      does: { en: 'Let entries go sooner', zh: '让记录更快释放' },
      run: 'sudo sysctl -w net.netfilter.nf_conntrack_tcp_timeout_established=86400\nsudo sysctl -w net.netfilter.nf_conntrack_tcp_timeout_time_wait=30',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max',
    // room alone is the end of a peak: the limit must be raised, to what the fix sets or more (262144 is a common default)
    when: all(is('conntrack.use', 'fine'), min('sysctl', 524_288, 'net.netfilter.nf_conntrack_max')),
    says: { en: 'The limit is raised, and the table has room.', zh: '上限已调高，表里有空间了。' },
  },
  prevent: [
    {
      says: {
        en: 'Watch nf_conntrack_count against nf_conntrack_max, and find the program with the many short connections.',
        zh: '监控 nf_conntrack_count 与 nf_conntrack_max 的比值，并找出产生大量短连接的程序。',
      },
    },
  ],
  sources: [
    'https://docs.kernel.org/networking/nf_conntrack-sysctl.html',
    'https://github.com/kubernetes/kubernetes/issues/71261',
  ],
})
