import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const keys = ['net.bridge.bridge-nf-call-iptables', 'net.bridge.bridge-nf-call-ip6tables']

export default defineDiagnosis({
  id: 'bridge-nf-call-disabled',
  area: 'network',
  tags: ['kubernetes/preflight', 'network/bridge'],
  words: {
    title: { en: 'bridge-nf-call-iptables is 0', zh: 'bridge-nf-call-iptables 的值为 0' },
    what: {
      en: 'br_netfilter is loaded, but its switch is off: packets between pods of one node pass the service rules by.',
      zh: 'br_netfilter 已加载，但开关是关着的：同一节点上 Pod 之间的报文绕过了 Service 规则。',
    },
    why: {
      en: 'The module sets 1 when it loads; a file of sysctl.d (libvirt’s and some hardening profiles do so) or a container tool set it to 0. Loading the module again changes nothing. Since Linux 5.3 each network namespace has its own value, and a bridge’s own nf_call_iptables is enough, too.',
      zh: '模块加载时默认为 1；某个 sysctl.d 文件（libvirt 和一些加固模板会这么做）或容器工具把它改成了 0。再次加载模块没有用。Linux 5.3 起每个网络命名空间各有一份；网桥自己的 nf_call_iptables 打开也可以。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: seen('kubeadm-sysctl-not-one', {
        key: ['net/bridge/bridge-nf-call-iptables', 'net/bridge/bridge-nf-call-ip6tables'],
      }),
      says: {
        en: 'kubeadm read the setting: it exists and is not 1.',
        zh: 'kubeadm 读到了这个参数：它存在，但不是 1。',
      },
    },
    {
      weight: 'points',
      when: all(
        is('sysctl', '0', keys),
        any(seen('docker-bridge-nf-warning'), seen('no-route-to-host'), seen('libc-name-resolution-failed')),
      ),
      says: { en: 'The setting is 0.', zh: '参数值为 0。' },
    },
    {
      weight: 'hints',
      when: is('sysctl', '0', keys),
      says: { en: 'The setting is 0; Kubernetes wants 1.', zh: '参数值为 0；Kubernetes 要求为 1。' },
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
  ],
  refutes: [
    {
      when: is('sysctl', '1', 'net.bridge.bridge-nf-call-iptables'),
      says: { en: 'The setting is 1.', zh: '参数值为 1。' },
    },
    {
      when: is('sysctl', 'absent', 'net.bridge.bridge-nf-call-iptables'),
      says: { en: 'The setting does not exist: the module is not loaded.', zh: '参数不存在：模块没有加载。' },
    },
  ],
  explains: ['ip-forward-disabled'],
  prior: 2,
  ask: ['sysctl net.bridge.bridge-nf-call-iptables'],
  fixes: [
    {
      does: { en: 'Switch it on, now and at every boot', zh: '现在打开，并在每次开机时打开' },
      run: "printf 'net.bridge.bridge-nf-call-iptables = 1\\nnet.bridge.bridge-nf-call-ip6tables = 1\\n' | sudo tee /etc/sysctl.d/99-k8s.conf\nsudo sysctl --system",
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'sysctl',
    key: 'net.bridge.bridge-nf-call-iptables',
    when: is('sysctl', '1', 'net.bridge.bridge-nf-call-iptables'),
    says: { en: 'The setting is 1.', zh: '参数值为 1。' },
  },
  prevent: [
    {
      says: {
        en: 'Look for other files that set the key: `grep -r bridge-nf /etc/sysctl* /usr/lib/sysctl.d`.',
        zh: '查找还有哪些文件设置了它：`grep -r bridge-nf /etc/sysctl* /usr/lib/sysctl.d`。',
      },
    },
  ],
  sources: ['https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go'],
})
