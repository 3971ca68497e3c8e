import { all, any, seen, unless } from '../conditions'
import { defineDiagnosis, tunnelUp } from './kit'

/** the device itself is what fails: nobody has been called yet */
const noDevice = any(seen('wireguard-unavailable'), seen('tun-unavailable'), seen('tun-ioctl-refused'))

export default defineDiagnosis({
  id: 'vpn-server-silent',
  area: 'network',
  tags: ['network/vpn', 'network/ports'],
  words: {
    title: { en: 'The VPN server does not answer', zh: 'VPN 服务器没有应答' },
    what: {
      en: 'The first packets went out, and nothing came back: a firewall or router drops them, the port or protocol is another one, or the server is down.',
      zh: '第一批报文发出去了，却什么都没回来：被防火墙或路由器丢弃，端口或协议不对，或服务器没在运行。',
    },
    why: {
      en: 'VPNs speak UDP and give strangers no answer, so a closed firewall, a wrong address and a wrong tls-auth key look alike. Where the address of a client stands before the line, it is the server that speaks: the packets come, and its answers are lost.',
      zh: 'VPN 走 UDP，而且对陌生报文一律不回，所以防火墙没放行、地址写错、tls-auth 密钥不对，看起来都一样。如果这一行前面有客户端地址，那是服务器端的日志：报文到了，但回程丢了。',
    },
  },
  proof: [
    {
      weight: 'points',
      // a server throws packets away without a word that are not signed as it wants them (auth, tls-auth), so to a client of
      // OpenVPN both look alike: https://github.com/OpenVPN/openvpn/issues/429
      when: all(seen('vpn-server-silent'), unless(any(noDevice, seen('vpn-server-silent', { client: '~.' })))),
      says: { en: 'The handshake was not answered.', zh: '握手没有得到回应。' },
    },
    {
      weight: 'hints',
      when: any(seen('vpn-server-silent'), seen('wg-handshake-unanswered')),
      says: { en: 'A handshake did not come about.', zh: '握手没有完成。' },
    },
    {
      weight: 'hints',
      when: seen('openvpn-handshake-failed'),
      says: {
        en: 'The two did not come to an understanding, or the server went silent: mostly its packets do not arrive.',
        zh: '双方没有谈成，或服务器不再应答：多半是它的包到不了。',
      },
    },
  ],
  refutes: [
    {
      // a session that worked before has had its answers
      when: all(
        seen('openvpn-peer-answered'),
        unless(any(seen('openvpn-connected'), seen('vpn-server-silent', { peer: '~.' }))),
      ),
      says: {
        en: 'Packets of the server came in: it is reached, and the handshake breaks off later.',
        zh: '收到了服务器的报文：能连到，是握手后面才断的。',
      },
    },
  ],
  variants: [
    {
      id: 'answers-lost',
      when: seen('vpn-server-silent', { peer: '~.' }),
      title: { en: 'on the server: its answers do not reach the client', zh: '服务器端：回程报文到不了客户端' },
    },
    {
      id: 'port-closed',
      when: seen('vpn-server-silent', { refused: '~.' }, { closed: '~.' }),
      title: { en: 'the machine is there, nobody listens on the port', zh: '机器在，但端口上没有程序监听' },
    },
  ],
  explains: [],
  prior: 3,
  ask: ['docker-logs', 'journalctl', 'ss'],
  names: { PORT: [], SERVER: [] },
  fixes: [
    {
      does: {
        en: 'Does the server hear you? Listen there while the client tries',
        zh: '服务器收到了吗？客户端重试时在服务器上抓包',
      },
      on: { en: 'on the VPN server', zh: '在 VPN 服务器上' },
      run: "sudo ss -lunp | grep -E ':PORT\\b'\nsudo tcpdump -ni any udp port PORT",
      root: true,
      risk: 'read-only',
      caution: {
        en: 'No packet: the way there (router, cloud firewall, address). Packets and no answer: key or certificate, see its log. Packets and answers: the way back.',
        zh: '没有包：去程有问题（路由器、云防火墙、地址）。有包没回应：密钥或证书问题，看服务器日志。有来有回：回程有问题。',
      },
    },
    {
      does: { en: 'Open the port in the firewall of the server', zh: '在服务器防火墙放行端口' },
      on: { en: 'on the VPN server', zh: '在 VPN 服务器上' },
      for: ['debian'],
      run: 'sudo ufw allow PORT/udp',
      root: true,
      risk: 'safe',
      caution: {
        en: 'Clouds have a second firewall (security group); at home the router must forward the port.',
        zh: '云主机还有安全组；家里的服务器要在路由器上做端口转发。',
      },
    },
    {
      does: { en: 'Open the port in the firewall of the server', zh: '在服务器防火墙放行端口' },
      on: { en: 'on the VPN server', zh: '在 VPN 服务器上' },
      for: ['rhel', 'suse'],
      run: 'sudo firewall-cmd --permanent --add-port=PORT/udp\nsudo firewall-cmd --reload',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'A reload removes rules of Docker before version 28 on old firewalld; restart Docker then.',
        zh: '旧版 firewalld 上 reload 会清掉 28 之前 Docker 的规则，此时要重启 Docker。',
      },
    },
    {
      does: {
        en: 'Client: compare address, port and protocol with the server; try TCP, or another server of the provider',
        zh: '客户端：核对地址、端口、协议；换 TCP，或换服务商的另一台服务器',
      },
      run: "grep -hE '^(remote|proto|port|tls-auth|tls-crypt|auth) ' *.ovpn /etc/openvpn/client/*.conf\nnc -vzu SERVER PORT",
      root: false,
      risk: 'read-only',
      caution: {
        en: 'nc calls a UDP port open that only swallows packets. A client with another tls-auth key, key-direction or auth digest gets no answer either.',
        zh: 'UDP 端口只要没有拒绝，nc 就会说是通的。tls-auth 密钥、key-direction 或 auth 摘要不一致时，服务器同样不回。',
      },
    },
  ],
  verify: tunnelUp,
  prevent: [
    {
      says: {
        en: 'Keep a second way in (TCP 443): many networks let no UDP through.',
        zh: '备一条 TCP 443 的入口：很多网络不放行 UDP。',
      },
    },
  ],
  sources: [
    'https://openvpn.net/faq/tls-error-tls-key-negotiation-failed-to-occur-within-60-seconds-check-your-network-connectivity/',
    'https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/ssl.c',
    'https://docs.strongswan.org/docs/latest/config/retransmission.html',
    'https://github.com/OpenVPN/openvpn/issues/429',
  ],
})
