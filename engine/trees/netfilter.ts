import type { Condition } from '../conditions'
import { all, any, is, isIn, known, min, seen, unless } from '../conditions'
import type { TreeDef } from '../model'
import { ask, branch } from './kit'

const chainGone = any(
  seen('docker-chain-gone'),
  seen('docker-jump-target-gone'),
  seen('docker-jump-chain-does-not-exist'),
  is('iptables.docker-chains', 'absent', 'nat'),
)
const tableError = any(
  seen('ipt-perhaps-upgrade'),
  seen('ipt-table-missing'),
  seen('ipt-nft-init-failed'),
  seen('ipt-genid-failed'),
  seen('ipt-chain-add-failed'),
  seen('ipt-rule-add-failed'),
  seen('ipt-extension-unsupported'),
  seen('ipt-target-as-chain'),
  seen('xt-option-unknown'),
)
const portTaken = any(
  seen('docker-port-allocated'),
  seen('bind-port-in-use'),
  seen('docker-host-port-in-use'),
  seen('server-port-in-use'),
  seen('named-port-in-use'),
)
const port53 = any(
  seen('bind-port-in-use', { port: '53' }),
  seen('docker-host-port-in-use', { port: '53' }),
  seen('docker-host-port-in-use', { port2: '53' }),
  seen('server-port-in-use', { port: '53' }),
  seen('named-port-in-use'),
)
const noPackets = any(isIn('ping.reply', ['lost', 'unreachable']), seen('no-route-to-host'))
const noNames = any(
  seen('go-lookup-failed'),
  seen('libc-name-resolution-failed'),
  seen('dns-tool-no-server'),
  is('ping.reply', 'unknown-name'),
  isIn('dns.answer', ['no-answer', 'server-failure', 'refused']),
)

const parentTaken = any(
  seen('vlan-port-busy'),
  seen('docker-parent-in-use'),
  is('link.add-busy', true, ['macvlan', 'macvtap', 'ipvlan', 'ipvtap']),
)

