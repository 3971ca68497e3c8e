import { is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'swarm-address-unclear',
  area: 'docker',
  tags: ['docker/daemon', 'network'],
  words: {
    title: {
      en: 'docker swarm does not know under which address other nodes reach this one',
      zh: 'docker swarm 不知道该用哪个地址让其他节点访问本机',
    },
    what: {
      en: 'The machine has several addresses (two cards, a VPN, IPv6 beside a second IPv6), or the one that was given is not its own. The engine does not guess; it wants --advertise-addr.',
      zh: '机器有好几个地址（两块网卡、VPN、同一网卡两个 IPv6），或者给出的地址不是本机的。引擎不会猜，要用 --advertise-addr 指定。',
    },
    why: {
      en: 'The address is written into the certificate exchange and handed to every node that joins, so a wrong one is worse than none. Interfaces of Docker itself are left out of the choice, others are not: docker-machine, libvirt, WireGuard all count.',
      zh: '这个地址会发给每个加入的节点，错的还不如没有。选择时不算 Docker 自己的接口，但 libvirt、WireGuard、虚拟机的 host-only 网卡都算。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('swarm-address-unclear'),
      says: { en: 'The engine asks for the address.', zh: '引擎要求指定地址。' },
    },
    {
      weight: 'hints',
      when: seen('swarm-peer-unreached'),
      says: {
        en: 'Nodes do not reach each other: the advertised address may be another than the one they see.',
        zh: '节点之间不通：通告的地址可能不是对方能看到的那个。',
      },
    },
  ],
  refutes: [{ when: is('docker.swarm', true), says: { en: 'The node is in a swarm.', zh: '节点已在 swarm 里。' } }],
  explains: [],
  prior: 1,
  ask: ['ip-addr', 'docker-info'],
  names: { ADDRESS: [] },
  fixes: [
    {
      does: {
        en: 'Look for the address that the other nodes use, and give it',
        zh: '找出其他节点能访问的地址，写上它',
      },
      run: 'ip -br addr\ndocker swarm init --advertise-addr ADDRESS',
      root: false,
      risk: 'safe',
      caution: {
        en: 'A fixed one: the swarm keeps it. An interface name (eth0) works where it has one address. One machine alone: 127.0.0.1 will do.',
        zh: '要用固定地址，swarm 会一直记着。网卡只有一个地址时也可写网卡名（eth0）。只有一台机器时用 127.0.0.1 即可。',
      },
    },
    {
      does: {
        en: 'Behind NAT: advertise the outer address, listen on the inner one',
        zh: 'NAT 后面：通告外部地址，监听内部地址',
      },
      run: 'docker swarm init --advertise-addr ADDRESS --listen-addr 0.0.0.0:2377',
      root: false,
      risk: 'safe',
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
        en: 'Write --advertise-addr into every script that makes or joins a swarm.',
        zh: '凡是新建或加入 swarm 的脚本，都写上 --advertise-addr。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/reference/cli/docker/swarm/init/#advertise-addr',
    'https://github.com/moby/moby/blob/master/daemon/cluster/listen_addr.go',
  ],
})
