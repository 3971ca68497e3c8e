import { all, any, is, known, matches, seen, unless } from '../conditions'
import { podsCutOff } from '../situations'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'firewalld-conflict',
  area: 'netfilter',
  tags: ['netfilter/firewalld', 'docker/network'],
  words: {
    title: { en: 'firewalld and Docker disagree about the bridges', zh: 'firewalld 与 Docker 对网桥的归属有冲突' },
    what: {
      en: 'A Docker bridge is in the wrong firewalld zone, or in two. Either Docker cannot start, or traffic between containers and host is rejected.',
      zh: 'Docker 网桥在错误的 firewalld 区域里，或者同时属于两个区域。结果是 Docker 起不来，或容器与宿主机之间的流量被拒绝。',
    },
    why: {
      en: 'Docker 20.10 and newer puts its bridges into a zone named `docker` (target ACCEPT). An interface may be in one zone only; a bridge that was added to `trusted` or `public` by hand collides. A bridge in no zone falls into the default zone, which rejects: the program then sees “No route to host”.',
      zh: 'Docker 20.10 起会把网桥放进名为 `docker` 的区域（target 为 ACCEPT）。一个接口只能属于一个区域，手工加进 `trusted` 或 `public` 的网桥就会冲突。不属于任何区域的网桥落入默认区域并被拒绝，程序看到的就是 “No route to host”。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('firewalld-zone-conflict', { code2: 'INVALID_ZONE' }),
      says: {
        en: 'firewalld has no zone named `docker`: it was installed, restarted or emptied after Docker had made it.',
        zh: 'firewalld 里没有 `docker` 区域：它在 Docker 建好区域之后才安装、重启，或被清空过。',
      },
    },
    {
      weight: 'proves',
      when: seen('firewalld-zone-conflict', { code: 'ZONE_CONFLICT' }, { code3: 'NAME_CONFLICT' }),
      says: {
        en: 'firewalld refuses the bridge: it is already bound to another zone.',
        zh: 'firewalld 拒绝这个网桥：它已绑定到别的区域。',
      },
    },
    {
      weight: 'points',
      when: seen('firewalld-reject-log', { in: '~^(?:docker|br-)' }),
      says: {
        en: 'firewalld logs that it rejects packets of a Docker bridge.',
        zh: 'firewalld 日志显示它拒绝了来自 Docker 网桥的报文。',
      },
    },
    {
      weight: 'points',
      when: all(
        matches('firewalld.zone', '^(?!docker$|trusted$)', 'docker0'),
        any(seen('no-route-to-host'), seen('docker-external-connectivity'), seen('libc-name-resolution-failed')),
      ),
      says: {
        en: 'docker0 is in a zone that filters, and traffic is rejected.',
        zh: 'docker0 在会过滤的区域里，流量被拒绝。',
      },
    },
    {
      weight: 'hints',
      when: all(podsCutOff, is('unit.active', 'active', 'firewalld')),
      says: {
        en: 'firewalld runs, and pods do not reach the DNS of the cluster, which the host reaches.',
        zh: 'firewalld 在运行，宿主机能访问集群 DNS，而 Pod 访问不到。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('no-route-to-host'), unless(known('network.route-overlap'))),
      says: {
        en: '“No route to host” between neighbours is mostly a firewall that rejects.',
        zh: '相邻机器之间出现 “No route to host”，多半是防火墙在拒绝。',
      },
    },
    {
      weight: 'hints',
      when: seen('firewalld-command-failed', { command: '~DOCKER' }),
      says: {
        en: 'firewalld reports that rules of Docker failed.',
        zh: 'firewalld 报告 Docker 的规则下发失败。',
      },
    },
    {
      weight: 'hints',
      when: seen('firewalld-priority-underflow'),
      says: {
        en: 'A rule is to be removed that firewalld has no record of: something else changed its rules.',
        zh: '要删除的规则在 firewalld 里没有记录：它的规则被别的程序动过。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('firewalld-command-failed'), seen('docker-nat-chain-failed')),
      says: {
        en: 'Docker’s rules go through firewalld, which reports an error.',
        zh: 'Docker 的规则经由 firewalld 下发，而它报了错。',
      },
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
        en: 'CoreDNS does not reach the API server from its pod: a firewall of the host may refuse it.',
        zh: 'CoreDNS 在 Pod 里访问不到 API server：可能被主机防火墙拒绝。',
      },
    },
  ],
  refutes: [
    {
      when: is('firewalld.state', 'not-running'),
      says: { en: 'firewalld does not run.', zh: 'firewalld 没有运行。' },
    },
  ],
  variants: [
    {
      id: 'no-zone',
      when: seen('firewalld-zone-conflict', { code2: 'INVALID_ZONE' }),
      title: { en: 'firewalld has no zone for Docker', zh: 'firewalld 里没有 Docker 的区域' },
    },
    {
      id: 'zone',
      when: seen('firewalld-zone-conflict'),
      title: { en: 'the bridge is in two zones', zh: '网桥同时属于两个区域' },
    },
    {
      id: 'reject',
      when: seen('no-route-to-host'),
      title: { en: 'traffic on the bridge is rejected', zh: '网桥上的流量被拒绝' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['firewall-cmd', 'iptables'],
  names: { ZONE: [] },
  fixes: [
    {
      does: {
        en: 'INVALID_ZONE: let firewalld read its zones again, then let Docker make its own',
        zh: 'INVALID_ZONE：让 firewalld 重新读取区域，再由 Docker 建自己的区域',
      },
      run: 'sudo systemctl restart firewalld\nsudo systemctl restart docker\nsudo firewall-cmd --get-zones',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Rules that were not made permanent are lost.',
        zh: '没有固化的规则会丢失。',
      },
    },
    {
      does: {
        en: 'Take the bridge out of the zone it was put in, let Docker place it',
        zh: '把网桥从手工加入的区域移除，由 Docker 自己安放',
      },
      run: 'sudo firewall-cmd --get-zone-of-interface=docker0\nsudo firewall-cmd --permanent --zone=ZONE --remove-interface=docker0\nsudo firewall-cmd --reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'The reload drops all rules that were not made permanent.',
        zh: 'reload 会丢掉所有没有固化的规则。',
      },
    },
    {
      does: { en: 'Older Docker: put the bridges into the trusted zone', zh: '旧版 Docker：把网桥放进 trusted 区域' },
      run: 'sudo firewall-cmd --permanent --zone=trusted --add-interface=docker0\nsudo firewall-cmd --permanent --zone=trusted --add-source=172.16.0.0/12\nsudo firewall-cmd --reload\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Only below 20.10; newer ones do this by the zone `docker`.',
        zh: '仅限 20.10 之前；新版本用 `docker` 区域完成这件事。',
      },
    },
  ],
  verify: {
    probe: 'firewall-cmd',
    when: is('firewalld.zone', 'docker', 'docker0'),
    says: { en: 'docker0 is in the zone `docker`.', zh: 'docker0 已在 `docker` 区域中。' },
  },
  prevent: [
    {
      says: {
        en: 'Start firewalld before Docker, and leave Docker’s bridges to the zone `docker`. A reload Docker hears by itself; a firewalld that starts later it does not.',
        zh: '让 firewalld 先于 Docker 启动，并把 Docker 的网桥留给 `docker` 区域。reload 时 Docker 自己会知道；firewalld 若后来才启动，它不知道，要重启 Docker。',
      },
    },
  ],
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/iptables/firewalld.go',
    'https://github.com/moby/moby/issues/41609',
    'https://docs.docker.com/engine/network/packet-filtering-firewalls/#integration-with-firewalld',
  ],
})
