import type { Condition } from '../conditions'
import { all, any, is, known, seen } from '../conditions'
import type { FalseLeadDef } from '../model'

const broken = any(
  seen('ipt-chain-add-failed'),
  seen('ipt-rule-add-failed'),
  seen('ipt-extension-unsupported'),
  is('iptables.works', 'fails'),
)

const leads: readonly FalseLeadDef<string, Condition>[] = [
  {
    id: 'iptables-list-works',
    when: all(
      any(is('iptables.docker-chains', 'absent', 'nat'), is('iptables.docker-chains', 'present', 'nat')),
      broken,
    ),
    says: {
      en: '`iptables -t nat -L` answers even when the nat chain type cannot be loaded: it only shows the built-in names. Adding a rule is the test.',
      zh: '即使 nat 链类型加载不了，`iptables -t nat -L` 也能列出内容：它显示的只是内置链名。能不能添加规则才是检验标准。',
    },
    source: 'https://git.netfilter.org/iptables/tree/iptables/nft.c',
  },
  {
    id: 'shortened-subnet-typed',
    when: all(known('iptables.short-subnet'), broken),
    says: {
      en: 'The rule was typed with an address of fewer than four numbers. iptables fills it up with zeros, so `172.170.0/16` is another network than Docker’s 172.17.0.0/16. The error comes from the table, whatever the address.',
      zh: '手敲的规则里地址不足四段。iptables 会用零补齐，所以 `172.170.0/16` 并不是 Docker 的 172.17.0.0/16。报错出在表上，与地址无关。',
    },
    source: 'https://git.netfilter.org/iptables/tree/libxtables/xtables.c',
  },
  {
    id: 'conntrack-room-now',
    when: all(seen('conntrack-table-full'), is('conntrack.use', 'fine')),
    says: {
      en: 'The count is of this moment, and of this network namespace. The table fills up in peaks; that it has room now does not mean that it had when packets were dropped.',
      zh: '这个计数只是此刻的，也只属于这个网络命名空间。表是在高峰时被填满的；现在有空间，不代表丢包时也有。',
    },
    source: 'https://docs.kernel.org/networking/nf_conntrack-sysctl.html',
  },
  {
    id: 'docker-29-nft-cleanup',
    when: seen('docker-nft-cleanup'),
    says: {
      en: 'Docker 29 with the iptables back end tries to delete its nftables tables at every start. “No such file or directory” there means that there was nothing to delete.',
      zh: 'Docker 29 使用 iptables 后端时，每次启动都会尝试删除自己的 nftables 表。这里的 “No such file or directory” 表示没有东西可删。',
    },
    source: 'https://github.com/moby/moby/tree/master/daemon/libnetwork/drivers/bridge/internal/nftabler',
  },
  {
    id: 'ipsec-modules-warning',
    when: seen('docker-ipsec-modules'),
    says: {
      en: 'Docker needs the IPSEC rules for encrypted overlay networks only. Every host without these modules prints the line.',
      zh: 'Docker 只有加密的 overlay 网络才需要 IPSEC 规则。没有这些模块的主机都会打印这一行。',
    },
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/overlay/encryption.go',
  },
  {
    id: 'firewalld-cleans-docker-rules',
    when: seen('firewalld-cleanup-of-docker-rules'),
    says: {
      en: 'At start Docker deletes the rules of its last run through firewalld, which logs each one that no longer exists. These warnings are normal.',
      zh: 'Docker 启动时会通过 firewalld 删除上次运行留下的规则，已不存在的都会记一条警告。这些警告是正常的。',
    },
    source: 'https://github.com/firewalld/firewalld/issues/461',
  },
  {
    id: 'bridge-filtering-note',
    when: seen('bridge-filtering-off-by-default'),
    says: {
      en: 'The kernel prints this note whenever the bridge module loads. It is no error; only Kubernetes and a few Docker options need br_netfilter.',
      zh: '每次加载 bridge 模块时内核都会打印这句话，不是错误；只有 Kubernetes 和少数 Docker 选项才需要 br_netfilter。',
    },
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/bridge/br.c',
  },
  {
    id: 'docker-default-nameservers',
    when: seen('docker-no-nameservers-left'),
    says: {
      en: 'The host names only loopback servers, so Docker gives containers 8.8.8.8. That is a fault only where 8.8.8.8 cannot be reached.',
      zh: '宿主机只配置了回环地址的服务器，Docker 就给容器用 8.8.8.8。只有到不了 8.8.8.8 时才是问题。',
    },
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/internal/resolvconf/resolvconf.go',
  },
  {
    id: 'loopback-ipv6-lookup',
    when: seen('go-lookup-loopback', { server: '[::1]' }),
    says: {
      en: '`[::1]:53` is no fault of IPv6. The program found no nameserver line and asked the host itself.',
      zh: '`[::1]:53` 不是 IPv6 的问题。程序没有找到 nameserver 行，于是去问了本机。',
    },
    source: 'https://github.com/golang/go/blob/master/src/net/dnsconfig_unix.go',
  },
  {
    id: 'external-connectivity-is-a-port',
    when: all(
      seen('docker-external-connectivity'),
      any(seen('docker-port-allocated'), seen('bind-port-in-use'), seen('docker-host-port-in-use')),
    ),
    says: {
      en: '“driver failed programming external connectivity” sounds like iptables. The end of the line counts: the port is taken.',
      zh: '“driver failed programming external connectivity” 看着像 iptables 的问题。要看这一行的结尾：端口被占用了。',
    },
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/endpoint.go',
  },
  {
    id: 'llmnr-and-mdns-ports',
    when: all(
      any(
        is('listen', 'systemd-resolve', ['5355/udp', '5355/tcp']),
        is('listen', 'systemd-resolv', ['5355/udp', '5355/tcp']),
      ),
      is('port.holder', 'dns-stub'),
    ),
    says: {
      en: 'Port 5355 is LLMNR. It has nothing to do with port 53.',
      zh: '5355 端口是 LLMNR，与 53 端口无关。',
    },
    source: 'https://www.freedesktop.org/software/systemd/man/latest/resolved.conf.html',
  },
]
export default leads
