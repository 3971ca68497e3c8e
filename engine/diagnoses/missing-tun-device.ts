import { all, any, is, seen, unless } from '../conditions'
import { inContainer } from '../situations'
import { defineDiagnosis } from './kit'

/** a program in a container speaks: it has its own /dev */
const inItsContainer = all(
  seen('tun-unavailable', { reason: '~no such|exist|not found|missing' }),
  any(is('log.of-container', true), is('container.run', 'failed'), is('platform', 'docker')),
)

/** the kernel lacks tun itself: no node would help */
const kernelLacksIt = any(is('module.why', 'not-built'), is('module.core-missing', true))

export default defineDiagnosis({
  id: 'missing-tun-device',
  area: 'network',
  tags: ['network/vpn', 'kernel/modules'],
  words: {
    title: { en: '/dev/net/tun is not there', zh: '没有 /dev/net/tun' },
    what: {
      en: 'The VPN program needs the TUN device, and this system or container does not have it.',
      zh: 'VPN 程序需要 TUN 设备，而这个系统或容器没有。',
    },
    why: {
      en: 'The node is a name, and the tun module is what answers behind it. In a container the host must load the module and hand the device over.',
      zh: '设备节点只是个名字，在后面应答的是 tun 模块。在容器里，要由宿主机加载模块并把设备交给容器。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(is('dev.tun', 'present'), inItsContainer),
      says: {
        en: 'The host has the device, and the program in the container does not find it: it was not handed in.',
        zh: '宿主机有这个设备，而容器里的程序找不到：没有交给容器。',
      },
    },
    {
      weight: 'points',
      when: is('dev.tun', 'absent'),
      says: { en: 'The device node is absent.', zh: '设备节点不存在。' },
    },
    {
      // outside a container the node is made at boot wherever the kernel has tun: without it a kernel lacks the module,
      // or its files were replaced by an upgrade, and which of them uname and modprobe tell
      weight: 'points',
      when: all(
        any(inItsContainer, inContainer, seen('tun-unavailable', { slirp: '~.' })),
        seen(
          'tun-unavailable',
          { reason: '~no such file|exist|not found|missing|available' },
          { reason3: '~no such file' },
          { gone: ['available', 'found'] },
          { slirp: '~.' },
        ),
        unless(kernelLacksIt),
      ),
      says: { en: 'The program says that /dev/net/tun is not there.', zh: '程序说 /dev/net/tun 不存在。' },
    },
    {
      // the node has mode 0666: EPERM on opening it comes from the device list of a container
      weight: 'points',
      when: all(seen('tun-unavailable', { reason: '~not permitted' }), unless(is('dev.tun', 'present'))),
      says: {
        en: 'The device is refused: the container is not allowed to open it.',
        zh: '设备被拒绝打开：容器没有获准使用它。',
      },
    },
    {
      weight: 'hints',
      when: all(
        seen(
          'tun-unavailable',
          { reason: '~no such|exist|not found|missing|available' },
          { reason3: '~no such' },
          { reason4: '~no such' },
          { check: '~.' },
          { gone: ['available', 'found'] },
        ),
        unless(kernelLacksIt),
      ),
      says: {
        en: 'Mostly a container or a VPS that was not given the device, or a module that nobody loaded.',
        zh: '多半是容器或 VPS 没有分到这个设备，或者模块没人加载。',
      },
    },
    {
      weight: 'hints',
      when: seen('tun-unavailable'),
      says: { en: 'The program cannot use the TUN device.', zh: '程序用不了 TUN 设备。' },
    },
    {
      weight: 'hints',
      when: seen('tun-unavailable', { reason: '~permitted|denied' }),
      says: {
        en: 'The device is there, and this program or container was not given it.',
        zh: '设备存在，但没有交给这个程序或容器。',
      },
    },
    {
      weight: 'hints',
      when: seen('tailscaled-unreachable'),
      says: {
        en: 'tailscaled ends at once where it has no TUN device, as in a container that was not given one.',
        zh: '没有 TUN 设备时 tailscaled 会立刻退出，比如没分到这个设备的容器。',
      },
    },
  ],
  refutes: [
    {
      // a host that has it says nothing of a container that was not given it
      when: all(is('dev.tun', 'present'), unless(inItsContainer)),
      says: { en: 'The device is there.', zh: '设备在。' },
    },
  ],
  explains: ['joined-container-stopped'],
  prior: 2,
  ask: ['ls-dev-net-tun', 'modprobe tun', 'detect-virt'],
  fixes: [
    {
      does: { en: 'Load the module, now and at boot', zh: '加载模块，并设为开机加载' },
      on: { en: 'on the host', zh: '在宿主机上' },
      run: 'sudo modprobe tun\necho tun | sudo tee /etc/modules-load.d/tun.conf',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'Docker: hand the device to the container', zh: 'Docker：把设备交给容器' },
      run: 'docker run --device /dev/net/tun --cap-add NET_ADMIN <image>',
      root: false,
      risk: 'restarts-service',
    },
    {
      does: { en: "Proxmox: allow the device in the container's configuration", zh: 'Proxmox：在容器配置里放行该设备' },
      on: { en: 'on the host, in /etc/pve/lxc/<id>.conf', zh: '在宿主机的 /etc/pve/lxc/<id>.conf 里' },
      run: 'lxc.cgroup2.devices.allow: c 10:200 rwm\nlxc.mount.entry: /dev/net dev/net none bind,create=dir',
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ls-dev-net-tun',
    when: is('dev.tun', 'present'),
    says: { en: 'The device is there.', zh: '设备在。' },
  },
  prevent: [
    {
      says: {
        en: 'Load tun at boot on VPN hosts; hand /dev/net/tun to containers in their definition.',
        zh: 'VPN 主机开机就加载 tun；容器在定义里声明 /dev/net/tun。',
      },
      run: 'echo tun | sudo tee /etc/modules-load.d/tun.conf',
    },
  ],
  sources: ['https://docs.kernel.org/networking/tuntap.html'],
})
