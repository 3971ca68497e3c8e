import { all, any, is, known, seen, unless } from '../conditions'
import { defineDiagnosis } from './kit'

const stall = any(
  seen('large-transfer-stalls'),
  is('ssh.stage', 'key-exchange'),
  is('https.stage', 'client-hello'),
  seen('packet-too-long'),
)

export default defineDiagnosis({
  id: 'mtu-mismatch',
  area: 'network',
  tags: ['network/mtu', 'docker/network', 'network/vpn'],
  words: {
    title: { en: 'Large packets are lost: the MTU does not fit the path', zh: '大包丢失：MTU 与路径不匹配' },
    what: {
      en: 'Connections open and small requests work; TLS, SSH key exchange and downloads hang.',
      zh: '连接能建立，小请求正常；TLS、SSH 密钥交换和下载会卡住。',
    },
    why: {
      en: 'The interface sends packets larger than the tunnel or cloud network behind it can carry, and the ICMP message that would say so is filtered. Docker’s bridges use 1500 whatever the uplink has: WireGuard 1420, VXLAN 1450, some clouds 1450 or 1460.',
      zh: '网卡发出的包超过了后面隧道或云网络的上限，而负责通知的 ICMP 又被过滤了。Docker 网桥总是用 1500，不管上行链路是多少：WireGuard 1420、VXLAN 1450、有些云是 1450 或 1460。',
    },
  },
  proof: [
    {
      weight: 'proves',
      when: all(is('network.bridge-mtu', 'too-large'), any(stall, known('net.path-mtu'))),
      says: {
        en: 'Docker’s bridge takes larger packets than the way out, and large transfers stall.',
        zh: 'Docker 网桥的 MTU 大于出口，一传大包就卡住。',
      },
    },
    {
      weight: 'points',
      when: all(known('network.tunnel-mtu'), stall),
      says: {
        en: 'The tunnel announces an MTU that no network below it can carry, and large packets stall.',
        zh: '隧道声明的 MTU 超出下层网络的能力，大包卡住。',
      },
    },
    {
      weight: 'points',
      when: seen('packet-too-long'),
      says: {
        en: 'The network says that the packet is too large for the path.',
        zh: '网络明确说报文对这条路径来说太大。',
      },
    },
    {
      weight: 'hints',
      when: is('network.bridge-mtu', 'too-large'),
      says: { en: 'Docker’s bridge has a larger MTU than the way out.', zh: 'Docker 网桥的 MTU 大于出口网卡。' },
    },
    {
      weight: 'hints',
      when: is('ssh.stage', 'key-exchange'),
      says: {
        en: 'SSH connects and stalls at the key exchange, where the first large packets are sent.',
        zh: 'SSH 能连上，但卡在密钥交换，也就是第一批大包发出的地方。',
      },
    },
    {
      weight: 'hints',
      when: is('https.stage', 'client-hello'),
      says: {
        en: 'TLS stops after the greeting: the certificate of the server, the first large packets, does not arrive.',
        zh: 'TLS 停在 Client Hello 之后：服务器的证书（第一批大包）没有到达。',
      },
    },
    {
      weight: 'hints',
      when: seen('curl-no-answer', { code: ['35', '56'] }),
      says: {
        en: 'The connection opens and is cut at its first packets.',
        zh: '连接建立了，头几个包就断了。',
      },
    },
    {
      weight: 'hints',
      when: seen('large-transfer-stalls'),
      says: {
        en: 'The connection opens and the first large packets do not arrive.',
        zh: '连接建立了，第一批大包没有到达。',
      },
    },
    {
      weight: 'hints',
      when: all(seen('openvpn-peer-answered'), seen('vpn-server-silent')),
      says: {
        en: 'The VPN server answers, and the handshake does not end: its large packets may be lost.',
        zh: 'VPN 服务器有回应，但握手完成不了：可能是大包丢了。',
      },
    },
    {
      weight: 'hints',
      when: seen('git-transfer-cut'),
      says: {
        en: 'The transfer was cut on its way: large packets may not get through.',
        zh: '传输中途被切断：大包可能过不去。',
      },
    },
    {
      weight: 'hints',
      when: seen('ssh-ended', { idle: '~.' }),
      says: {
        en: 'A session that hangs and breaks as soon as much text comes: large packets are lost.',
        zh: '一输出大量内容会话就卡住、断开：大包丢了。',
      },
    },
  ],
  refutes: [
    {
      when: all(is('network.bridge-mtu', 'fits'), unless(seen('packet-too-long')), unless(known('network.tunnel-mtu'))),
      says: {
        en: 'The bridge is no larger than the uplink, and there is no tunnel.',
        zh: '网桥的 MTU 不大于出口网卡，也没有隧道。',
      },
    },
  ],
  explains: [],
  prior: 1,
  ask: ['ip-link', 'ip-route', 'tracepath'],
  fixes: [
    {
      does: { en: 'Give Docker’s networks the MTU of the path', zh: '让 Docker 网络使用路径的 MTU' },
      run: 'sudoedit /etc/docker/daemon.json   # "mtu": 1420, "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1420"}}\nsudo systemctl restart docker',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: '`mtu` is for docker0 only; other networks must be made again. Docker before 24.0 does not know default-network-opts and does not start with it.',
        zh: '`mtu` 只对 docker0 有效；其他网络要重新创建。24.0 之前的 Docker 不认识 default-network-opts，写了就起不来。',
      },
    },
    {
      does: { en: 'Lower the MTU of the tunnel itself', zh: '调小隧道网卡的 MTU' },
      run: 'sudo ip link set dev tun0 mtu 1400',
      root: true,
      risk: 'safe',
    },
    {
      does: { en: 'On a router: clamp TCP to the path', zh: '在路由器上：让 TCP 适应路径' },
      run: 'sudo iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu',
      root: true,
      risk: 'safe',
    },
  ],
  verify: {
    probe: 'ip-link',
    when: is('network.bridge-mtu', 'fits'),
    says: { en: 'The bridge fits the way out.', zh: '网桥的 MTU 与出口相符。' },
  },
  prevent: [
    {
      says: {
        en: 'Set the MTU in daemon.json on every host behind a VPN or in a cloud network.',
        zh: '凡是在 VPN 之后或云网络里的主机，都在 daemon.json 里设置 MTU。',
      },
    },
  ],
  sources: ['https://docs.docker.com/engine/network/drivers/bridge/', 'https://www.wireguard.com/quickstart/'],
})
