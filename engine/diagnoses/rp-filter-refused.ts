import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const key = 'net.ipv4.conf.all.rp_filter'

export default defineDiagnosis({
  id: 'rp-filter-refused',
  area: 'kubernetes',
  tags: ['kubernetes/network', 'host/config'],
  words: {
    title: {
      en: 'Calico does not start with a loose reverse path filter',
      zh: '反向路径过滤为宽松模式，Calico 拒绝启动',
    },
    what: {
      en: 'net.ipv4.conf.all.rp_filter is 2 on this node. calico-node ends at once, and the node stays without a pod network.',
      zh: '这个节点的 net.ipv4.conf.all.rp_filter 是 2。calico-node 一启动就退出，节点没有 Pod 网络。',
    },
    why: {
      en: 'With 2 a packet passes whichever interface its sender is reached by, so a pod could send under the address of another. Calico relies on the strict check of its interfaces; the kernel takes the larger of “all” and the interface. systemd writes 2 into /usr/lib/sysctl.d/50-default.conf since version 240.',
      zh: '设为 2 时，只要源地址从任意网卡可达就放行，Pod 就可能冒用别人的地址。Calico 依赖自己网卡上的严格检查，而内核取 all 与网卡两者中较大的值。systemd 240 起在 /usr/lib/sysctl.d/50-default.conf 里写了 2。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(seen('calico-rpf-loose'), is('sysctl', '2', key)),
      says: { en: 'Calico says so, and the switch is at 2.', zh: 'Calico 报了这个错，开关也确实是 2。' },
    },
    {
      weight: 'points',
      when: seen('calico-rpf-loose'),
      says: { en: 'Felix read the switch and refuses it.', zh: 'Felix 读到了这个开关并拒绝启动。' },
    },
  ],
  refutes: [
    {
      when: is('sysctl', '1', key),
      says: { en: 'The filter is strict now.', zh: '现在是严格模式。' },
    },
  ],
  explains: ['cni-not-initialised'],
  prior: 1,
  ask: ['sysctl net.ipv4.conf.all.rp_filter'],
  fixes: [
    {
      does: { en: 'See who sets it', zh: '看是谁设置的' },
      run: 'sysctl net.ipv4.conf.all.rp_filter\ngrep -rn rp_filter /etc/sysctl.conf /etc/sysctl.d /run/sysctl.d /usr/lib/sysctl.d',
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Make it strict, now and at every boot', zh: '改成严格模式，并在每次开机时生效' },
      run: "printf 'net.ipv4.conf.all.rp_filter = 1\\nnet.ipv4.conf.default.rp_filter = 1\\n' | sudo tee /etc/sysctl.d/99-rp-filter.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
      caution: {
        en: 'A node with two uplinks, where answers leave by another interface than questions came in, loses those packets with 1.',
        zh: '有两条上行链路、来去走不同网卡的节点，设为 1 会丢掉这些包。',
      },
    },
    {
      does: {
        en: 'Where loose is needed: let Calico ignore it',
        zh: '确实需要宽松模式时：让 Calico 忽略这项检查',
      },
      run: 'kubectl -n kube-system set env daemonset/calico-node FELIX_IGNORELOOSERPF=true',
      root: false,
      risk: 'restarts-service',
      caution: { en: 'Pods can then send under other addresses.', zh: '这样 Pod 就能冒用别的源地址。' },
    },
  ],
  verify: {
    probe: 'sysctl',
    key,
    when: is('sysctl', '1', key),
    says: { en: 'The filter is strict.', zh: '已是严格模式。' },
  },
  prevent: [
    {
      says: {
        en: 'Write it into the sysctl file of the nodes, with a number above 50-default.conf.',
        zh: '写进节点的 sysctl 文件，编号要大于 50-default.conf。',
      },
    },
  ],
  sources: [
    'https://docs.tigera.io/calico/latest/reference/felix/configuration',
    'https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html',
    'https://github.com/clearlinux/cloud-native-setup/issues/88',
  ],
})
