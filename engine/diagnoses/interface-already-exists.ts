import { all, any, is, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: 'interface-already-exists',
  area: 'network',
  tags: ['network/vpn', 'network/addresses'],
  words: {
    title: {
      en: 'The interface, its address or its route is there already',
      zh: '接口、地址或路由已经存在',
    },
    what: {
      en: 'The kernel refuses to make the same thing twice: a tunnel of this name exists, another process holds it, or the address or route was set before.',
      zh: '内核拒绝重复创建：同名隧道已存在，被别的进程占用，或者地址、路由之前就设好了。',
    },
    why: {
      en: 'A run that died left it behind, or two of them run: the unit wg-quick@ beside a call by hand, NetworkManager or systemd-networkd beside a script, two OpenVPN configurations with dev tun0.',
      zh: '上次异常退出留下的，或者同时有两个在跑：wg-quick@ 服务和手动执行，NetworkManager 或 systemd-networkd 和脚本，两份 OpenVPN 配置都写 dev tun0。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('link-name-taken'),
      says: { en: 'The interface belongs to somebody already.', zh: '这个接口已经有主了。' },
    },
    {
      weight: 'points',
      when: all(seen('rtnetlink-exists'), any(seen('wg-quick-adds-link'), seen('rtnetlink-exists', { address: '~.' }))),
      says: { en: 'What the tunnel needs is there already.', zh: '隧道要建的东西已经存在。' },
    },
    {
      weight: 'hints',
      when: seen('rtnetlink-exists'),
      says: { en: 'The link, the address or the route is there already.', zh: '接口、地址或路由已经存在。' },
    },
    {
      weight: 'hints',
      when: seen('openvpn-route-failed'),
      says: {
        en: 'OpenVPN could not set a route: mostly it is there already.',
        zh: 'OpenVPN 没能添加路由：多半已经存在。',
      },
    },
  ],
  refutes: [
    {
      when: any(is('dev.tun', 'absent'), all(seen('tun-unavailable'), unless(seen('link-name-taken')))),
      says: { en: 'The device of tunnels itself is not there.', zh: '隧道设备本身就不在。' },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ip-link', 'ip-addr', 'ip-route'],
  fixes: [
    {
      does: { en: 'See who has it', zh: '看是谁占着' },
      run: 'ip -d link show\nsudo wg show\nsudo fuser -v /dev/net/tun\nsystemctl list-units "wg-quick@*" "openvpn*" tailscaled',
      root: true,
      risk: 'read-only',
    },
    {
      does: { en: 'Take the old one down, then start again', zh: '先关掉旧的，再启动' },
      run: 'sudo wg-quick down wg0 || sudo ip link delete dev wg0\nsudo wg-quick up wg0',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Whoever is connected through it is cut off, yourself included.',
        zh: '正通过它连接的人会断线，包括你自己。',
      },
    },
    {
      does: { en: 'Two tunnels: give each a name of its own', zh: '两条隧道：各用各的名字' },
      run: 'sudo cp /etc/wireguard/wg0.conf /etc/wireguard/wg1.conf   # OpenVPN: dev tun1',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'A route or address that is there: replace it', zh: '路由或地址已存在：用 replace' },
      run: 'sudo ip route replace 10.0.0.0/24 dev wg0\nsudo ip addr replace 10.0.0.2/24 dev wg0',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ip-link',
    when: known('net.mtu'),
    says: { en: 'The interface is there once, and the program runs.', zh: '接口只有一个，程序正常运行。' },
  },
  prevent: [
    {
      says: {
        en: 'Let one of them manage the tunnel: the unit, NetworkManager, or a script.',
        zh: '隧道只交给一方管理：服务、NetworkManager 或脚本，三者选一。',
      },
    },
  ],
  sources: [
    'https://git.zx2c4.com/wireguard-tools/tree/src/wg-quick/linux.bash',
    'https://docs.kernel.org/networking/tuntap.html',
  ],
})
