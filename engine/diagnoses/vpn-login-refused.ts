import { all, seen, unless } from '../conditions'
import { defineDiagnosis, tunnelUp } from './kit'

export default defineDiagnosis({
  id: 'vpn-login-refused',
  area: 'network',
  tags: ['network/vpn', 'linux/accounts'],
  words: {
    title: { en: 'The VPN server refuses the login', zh: 'VPN 服务器拒绝登录' },
    what: {
      en: 'The server was reached, its certificate is good, and it does not accept this user, password, certificate or key.',
      zh: '服务器连得上，证书也没问题，但它不接受这个用户名、密码、证书或密钥。',
    },
    why: {
      en: 'Many providers want service credentials, which are not those of their web site or app. Or the file with the two lines has a carriage return, a password lost its $ or # on the way through a shell or Compose, the subscription has ended, or too many sessions are open.',
      zh: '许多服务商的手动配置用的是专门的“服务凭据”，不是网站或 App 的账号。也可能是：两行的密码文件带了回车符，密码里的 $、# 经过 shell 或 Compose 时丢了，套餐到期，或同时在线的会话太多。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: seen('vpn-login-refused'),
      says: {
        en: 'The server answered the login, and the answer was no.',
        zh: '服务器对登录做了回应：不接受。',
      },
    },
  ],
  refutes: [
    {
      when: all(seen('vpn-no-shared-cipher'), unless(seen('vpn-login-refused', { reason: '~.' }))),
      says: {
        en: 'The server names its reason: no cipher in common. Nobody looked at the password.',
        zh: '服务器说明了原因：双方没有共同的加密算法。还没轮到检查密码。',
      },
    },
  ],
  variants: [
    {
      id: 'one-time-code',
      when: seen('vpn-login-refused', { challenge: '~.' }),
      title: { en: 'the server asks for a second factor', zh: '服务器要求二次验证' },
    },
    {
      id: 'session',
      when: seen('vpn-login-refused', { session: '~.' }),
      title: { en: 'the session has ended: log in anew', zh: '会话已过期：要重新登录' },
    },
    {
      id: 'ppp',
      when: seen('vpn-login-refused', { ppp: '~.' }),
      title: { en: 'PPP: chap-secrets or pap-secrets', zh: 'PPP：chap-secrets 或 pap-secrets' },
    },
  ],
  explains: ['vpn-server-silent', 'joined-container-stopped'],
  prior: 3,
  ask: ['docker-logs', 'journalctl'],
  names: { CONTAINER: [], 'CLIENT.ovpn': [], 'LOGIN.txt': [], UNIT: [] },
  fixes: [
    {
      does: {
        en: 'Get the credentials for manual set-up from the provider, and type them in once by hand',
        zh: '到服务商后台拿“手动配置”用的凭据，先手动输入试一次',
      },
      run: 'sudo openvpn --config CLIENT.ovpn --auth-user-pass',
      root: true,
      risk: 'safe',
      caution: {
        en: 'NordVPN, Surfshark, ProtonVPN and others show a service user name that is not your e-mail address.',
        zh: 'NordVPN、Surfshark、ProtonVPN 等会给出专用的服务用户名，不是你的邮箱。',
      },
    },
    {
      does: {
        en: 'The file for auth-user-pass: two lines, no carriage return, readable by its owner only',
        zh: 'auth-user-pass 的文件：正好两行，没有回车符，只有属主可读',
      },
      run: "file LOGIN.txt; wc -l LOGIN.txt\nsudo sed -i 's/\\r$//' LOGIN.txt\nsudo chmod 600 LOGIN.txt",
      root: true,
      risk: 'safe',
    },
    {
      does: {
        en: 'A container: does it have what you typed?',
        zh: '容器：里面的值和你填的一样吗？',
      },
      run: "docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' CONTAINER | grep -iE 'user|pass'",
      root: false,
      risk: 'read-only',
      caution: {
        en: 'It prints the password. In a Compose file a $ is written $$; a file kept from the first start may hold the old password.',
        zh: '会打印出密码。Compose 文件里 $ 要写成 $$；首次启动时存下来的凭据文件可能还是旧密码。',
      },
    },
    {
      does: { en: 'A server of your own: its log says why', zh: '自建服务器：原因写在服务器日志里' },
      on: { en: 'on the VPN server', zh: '在 VPN 服务器上' },
      run: "sudo journalctl -u UNIT -b --no-pager -n 200 | grep -iE 'auth|verify|revoked|pam'",
      root: true,
      risk: 'read-only',
      caution: {
        en: 'UNIT is openvpn-server@server, strongswan, ipsec or xl2tpd. A user name that is not in chap-secrets, a revoked certificate and a PAM module that cannot read its file all look like a wrong password.',
        zh: 'UNIT 是 openvpn-server@server、strongswan、ipsec 或 xl2tpd。chap-secrets 里没有这个用户、证书被吊销、PAM 模块读不到文件，在客户端看来都像密码错误。',
      },
    },
  ],
  verify: tunnelUp,
  prevent: [
    {
      says: {
        en: 'Do not let a client retry a refused login without end: providers lock the account or the address for a while.',
        zh: '登录被拒时不要让客户端无限重试：服务商会暂时锁定账号或地址。',
      },
    },
  ],
  sources: [
    'https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/push.c',
    'https://github.com/MarkusMcNugen/docker-qBittorrentvpn/issues/157',
    'https://github.com/libreswan/libreswan/issues/1794',
  ],
})
