import { all, any, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

const publicPing = ['1.1.1.1', '8.8.8.8', '9.9.9.9', '8.8.4.4']

export default defineDiagnosis({
  id: 'default-route-missing',
  area: 'network',
  tags: ['network/addresses'],
  words: {
    title: { en: 'The machine has no default route', zh: '机器没有默认路由' },
    what: {
      en: 'The kernel refused at once, because no route leads to that network. Neighbours on the same network may be reached all the while.',
      zh: '没有路由通向那个网络，内核当即拒绝。同一网段的邻居可能一直能通。',
    },
    why: {
      en: '“Network is unreachable” (ENETUNREACH) is said by this machine itself, without a packet sent. The route is lost where the interface is down or got no lease from DHCP, where a static address was entered without a gateway, or where a VPN took the default route away and ended. In a container it means that it hangs on a network without one, or on none.',
      zh: '“Network is unreachable”（ENETUNREACH）是本机自己说的，报文根本没有发出。常见原因：网卡没启用或没从 DHCP 拿到地址；静态地址没配网关；VPN 接管默认路由后退出时没有恢复。在容器里则说明它所在的网络没有出口，或者没接任何网络。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(
        is('network.default-route', 'absent'),
        any(seen('net-unreachable'), seen('default-route-not-found'), is('ping.reply', 'unreachable', publicPing)),
      ),
      says: {
        en: 'The network is unreachable, and the table of routes has no default.',
        zh: '报网络不可达，而路由表里没有默认路由。',
      },
    },
    {
      weight: 'points',
      when: seen('default-route-not-found'),
      says: {
        en: 'A program of the cluster looked for the interface of the default route, and there is none.',
        zh: '集群组件要找默认路由所在的网卡，但没有默认路由。',
      },
    },
    {
      weight: 'hints',
      when: any(seen('net-unreachable'), is('network.default-route', 'absent')),
      says: { en: 'No route leads there.', zh: '没有通往那里的路由。' },
    },
    {
      weight: 'hints',
      when: seen('nfs-unreachable', { why: '~^(?:Network is unreachable|网络不可达|Das Netzwerk)' }),
      says: { en: 'The kernel knows no route to the file server.', zh: '内核没有通往文件服务器的路由。' },
    },
    {
      weight: 'hints',
      when: seen('dhcp-silent'),
      says: {
        en: 'No server gave this machine an address, so it has no route either.',
        zh: '没有服务器给本机分配地址，也就没有路由。',
      },
    },
    {
      weight: 'hints',
      when: seen('network-wait-timeout'),
      says: { en: 'The network did not come up in time.', zh: '网络没有按时就绪。' },
    },
  ],
  refutes: [
    {
      when: any(is('network.default-route', 'present'), is('ping.reply', 'ok', publicPing)),
      says: { en: 'There is a default route.', zh: '默认路由是有的。' },
    },
  ],
  explains: ['dns-resolver-failing'],
  prior: 1,
  ask: ['ip-route', 'ip-addr'],
  names: { DEV: [] },
  fixes: [
    {
      does: { en: 'See the interfaces, their addresses and routes', zh: '看网卡、地址和路由' },
      run: 'ip -br link; ip -br addr; ip route\nnmcli device status 2>/dev/null || networkctl 2>/dev/null',
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'Ask for an address anew: NetworkManager, systemd-networkd, ifupdown',
        zh: '重新获取地址：NetworkManager、systemd-networkd、ifupdown',
      },
      run: 'sudo nmcli device reapply DEV || sudo networkctl renew DEV || sudo ifup --force DEV',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'Over ssh the connection may end: do it from the console.',
        zh: '通过 ssh 操作可能会断线：请在控制台执行。',
      },
    },
    {
      does: {
        en: 'Until the next reboot: enter the gateway by hand',
        zh: '临时（重启后失效）：手动加网关',
      },
      run: 'sudo ip route add default via 192.0.2.1 dev DEV',
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'For good: a static address needs its gateway in the same place (netplan: routes; ifupdown: gateway; nmcli: ipv4.gateway)',
        zh: '永久：静态地址要在同一处写上网关（netplan 的 routes、ifupdown 的 gateway、nmcli 的 ipv4.gateway）',
      },
      root: true,
      risk: 'restarts-service',
    },
  ],
  verify: {
    probe: 'ip-route',
    when: is('network.default-route', 'present'),
    says: { en: 'There is a default route.', zh: '有默认路由了。' },
  },
  prevent: [
    {
      says: {
        en: 'Let one program manage the interfaces; two of them take each other’s routes away.',
        zh: '网卡只交给一个程序管理；两个程序会互相删路由。',
      },
    },
  ],
  sources: [
    'https://man7.org/linux/man-pages/man2/connect.2.html',
    'https://man7.org/linux/man-pages/man8/ip-route.8.html',
    'https://github.com/clustervision/trinityX/issues/118',
  ],
})
