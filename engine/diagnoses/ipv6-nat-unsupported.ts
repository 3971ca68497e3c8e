import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const ip6 = any(seen('ipt-table-missing', { family: 'ip6tables' }), seen('docker-ip6tables-rule-failed'))

export default defineDiagnosis({
  id: 'ipv6-nat-unsupported',
  area: 'netfilter',
  tags: ['netfilter/iptables', 'network/ipv6'],
  words: {
    title: { en: 'The kernel has no IPv6 nat table', zh: '内核没有 IPv6 的 nat 表' },
    what: {
      en: 'Docker wants to translate addresses of an IPv6 network and ip6tables has no nat table for it.',
      zh: 'Docker 要为 IPv6 网络做地址转换，但 ip6tables 没有 nat 表。',
    },
    why: {
      en: 'Since Docker 27 ip6tables is on by default. Vendor kernels (Synology and others) are built without ip6table_nat. Networks without IPv6 are not concerned.',
      zh: '从 Docker 27 起默认启用 ip6tables。厂商内核（群晖等）编译时没有 ip6table_nat。不启用 IPv6 的网络不受影响。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        ip6,
        any(
          is('module.load', 'not-found', 'ip6table_nat'),
          is('config.option', 'unset', ['IP6_NF_NAT', 'IP6_NF_IPTABLES']),
        ),
      ),
      says: {
        en: 'The ip6tables rule fails and the kernel has no ip6table_nat.',
        zh: 'ip6tables 规则失败，内核也没有 ip6table_nat。',
      },
    },
    {
      weight: 'points',
      when: all(seen('ipt-table-missing', { family: 'ip6tables' }), seen('docker-ip6tables-rule-failed')),
      says: {
        en: 'Only the IPv6 rule fails: ip6tables has no nat table.',
        zh: '失败的只有 IPv6 规则：ip6tables 没有 nat 表。',
      },
    },
    {
      // a container's own ip6tables: the host may only not have loaded it
      weight: 'hints',
      when: seen('ipt-table-missing', { family: 'ip6tables', table: 'nat' }, { program: 'ip6tables', table: 'nat' }),
      says: { en: 'ip6tables has no nat table.', zh: 'ip6tables 没有 nat 表。' },
    },
    {
      weight: 'points',
      when: all(
        seen('docker-ip6tables-rule-failed'),
        any(seen('ipt-rule-add-failed'), seen('ipt-chain-add-failed'), seen('ipt-no-chain-target-match')),
      ),
      says: { en: 'A rule for an IPv6 network fails.', zh: '为 IPv6 网络添加规则失败。' },
    },
  ],
  refutes: [
    {
      when: seen('ipt-table-missing', { family: 'iptables' }),
      says: { en: 'The IPv4 table is missing as well: a wider fault.', zh: 'IPv4 的表也没有：问题更大。' },
    },
    {
      when: is('module.load', 'ok', 'ip6table_nat'),
      says: { en: 'ip6table_nat loads.', zh: 'ip6table_nat 可以加载。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['modprobe ip6table_nat', 'kernel-config'],
  names: { NAME: [] },
  fixes: [
    {
      does: { en: 'Load the module where it exists', zh: '模块存在时加载它' },
      run: 'echo ip6table_nat | sudo tee /etc/modules-load.d/ip6nat.conf\nsudo modprobe ip6table_nat',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Otherwise make the network without IPv6', zh: '否则创建不带 IPv6 的网络' },
      run: 'docker network create --ipv6=false NAME   # compose: enable_ipv6: false',
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Or switch ip6tables off in Docker', zh: '或在 Docker 里关闭 ip6tables' },
      run: 'sudoedit /etc/docker/daemon.json   # "ip6tables": false\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Containers with IPv6 addresses are then not protected by Docker’s rules.',
        zh: '之后带 IPv6 地址的容器将不受 Docker 规则保护。',
      },
    },
  ],
  verify: {
    probe: 'docker-network-create',
    when: is('docker.network-created', true),
    says: { en: 'The network can be made.', zh: '网络可以创建了。' },
  },
  prevent: [
    {
      says: {
        en: 'Do not switch IPv6 on in compose files for devices with vendor kernels.',
        zh: '给厂商内核设备用的 compose 文件里不要启用 IPv6。',
      },
    },
  ],
  holds: {
    en: 'Docker 20.10 with ip6tables on; by default since 27.',
    zh: 'Docker 20.10 启用 ip6tables 时；27 起默认如此。',
  },
  sources: ['https://docs.docker.com/engine/daemon/ipv6/'],
})
