import { all, any, is, isIn, known, seen } from '../../conditions'
import { noBridgeSettings, podsCutOff } from '../../situations'
import { ask, branch, defineTree } from '../kit'

const noPackets = any(isIn('ping.reply', ['lost', 'unreachable']), seen('no-route-to-host'))

const noNames = any(
  seen('go-lookup-failed'),
  seen('libc-name-resolution-failed'),
  seen('dns-tool-no-server'),
  is('ping.reply', 'unknown-name'),
  isIn('dns.answer', ['no-answer', 'server-failure', 'refused']),
)

const noServer = any(is('resolv.kind', 'none'), is('resolv.malformed', true), is('resolv.file', 'absent'))

/** A step of a build speaks, or a service of Compose: the host may resolve the name all the same. */
const inContainer = any(seen('build-step-speaks'), is('log.of-container', true))

// what can swallow packets between a container and the world, wherever it is asked
const otherRoute = branch(
  'Another route for the same range',
  '同一网段有另一条路由',
  known('network.route-overlap'),
  'bridge-address-conflict',
)
const chainsGone = branch(
  'Docker’s chains are gone',
  'Docker 的链不见了',
  is('iptables.docker-chains', 'absent', 'nat'),
  'docker-chains-flushed',
)
const bothBackEnds = branch(
  'Rules in both back ends',
  '两个后端都有规则',
  any(is('iptables.both-have-rules', true), seen('iptables-legacy-tables-present')),
  'iptables-backend-mismatch',
)
const ufwDenies = branch(
  'ufw denies routed packets',
  'ufw 拒绝转发',
  all(is('ufw.active', true), isIn('ufw.routed', ['deny', 'reject'])),
  'ufw-conflict',
)

export default defineTree({
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
    seen('own-name-unresolved'),
    seen('peer-name-unknown'),
    seen('docker-forwarding-off'),
    seen('large-transfer-stalls'),
    seen('packet-too-long'),
    seen('ufw-block'),
    seen('conntrack-table-full'),
    noBridgeSettings,
    seen('kubeadm-sysctl-not-one'),
  ),
  root: ask(
    'no-network-switches',
    'Does the host pass packets on?',
    '宿主机转发报文吗？',
    branch(
      'The connection table is full',
      '连接跟踪表已满',
      any(seen('conntrack-table-full'), is('conntrack.use', 'full')),
      'conntrack-table-full',
    ),
    branch('The bridge settings do not exist', '网桥参数不存在', noBridgeSettings, 'br-netfilter-missing'),
    branch(
      'The bridge settings are 0',
      '网桥参数为 0',
      seen('kubeadm-sysctl-not-one', { key: '~bridge-nf-call' }),
      'bridge-nf-call-disabled',
    ),
    branch(
      'Forwarding is off',
      '转发没有打开',
      any(seen('docker-forwarding-off'), is('sysctl', '0', 'net.ipv4.ip_forward'), is('forwarding.off', true)),
      'ip-forward-disabled',
    ),
    branch('ufw blocks', '被 ufw 拦截', seen('ufw-block'), 'ufw-conflict'),
    branch('It is the machine’s own name', '是机器自己的主机名', seen('own-name-unresolved'), 'host-name-unresolved'),
    branch(
      'A name without a dot is unknown',
      '不认识的是没有点号的名字',
      seen('peer-name-unknown'),
      'peer-name-unresolved',
    ),
    branch(
      'Only pods do not reach the cluster’s DNS',
      '只有 Pod 到不了集群 DNS',
      podsCutOff,
      ask(
        'no-network-pods',
        'Where do the packets of pods end?',
        'Pod 的报文断在哪里？',
        branch(
          'Another route for the pods’ range',
          'Pod 网段另有一条路由',
          known('network.route-overlap'),
          'bridge-address-conflict',
        ),
        bothBackEnds,
        branch('A firewall rejects', '防火墙拒绝', 'else', 'firewalld-conflict'),
      ),
    ),
    branch(
      'Packets do not get out',
      '报文出不去',
      noPackets,
      ask(
        'no-network-why',
        'What stands in the way?',
        '是什么挡住了？',
        otherRoute,
        chainsGone,
        bothBackEnds,
        ufwDenies,
        branch('A firewall rejects', '防火墙拒绝', 'else', 'firewalld-conflict'),
      ),
    ),
    branch(
      'Large transfers hang',
      '大流量卡住',
      any(
        seen('large-transfer-stalls'),
        seen('packet-too-long'),
        is('ssh.stage', 'key-exchange'),
        is('https.stage', 'client-hello'),
        is('network.bridge-mtu', 'too-large'),
      ),
      'mtu-mismatch',
    ),
    branch(
      'Names do not resolve inside a container',
      '容器里解析不了域名',
      all(noNames, inContainer),
      ask(
        'no-network-container-names',
        'Does only the container fail?',
        '是不是只有容器解析不了？',
        branch(
          'Its packets get out by address',
          '按 IP 能到外网',
          is('ping.reply', 'ok'),
          ask(
            'no-network-container-servers',
            'Which servers does it ask?',
            '它问的是哪些服务器？',
            branch('None', '没有服务器', noServer, 'resolv-conf-broken'),
            branch('Some', '有', 'else', 'dns-resolver-failing'),
          ),
        ),
        branch('The host has no server either', '宿主机也没有配置服务器', noServer, 'resolv-conf-broken'),
        branch(
          'The host does not resolve either',
          '宿主机也解析不了',
          isIn('dns.answer', ['no-answer', 'server-failure', 'refused']),
          'dns-resolver-failing',
        ),
        chainsGone,
        otherRoute,
        bothBackEnds,
        ufwDenies,
        branch('Forwarding is on', '转发已打开', is('sysctl', '1', 'net.ipv4.ip_forward'), 'firewalld-conflict'),
        branch('Its packets are lost', '报文丢失', 'else', 'ip-forward-disabled'),
      ),
    ),
    branch(
      'Names do not resolve',
      '域名解析失败',
      noNames,
      ask(
        'no-network-resolv-conf',
        'Which servers does /etc/resolv.conf name?',
        '/etc/resolv.conf 里写的是哪些服务器？',
        branch(
          'None, or the file is not there',
          '没有，或文件不存在',
          any(noServer, seen('go-lookup-loopback'), is('resolv.kind', 'tailscale')),
          'resolv-conf-broken',
        ),
        branch('Some', '有', 'else', 'dns-resolver-failing'),
      ),
    ),
    branch('Nothing of that', '都不是', 'else', 'dns-resolver-failing'),
  ),
})
