import { all, is, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'bridge-address-conflict',
  area: 'network',
  tags: ['docker/network', 'network/addresses'],
  words: {
    title: { en: 'A Docker network overlaps another network', zh: 'Docker 网络与另一个网络的地址重叠' },
    what: {
      en: 'The subnet of a Docker bridge is also used by another Docker network, the LAN, a VPN or a virtual machine bridge. Either Docker refuses it, or packets go the wrong way without a word.',
      zh: 'Docker 网桥的网段同时被另一个 Docker 网络、内网、VPN 或虚拟机网桥使用。要么 Docker 直接拒绝，要么报文悄悄走错路。',
    },
    why: {
      en: 'The kernel has one route for an address. When a bridge takes 172.28.0.0/16 and the office LAN uses it too, the host sends everything for the office into the bridge.',
      zh: '对一个地址，内核只走一条路由。网桥占了 172.28.0.0/16，而公司内网也用这一段时，发往公司的报文全都进了网桥。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('docker-pool-overlaps'),
      says: {
        en: 'The engine refuses the subnet because another network already has it.',
        zh: '引擎拒绝这个网段，因为另一个网络已经占用。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-gateway-in-use'),
      says: {
        en: 'The gateway address is not free: another interface has it, or `bip` is the address of the network itself (…0/24 instead of …1/24).',
        zh: '网关地址不可用：要么别的网卡已经占用，要么 `bip` 写成了网络地址本身（写成 …0/24，应为 …1/24）。',
      },
    },
    {
      weight: 'proves',
      when: known('network.route-overlap'),
      says: {
        en: 'The routes show one range twice: once into a container bridge and once elsewhere.',
        zh: '路由表里同一网段出现两次：一次指向容器网桥，一次指向别处。',
      },
    },
    {
      // an endpoint that was left behind holds it as well: https://github.com/moby/moby/issues/26284
      weight: 'hints',
      when: seen('docker-container-address-in-use'),
      says: {
        en: 'The fixed address of the container is taken: another container has it, or an endpoint that was left behind.',
        zh: '给容器指定的固定地址已被占用：在别的容器手里，或被残留的 endpoint 占着。',
      },
    },
    {
      weight: 'points',
      when: seen('cni-bridge-address-differs'),
      says: {
        en: 'The bridge of the CNI plugin still has an address of its former subnet.',
        zh: 'CNI 插件的网桥还留着以前网段的地址。',
      },
    },
  ],
  refutes: [
    {
      when: all(
        seen('docker-pools-exhausted'),
        unless(seen('docker-pool-overlaps')),
        unless(seen('docker-gateway-in-use')),
        unless(known('network.route-overlap')),
      ),
      says: {
        en: 'No free subnet is left in the pools; no single subnet is in conflict.',
        zh: '地址池里已没有空闲网段，并不是某个网段冲突。',
      },
    },
  ],
  variants: [
    { id: 'bip', when: seen('docker-gateway-in-use'), title: { en: 'gateway address not free', zh: '网关地址不可用' } },
    {
      id: 'fixed-address',
      when: seen('docker-container-address-in-use'),
      title: { en: 'fixed address taken', zh: '固定地址被占用' },
    },
    {
      id: 'silent',
      when: known('network.route-overlap'),
      title: { en: 'two routes for one range', zh: '同一网段有两条路由' },
    },
  ],
  explains: ['firewalld-conflict'],
  prior: 2,
  ask: ['ip-route', 'docker-network-inspect', 'ip-addr'],
  names: { NAME: [] },
  fixes: [
    {
      does: { en: 'Remove the Docker network that is in the way', zh: '删除挡路的 Docker 网络' },
      run: 'docker network ls\ndocker network rm NAME',
      root: false,
      risk: 'restarts-service',
      caution: {
        en: 'Its containers must be stopped first (`docker compose down`).',
        zh: '要先停掉它的容器（`docker compose down`）。',
      },
    },
    {
      does: { en: 'Move Docker to a range that nobody else uses', zh: '把 Docker 移到没有人使用的网段' },
      run: 'sudoedit /etc/docker/daemon.json   # "bip": "10.200.0.1/24", "default-address-pools": [{"base": "10.201.0.0/16", "size": 24}]\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: '`bip` is the address of the host in the bridge (10.200.0.1/24), not the network (10.200.0.0/24). Networks that exist keep their subnet until they are made again.',
        zh: '`bip` 是宿主机在网桥上的地址（10.200.0.1/24），不是网络地址（10.200.0.0/24）。已有网络要重建才会换网段。',
      },
    },
    {
      does: { en: 'Or name a free subnet for this one network', zh: '或者只给这一个网络指定空闲网段' },
      run: 'docker network create --subnet 10.202.1.0/24 NAME',
      root: false,
      risk: 'safe',
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
        en: 'Agree on a range for containers with the people who run the LAN and the VPN, and set it on every host.',
        zh: '与内网、VPN 的管理者约定好容器专用网段，并在每台主机上统一设置。',
      },
    },
  ],
  sources: [
    'https://docs.docker.com/engine/network/drivers/bridge/',
    'https://github.com/moby/moby/blob/master/daemon/libnetwork/ipamapi/contract.go',
  ],
})
