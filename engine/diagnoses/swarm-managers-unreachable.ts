import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'swarm-managers-unreachable',
  area: 'docker',
  tags: ['docker/daemon', 'network'],
  words: {
    title: {
      en: 'The swarm has lost its quorum, or its manager cannot be reached',
      zh: 'swarm 失去多数，或连不上它的 manager',
    },
    what: {
      en: 'Decisions need more than half of all managers ever joined and not removed. Too few answer; or this node, which wants to join, does not get through to TCP port 2377.',
      zh: '做任何决定都需要超过半数的 manager（所有加入过、没被移除的都算）。现在应答的不够；或者这个想加入的节点连不通 TCP 2377 端口。',
    },
    why: {
      en: 'Two managers are worse than one: when either is away there is no majority. A machine that was wiped still counts. What breaks the connection is mostly a firewall or security group, an advertised address that others do not reach (NAT, a VM’s private one, an address that has changed), or an MTU that the path does not carry.',
      zh: '两个 manager 比一个还糟：少一个就没有多数。被重装的机器仍然计数。连不通多半是防火墙或安全组、通告地址别人到不了（NAT、虚拟机内网、地址变过），或链路承载不了所设的 MTU。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('swarm-leader-absent'),
      says: { en: 'The managers that answer are no majority.', zh: '有应答的 manager 不到半数。' },
    },
    {
      weight: 'points',
      when: seen('swarm-join-failed'),
      says: { en: 'The join got no answer in time.', zh: '加入请求没有及时得到应答。' },
    },
    {
      weight: 'points',
      when: seen('swarm-peer-unreached', { gossip: '~.' }, { bulk: '~.' }),
      says: {
        en: 'The nodes do not reach each other at port 7946, TCP and UDP.',
        zh: '节点之间的 7946 端口（TCP 和 UDP）不通。',
      },
    },
    {
      weight: 'points',
      when: all(seen('swarm-call-timeout'), seen('swarm-manager-unreachable')),
      says: {
        en: 'Calls to the swarm end without an answer, and the list of nodes has managers that are unreachable.',
        zh: '对 swarm 的请求等不到应答，而节点列表里有 manager 不可达（Unreachable）。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('swarm-call-timeout'), seen('swarm-manager-unreachable')),
      says: {
        en: 'A call to the swarm ends without an answer, or a manager is not heard.',
        zh: '对 swarm 的请求等不到应答，或有 manager 联系不上。',
      },
    },
    {
      weight: 'hints',
      when: seen('swarm-peer-unreached'),
      says: { en: 'The node does not keep its session with a manager.', zh: '节点与 manager 的会话保持不住。' },
    },
  ],
  refutes: [
    {
      when: seen('swarm-node-certificate'),
      says: { en: 'Its certificate has expired: that is the cause.', zh: '是它的证书过期了，那才是原因。' },
    },
  ],
  variants: [
    {
      id: 'quorum',
      when: seen('swarm-leader-absent'),
      title: { en: 'no majority of managers', zh: 'manager 不够半数' },
    },
    {
      id: 'join',
      when: seen('swarm-join-failed'),
      title: { en: 'a join that times out', zh: '加入超时' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['docker-info', 'journalctl-unit docker', 'ufw-status'],
  names: { MANAGER: [], ADDRESS: [] },
  fixes: [
    {
      does: {
        en: 'See whether the port answers, and which address the manager gives out',
        zh: '看端口通不通、manager 通告的是哪个地址',
      },
      run: "nc -vz MANAGER 2377\ndocker info -f '{{.Swarm.NodeAddr}} {{.Swarm.LocalNodeState}} {{range .Swarm.RemoteManagers}}{{.Addr}} {{end}}'",
      root: false,
      risk: 'read-only',
    },
    {
      does: { en: 'Open the ports between the nodes', zh: '在节点之间放行端口' },
      run: 'sudo ufw allow from ADDRESS to any port 2377,7946 proto tcp\nsudo ufw allow from ADDRESS to any port 7946,4789 proto udp',
      root: true,
      risk: 'safe',
      caution: {
        en: 'In a cloud the security group as well, in both directions. Never towards the whole internet.',
        zh: '云上还要改安全组，两个方向都要。不要对整个互联网开放。',
      },
    },
    {
      does: { en: 'No leader: bring the other managers back', zh: '没有 leader：把其他 manager 恢复上线' },
      run: 'sudo systemctl restart docker',
      on: { en: 'on the managers that are away', zh: '在不在线的 manager 上' },
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'They are gone for good: begin anew from this one, its state kept',
        zh: '它们再也回不来：以这一台的状态重新开始',
      },
      run: 'sudo cp -a /var/lib/docker/swarm /var/lib/docker/swarm.bak\ndocker swarm init --force-new-cluster --advertise-addr ADDRESS',
      root: true,
      risk: 'may-lose-data',
      caution: {
        en: 'Only on one manager, and only when the others never come back: two halves would both go on.',
        zh: '只能在一台 manager 上做，而且要确定其他的永不回来：否则两半会各自继续。',
      },
    },
  ],
  verify: {
    probe: 'docker-info',
    when: is('docker.swarm', true),
    says: { en: 'Swarm: active.', zh: 'Swarm: active。' },
  },
  prevent: [
    {
      says: {
        en: 'Three or five managers with fixed addresses; demote one before it is switched off.',
        zh: 'manager 用三台或五台，地址固定；关机之前先降级。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/swarm/admin_guide/',
    'https://docs.docker.com/engine/swarm/swarm-tutorial/#open-protocols-and-ports-between-the-hosts',
    'https://github.com/moby/moby/issues/25275',
  ],
})
