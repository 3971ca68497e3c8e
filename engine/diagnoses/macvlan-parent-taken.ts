import { all, any, is, matches, seen } from '../conditions'
import { containerRuns, defineDiagnosis } from './kit'

const busy = any(seen('vlan-port-busy'), is('link.add-busy', true, ['macvlan', 'macvtap', 'ipvlan', 'ipvtap']))

export default defineDiagnosis({
  id: 'macvlan-parent-taken',
  area: 'network',
  tags: ['docker/network', 'network/addresses'],
  words: {
    title: {
      en: 'The parent interface already belongs to a bridge, a bond, or another kind of vlan',
      zh: '父接口已经被网桥、bond 或另一种 vlan 占用',
    },
    what: {
      en: 'macvlan or ipvlan is put upon an interface whose packets something else already takes. The kernel allows one taker only and answers “device or resource busy”.',
      zh: '在某个接口上建 macvlan 或 ipvlan，而它收到的包已经由别的设备接管。内核只允许一个接管，于是回答 “device or resource busy”。',
    },
    why: {
      en: 'A port of a Linux bridge, of Open vSwitch or of a bond, and the parent of an ipvlan or macvlan, each claim the receive handler of the interface, and there is one. Hypervisors and NAS systems make such bridges by themselves: vmbr0 on Proxmox, br0 on Unraid, ovs_eth0 on Synology. macvlan and ipvlan exclude each other on one parent, also when another network of Docker or a pod made the first.',
      zh: 'Linux 网桥、Open vSwitch、bond 的成员口，以及 ipvlan、macvlan 的父接口，都要占用网卡的收包钩子，而钩子只有一个。虚拟化平台和 NAS 会自己建这种网桥：Proxmox 的 vmbr0、Unraid 的 br0、群晖的 ovs_eth0。同一个父接口上 macvlan 与 ipvlan 互斥，哪怕前一个是 Docker 的另一个网络或别的 Pod 建的。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(busy, matches('link.master', '.')),
      says: {
        en: 'The parent is refused as busy, and an interface here belongs to a bridge or bond.',
        zh: '父接口报忙，而这里确实有接口属于网桥或 bond。',
      },
    },
    {
      weight: 'points',
      when: busy,
      says: {
        en: 'The kernel refuses a second taker of the packets of this interface.',
        zh: '内核不肯让另一个设备再接管这个接口的收包。',
      },
    },
    {
      weight: 'points',
      when: seen('docker-parent-in-use'),
      says: {
        en: 'Docker itself says which of its networks has this parent.',
        zh: 'Docker 直接说明了是它的哪个网络占用了这个父接口。',
      },
    },
  ],
  refutes: [
    {
      when: is('link.type-unknown', true, ['macvlan', 'ipvlan']),
      says: {
        en: 'The kernel does not even know this type of device.',
        zh: '内核根本不认识这种设备类型。',
      },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['ip-link', 'docker-network-ls'],
  fixes: [
    {
      does: { en: 'Whose is the interface?', zh: '看这个接口归谁' },
      run: 'ip -d link show\ndocker network ls --filter driver=macvlan --filter driver=ipvlan',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Take the bridge or bond itself as parent',
        zh: '改用网桥或 bond 本身作父接口',
      },
      run: 'docker network create -d macvlan --subnet 192.168.1.0/24 --gateway 192.168.1.1 --ip-range 192.168.1.240/28 -o parent=br0 lan',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Remove the network of the same purpose first (docker network rm). The host does not reach its own macvlan containers.',
        zh: '先删掉用途相同的旧网络（docker network rm）。宿主机自己访问不到它的 macvlan 容器。',
      },
    },
    {
      does: {
        en: 'Or give it a VLAN of its own: Docker makes the sub-interface',
        zh: '或给它单独的 VLAN：Docker 会自己建子接口',
      },
      run: 'docker network create -d macvlan --subnet 10.30.0.0/24 -o parent=eth0.30 vlan30',
      root: true,
      risk: 'safe',
    },
  ],
  verify: containerRuns,
  prevent: [
    {
      says: {
        en: 'One kind of vlan for each parent, and the parent is the topmost device that has the address.',
        zh: '一个父接口只用一种 vlan，父接口选最上层、带地址的那个设备。',
      },
    },
  ],
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/macvlan.c',
    'https://docs.docker.com/engine/network/drivers/macvlan/',
    'https://github.com/containernetworking/cni/issues/7',
  ],
})
