import { all, any, is, min, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'address-pool-exhausted',
  area: 'network',
  tags: ['docker/network', 'network/addresses'],
  words: {
    title: { en: 'No free subnet is left for a Docker network', zh: '没有空闲网段可分配给 Docker 网络' },
    what: {
      en: 'Docker looked through its address pools and found every subnet either used by another Docker network or covered by a route of the host.',
      zh: 'Docker 找遍了地址池：每个网段不是已被别的 Docker 网络用掉，就是与宿主机的路由重叠。',
    },
    why: {
      en: 'The default pools hold about thirty subnets. Each compose project takes one. A VPN that routes 0.0.0.0/1 and 128.0.0.0/1, or all private ranges, covers all of them at once.',
      zh: '默认地址池只有三十来个网段，每个 compose 项目占一个。VPN 如果推送 0.0.0.0/1 和 128.0.0.0/1，或者全部私有网段，就会一次盖住所有地址池。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        seen('docker-pools-exhausted'),
        any(min('docker.bridge-networks', 25), is('network.vpn-covers-all', true)),
      ),
      says: {
        en: 'Docker says that no subnet is free, and what takes them is in sight: a VPN route over all pools, or that many networks.',
        zh: 'Docker 说没有空闲网段，而且能看到原因：VPN 路由盖住了所有地址池，或者网络确实太多。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-pools-exhausted'),
      says: { en: 'Docker says that no subnet of its pools is free.', zh: 'Docker 明确说明地址池里已经没有空闲网段。' },
    },
    {
      weight: 'points',
      when: seen('network-addresses-exhausted'),
      says: {
        en: 'One network has no free address left for a further container.',
        zh: '某个网络里已经没有空闲地址给新的容器。',
      },
    },
    {
      weight: 'hints',
      when: min('docker.bridge-networks', 28),
      says: {
        en: 'There are about as many networks as the default pools hold.',
        zh: '网络数量已接近默认地址池的上限。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        seen('docker-pool-overlaps'),
        unless(seen('docker-pools-exhausted')),
        unless(seen('network-addresses-exhausted')),
      ),
      says: {
        en: 'One subnet that was asked for overlaps; the pools themselves are not used up.',
        zh: '冲突的是某个指定的网段，地址池本身并没有用完。',
      },
    },
  ],
  variants: [
    {
      id: 'vpn',
      when: is('network.vpn-covers-all', true),
      title: { en: 'a VPN route covers every pool', zh: 'VPN 路由盖住了所有地址池' },
    },
    {
      id: 'too-many-networks',
      when: min('docker.bridge-networks', 25),
      title: { en: 'too many networks', zh: '网络太多' },
    },
    {
      id: 'one-network-full',
      when: seen('network-addresses-exhausted'),
      title: { en: 'one network is full', zh: '单个网络的地址用完' },
    },
  ],
  explains: ['bridge-address-conflict'],
  prior: 2,
  ask: ['docker-network-ls', 'ip-route'],
  names: { NAME: [] },
  fixes: [
    {
      does: { en: 'Remove networks that no container uses', zh: '删除没有容器在用的网络' },
      run: 'docker network prune',
      root: false,
      risk: 'safe',
      caution: {
        en: 'Stopped compose projects make theirs again on the next `up`.',
        zh: '已停止的 compose 项目下次 `up` 时会重新创建自己的网络。',
      },
    },
    {
      does: {
        en: 'Give Docker smaller and more subnets, outside of the VPN’s and LAN’s ranges',
        zh: '给 Docker 配置更小、更多的网段，避开 VPN 和内网',
      },
      run: 'sudoedit /etc/docker/daemon.json   # "default-address-pools": [{"base": "10.201.0.0/16", "size": 24}]\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'docker0 gets a new address; networks that exist keep theirs.',
        zh: 'docker0 的地址会变；已有的网络保持不变。',
      },
    },
    {
      does: {
        en: 'Disconnect the VPN, or let it push only the routes it needs, then start Docker',
        zh: '断开 VPN，或让它只推送必要的路由，然后启动 Docker',
      },
      root: false,
      risk: 'safe',
    },
    {
      does: { en: 'Name a subnet in the compose file', zh: '在 compose 文件里指定网段' },
      run: 'docker network create --subnet 10.202.1.0/24 NAME',
      root: false,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'docker-network-create',
    when: is('docker.network-created', true),
    says: { en: 'A new network can be made.', zh: '可以新建网络了。' },
  },
  prevent: [
    {
      says: {
        en: 'Set `default-address-pools` on every host with many projects or a VPN.',
        zh: '项目多或要连 VPN 的主机，都应设置 `default-address-pools`。',
      },
    },
  ],
  holds: {
    en: 'Worded differently in Docker 1.9, 17, 20.10 and 27; the cause is the same.',
    zh: 'Docker 1.9、17、20.10、27 的措辞各不相同，原因都一样。',
  },
  sources: [
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/ipamapi/contract.go',
    'https://docs.docker.com/engine/network/#subnet-allocation',
  ],
})