const trees: readonly TreeDef<string, Condition>[] = [
  {
    id: 'iptables-nat-fails',
    topic: seen('topic-iptables'),
    area: 'netfilter',
    tags: ['netfilter/iptables', 'docker/daemon'],
    words: {
      title: { en: 'iptables or nft refuses a rule', zh: 'iptables 或 nft 拒绝规则' },
      symptom: {
        en: 'iptables, or Docker through it, says that a table, chain, target or extension is missing',
        zh: 'iptables（或 Docker 通过它）提示缺少表、链、动作或扩展',
      },
    },
    entry: any(
      tableError,
      chainGone,
      seen('ipt-no-chain-target-match'),
      seen('docker-iptables-not-found'),
      seen('xtables-lock-held'),
      seen('nft-table-incompatible'),
      seen('nft-chain-incompatible'),
      seen('nft-xt-compat-unloadable'),
      seen('kube-firewall-drops-all'),
      seen('ipt-unsupported-revision'),
      seen('docker-nat-chain-failed'),
      seen('firewalld-zone-conflict'),
    ),
    root: {
      id: 'iptables-nat-words',
      ask: { en: 'What does the first line say?', zh: '第一行错误说的是什么？' },
      branches: [
        {
          label: { en: 'There is no iptables program', zh: '没有 iptables 程序' },
          when: any(seen('docker-iptables-not-found'), is('iptables.program', 'absent')),
          to: { diagnosis: 'iptables-binary-missing' },
        },
        {
          label: { en: 'The lock is held', zh: '锁被占用' },
          when: seen('xtables-lock-held'),
          to: { diagnosis: 'xtables-lock-held' },
        },
        {
          label: { en: 'The zone is taken', zh: '区域冲突' },
          when: seen('firewalld-zone-conflict'),
          to: { diagnosis: 'firewalld-conflict' },
        },
        {
          label: { en: 'nft refuses a saved file with xtables expressions', zh: 'nft 拒绝含 xtables 表达式的文件' },
          when: seen('nft-xt-compat-unloadable'),
          to: { diagnosis: 'nft-ruleset-xtables-compat' },
        },
        {
          label: { en: 'A rule of another iptables release is misread', zh: '另一版本 iptables 写的规则被误读' },
          when: any(seen('kube-firewall-drops-all'), seen('ipt-unsupported-revision')),
          to: { diagnosis: 'iptables-version-mismatch' },
        },
        {
          label: { en: '“is incompatible, use nft”', zh: '“is incompatible, use nft”' },
          when: seen('nft-table-incompatible'),
          to: { diagnosis: 'nft-native-rules-in-iptables-table' },
        },
        {
          label: { en: 'Only an IPv6 rule fails', zh: '只有 IPv6 规则失败' },
          when: all(seen('docker-ip6tables-rule-failed'), seen('ipt-table-missing', { family: 'ip6tables' })),
          to: { diagnosis: 'ipv6-nat-unsupported' },
        },
        {
          label: { en: 'ip6tables alone lacks its nat table', zh: '只有 ip6tables 缺 nat 表' },
          when: all(
            seen('ipt-table-missing', { program: 'ip6tables', table: 'nat' }),
            unless(seen('ipt-table-missing', { program: 'iptables' })),
          ),
          to: ask(
            'ip6-nat-loads',
            'Does the module load on the host? (sudo modprobe ip6table_nat)',
            '在宿主机上模块能加载吗？（sudo modprobe ip6table_nat）',
            branch(
              'There is no directory for this kernel',
              '这个内核没有模块目录',
              is('modules.dir', 'absent'),
              'stale-running-kernel',
            ),
            branch(
              'It loads, and the table is asked for in a container',
              '能加载，是容器里在用',
              all(is('module.load', 'ok', 'ip6table_nat'), is('log.of-container', true)),
              'host-module-not-loaded',
            ),
            branch('It loads', '能加载', is('module.load', 'ok', 'ip6table_nat'), 'module-not-loaded'),
            branch('It does not, or not tried', '不能，或没试过', 'else', 'ipv6-nat-unsupported'),
          ),
        },
        {
          label: { en: 'An ipset cannot be made', zh: '无法创建 ipset' },
          when: any(seen('docker-needs-ipset'), seen('ipset-no-kernel-support')),
          to: { diagnosis: 'ipset-module-missing' },
        },
        {
          label: { en: 'A table, chain type or extension is missing', zh: '缺少表、链类型或扩展' },
          when: tableError,
          to: {
            id: 'iptables-nat-modules',
            ask: { en: 'Does the running kernel have its module directory?', zh: '正在运行的内核有自己的模块目录吗？' },
            branches: [
              {
                label: { en: 'No', zh: '没有' },
                when: is('modules.dir', 'absent'),
                to: { diagnosis: 'stale-running-kernel' },
              },
              {
                label: { en: 'Yes, or not known', zh: '有，或尚不清楚' },
                when: 'else',
                to: {
                  id: 'iptables-nat-which-fails',
                  ask: {
                    en: 'Which of the two programs fails: iptables-nft, iptables-legacy, or both?',
                    zh: '两个程序里哪个失败：iptables-nft、iptables-legacy，还是都失败？',
                  },
                  branches: [
                    {
                      label: { en: 'Only legacy', zh: '只有 legacy' },
                      when: is('iptables.failing', 'legacy'),
                      to: {
                        id: 'iptables-nat-legacy',
                        ask: { en: 'Is there a module ip_tables?', zh: '有 ip_tables 模块吗？' },
                        branches: [
                          {
                            label: { en: 'It loads', zh: '可以加载' },
                            when: is('module.load', 'ok', ['ip_tables', 'iptable_nat']),
                            to: { diagnosis: 'host-module-not-loaded' },
                          },
                          {
                            label: { en: 'No', zh: '没有' },
                            when: 'else',
                            to: { diagnosis: 'iptables-legacy-removed' },
                          },
                        ],
                      },
                    },
                    {
                      label: { en: 'Only nft', zh: '只有 nft' },
                      when: is('iptables.failing', 'nft'),
                      to: {
                        id: 'iptables-nat-nft',
                        ask: { en: 'What does iptables-nft say?', zh: 'iptables-nft 的报错是什么？' },
                        branches: [
                          {
                            label: { en: 'A rule with an extension fails', zh: '带扩展的规则失败' },
                            when: all(seen('ipt-rule-add-failed'), seen('ipt-extension-unsupported')),
                            to: { diagnosis: 'nft-compat-missing' },
                          },
                          {
                            label: { en: 'nf_tables does not answer', zh: 'nf_tables 没有应答' },
                            when: any(seen('ipt-genid-failed'), seen('ipt-nft-init-failed'), is('nft.works', 'fails')),
                            to: { diagnosis: 'nft-core-missing' },
                          },
                          {
                            label: { en: 'Something else', zh: '其他' },
                            when: 'else',
                            to: { diagnosis: 'iptables-backend-mismatch' },
                          },
                        ],
                      },
                    },
                    {
                      label: { en: 'Both, or not known', zh: '都失败，或尚不清楚' },
                      when: 'else',
                      to: {
                        id: 'iptables-nat-raw',
                        ask: {
                          en: 'Is it the raw table of Docker 28 and newer?',
                          zh: '是 Docker 28 起使用的 raw 表吗？',
                        },
                        branches: [
                          {
                            label: { en: 'Yes', zh: '是' },
                            when: seen('docker-raw-table-missing'),
                            to: { diagnosis: 'iptables-raw-table-missing' },
                          },
                          { label: { en: 'No', zh: '不是' }, when: 'else', to: { tree: 'running-kernel-whole' } },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
        {
          label: { en: 'A chain of Docker is gone', zh: 'Docker 的链不见了' },
          when: 'else',
          to: { diagnosis: 'docker-chains-flushed' },
        },
      ],
    },
  },
  {
    id: 'container-no-network',
    area: 'network',
    tags: ['docker/network', 'network/dns', 'kubernetes/network'],
    words: {
      title: { en: 'A container has no network, or no names', zh: '容器没有网络，或解析不了域名' },
      symptom: {
        en: 'the container starts, but reaches nothing, resolves nothing, or hangs on large transfers',
        zh: '容器能启动，但访问不到外部、解析不了域名，或大流量传输卡住',
      },
    },
    entry: any(
      noPackets,
      noNames,
      seen('docker-forwarding-off'),
      seen('large-transfer-stalls'),
      seen('packet-too-long'),
      seen('ufw-block'),
      seen('conntrack-table-full'),
      is('sysctl', 'absent', ['net.bridge.bridge-nf-call-iptables', 'net.bridge.bridge-nf-call-ip6tables']),
      seen('kubeadm-sysctl-not-one'),
    ),
    root: {
      id: 'no-network-switches',
      ask: { en: 'Does the host pass packets on?', zh: '宿主机转发报文吗？' },
      branches: [
        {
          label: { en: 'The connection table is full', zh: '连接跟踪表已满' },
          when: any(seen('conntrack-table-full'), is('conntrack.use', 'full')),
          to: { diagnosis: 'conntrack-table-full' },
        },
        {
          label: { en: 'The bridge settings do not exist', zh: '网桥参数不存在' },
          when: is('sysctl', 'absent', ['net.bridge.bridge-nf-call-iptables', 'net.bridge.bridge-nf-call-ip6tables']),
          to: { diagnosis: 'br-netfilter-missing' },
        },
        {
          label: { en: 'The bridge settings are 0', zh: '网桥参数为 0' },
          when: seen('kubeadm-sysctl-not-one', { key: '~bridge-nf-call' }),
          to: { diagnosis: 'bridge-nf-call-disabled' },
        },
        {
          label: { en: 'Forwarding is off', zh: '转发没有打开' },
          when: any(
            seen('docker-forwarding-off'),
            is('sysctl', '0', 'net.ipv4.ip_forward'),
            is('forwarding.off', true),
          ),
          to: { diagnosis: 'ip-forward-disabled' },
        },
        {
          label: { en: 'ufw blocks', zh: '被 ufw 拦截' },
          when: seen('ufw-block'),
          to: { diagnosis: 'ufw-conflict' },
        },
        {
          label: { en: 'Packets do not get out', zh: '报文出不去' },
          when: noPackets,
          to: {
            id: 'no-network-why',
            ask: { en: 'What stands in the way?', zh: '是什么挡住了？' },
            branches: [
              {
                label: { en: 'Another route for the same range', zh: '同一网段有另一条路由' },
                when: known('network.route-overlap'),
                to: { diagnosis: 'bridge-address-conflict' },
              },
              {
                label: { en: 'Docker’s chains are gone', zh: 'Docker 的链不见了' },
                when: is('iptables.docker-chains', 'absent', 'nat'),
                to: { diagnosis: 'docker-chains-flushed' },
              },
              {
                label: { en: 'Rules in both back ends', zh: '两个后端都有规则' },
                when: any(is('iptables.both-have-rules', true), seen('iptables-legacy-tables-present')),
                to: { diagnosis: 'iptables-backend-mismatch' },
              },
              {
                label: { en: 'ufw denies routed packets', zh: 'ufw 拒绝转发' },
                when: all(is('ufw.active', true), isIn('ufw.routed', ['deny', 'reject'])),
                to: { diagnosis: 'ufw-conflict' },
              },
              {
                label: { en: 'A firewall rejects', zh: '防火墙拒绝' },
                when: 'else',
                to: { diagnosis: 'firewalld-conflict' },
              },
            ],
          },
        },
        {
          label: { en: 'Large transfers hang', zh: '大流量卡住' },
          when: any(
            seen('large-transfer-stalls'),
            seen('packet-too-long'),
            is('ssh.stage', 'key-exchange'),
            is('https.stage', 'client-hello'),
            is('network.bridge-mtu', 'too-large'),
          ),
          to: { diagnosis: 'mtu-mismatch' },
        },
        {
          label: { en: 'Names do not resolve', zh: '域名解析失败' },
          when: noNames,
          to: {
            id: 'no-network-resolv-conf',
            ask: { en: 'Which servers does /etc/resolv.conf name?', zh: '/etc/resolv.conf 里写的是哪些服务器？' },
            branches: [
              {
                label: { en: 'None, or the file is not there', zh: '没有，或文件不存在' },
                when: any(
                  is('resolv.kind', 'none'),
                  is('resolv.malformed', true),
                  is('resolv.file', 'absent'),
                  seen('go-lookup-loopback'),
                  is('resolv.kind', 'tailscale'),
                ),
                to: { diagnosis: 'resolv-conf-broken' },
              },
              { label: { en: 'Some', zh: '有' }, when: 'else', to: { diagnosis: 'dns-resolver-failing' } },
            ],
          },
        },
        { label: { en: 'Nothing of that', zh: '都不是' }, when: 'else', to: { diagnosis: 'dns-resolver-failing' } },
      ],
    },
  },
  {
    id: 'port-or-address-conflict',
    area: 'network',
    tags: ['network/ports', 'network/addresses', 'docker/network'],
    words: {
      title: { en: 'A port or an address range is taken', zh: '端口或网段被占用' },
      symptom: {
        en: '“address already in use”, “port is already allocated”, “Pool overlaps”, or no subnet is left',
        zh: '“address already in use”、“port is already allocated”、“Pool overlaps”，或没有空闲网段',
      },
    },
    entry: any(
      portTaken,
      seen('bind-port-denied'),
      seen('docker-pool-overlaps'),
      seen('docker-pools-exhausted'),
      seen('docker-gateway-in-use'),
      seen('docker-container-address-in-use'),
      seen('network-addresses-exhausted'),
      known('network.route-overlap'),
      parentTaken,
    ),
    root: {
      id: 'conflict-port-or-range',
      ask: { en: 'Is it a port or a range of addresses?', zh: '冲突的是端口还是网段？' },
      branches: [
        {
          label: { en: 'Port 53', zh: '53 端口' },
          when: port53,
          to: {
            id: 'conflict-port-53',
            ask: { en: 'Who listens on port 53?', zh: '谁在监听 53 端口？' },
            branches: [
              {
                label: { en: 'Another container or program', zh: '另一个容器或程序' },
                when: any(is('port.holder', 'docker'), is('port.holder', 'process')),
                to: { diagnosis: 'port-already-allocated' },
              },
              {
                label: { en: 'The host’s DNS stub', zh: '本机的 DNS 存根' },
                when: 'else',
                to: { diagnosis: 'dns-stub-conflict-port-53' },
              },
            ],
          },
        },
        {
          label: { en: 'Another port', zh: '其他端口' },
          when: portTaken,
          to: { diagnosis: 'port-already-allocated' },
        },
        {
          label: { en: 'Permission denied, not in use', zh: '是权限被拒，不是被占用' },
          when: seen('bind-port-denied'),
          to: { diagnosis: 'privileged-port' },
        },
        {
          label: { en: 'The parent interface of a macvlan or ipvlan', zh: 'macvlan 或 ipvlan 的父接口' },
          when: parentTaken,
          to: { diagnosis: 'macvlan-parent-taken' },
        },
        {
          label: { en: 'No range is left', zh: '没有空闲网段' },
          when: any(
            seen('docker-pools-exhausted'),
            seen('network-addresses-exhausted'),
            min('docker.bridge-networks', 28),
          ),
          to: { diagnosis: 'address-pool-exhausted' },
        },
        {
          label: { en: 'This range is taken', zh: '这个网段被占用' },
          when: 'else',
          to: { diagnosis: 'bridge-address-conflict' },
        },
      ],
    },
  },
]
export default trees
