import { all, any, seen, unless } from '../../conditions'
import { wireguard } from '../kernel/lines'
import { ask, branch, defineTree, goOn } from '../kit'

const config = any(seen('vpn-config-refused'), seen('wg-line-unrecognized'))
const answered = seen('openvpn-peer-answered')
const silent = any(seen('vpn-server-silent'), seen('wg-handshake-unanswered'))

export default defineTree({
  id: 'vpn-connection-fails',
  area: 'network',
  tags: ['network/vpn'],
  words: {
    title: { en: 'A VPN has its device and does not connect', zh: 'VPN 有设备，但连不上' },
    symptom: {
      en: '“AUTH_FAILED”, “TLS key negotiation failed to occur within 60 seconds”, “Options error”, “peer not responding”',
      zh: '报 “AUTH_FAILED”、“TLS key negotiation failed to occur within 60 seconds”、“Options error”、“peer not responding”',
    },
  },
  entry: any(seen('vpn-login-refused'), silent, config),
  root: ask(
    'vpn-how-far',
    'How far does it come?',
    '走到了哪一步？',
    branch(
      'Nobody answers, and nothing else is said',
      '没有应答，也没有别的线索',
      all(silent, unless(any(wireguard, seen('tun-unavailable'), config, seen('vpn-login-refused'), answered))),
      ask(
        'vpn-packets-arrive',
        'Does the log of the server show packets of this client that it throws away?',
        '服务器日志里有没有丢弃这个客户端报文的记录？',
        branch('Yes', '有', seen('openvpn-control-key-differs'), 'vpn-config-invalid'),
        branch('No, or not known', '没有，或不清楚', 'else', 'vpn-server-silent'),
      ),
    ),
    branch('The device is refused', '设备被拒绝', any(wireguard, seen('tun-unavailable')), goOn('vpn-tun-fails')),
    branch('It does not take its configuration', '配置就没被接受', config, 'vpn-config-invalid'),
    branch('The server says no to the login', '服务器拒绝登录', seen('vpn-login-refused'), 'vpn-login-refused'),
    branch(
      'The server answers, and the handshake stands still',
      '服务器有回应，但握手停住了',
      answered,
      'mtu-mismatch',
    ),
    branch('Nobody answers', '没有应答', 'else', 'vpn-server-silent'),
  ),
})
