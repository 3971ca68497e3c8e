import { all, any, known, seen, unless } from '../conditions'
import { defineDiagnosis, inLine } from './kit'

/** Changes.rst of OpenVPN: gone in 2.4 (tls-remote), 2.5 (no-iv, …), 2.6 (keysize, ncp-disable, inetd) */
const removed =
  'tls-remote no-iv key-method ifconfig-pool-linear keysize ncp-disable inetd enable-strict-options'.split(' ')
/** came in 2.3.3 (tls-version-min), 2.4, 2.5 and 2.6 */
const recent =
  'tls-version-min tls-crypt tls-crypt-v2 tls-ciphersuites tls-groups compress pull-filter data-ciphers data-ciphers-fallback allow-compression block-ipv6 bind-dev peer-fingerprint compat-mode dns'.split(
    ' ',
  )
const unreadable = seen('vpn-config-refused', { why: '~^Permission denied' })
/** wg ends with the same words where the name of an endpoint is not found: parse_endpoint in config.c of wireguard-tools */
const nameNotFound = all(
  seen('vpn-config-refused', { wg: '~.' }),
  seen('libc-name-resolution-failed'),
  unless(seen('wg-line-unrecognized')),
)

export default defineDiagnosis({
  id: 'vpn-config-invalid',
  area: 'network',
  tags: ['network/vpn', 'host/config'],
  words: {
    title: { en: 'The VPN program refuses its configuration', zh: 'VPN 程序不接受配置文件' },
    what: {
      en: 'OpenVPN, wg or wg-quick read the configuration and stopped at a line, or found that the other side asks for what this one does not offer.',
      zh: 'OpenVPN、wg 或 wg-quick 读配置时停在某一行，或者发现对端要求的东西这边的配置没有提供。',
    },
    why: {
      en: 'OpenVPN says “unrecognized” of an option that is misspelt, of one that this version does not have yet, and of one that it no longer has. Certificates and keys that the file names must be where it says. wg knows fewer words than wg-quick: Address, DNS, MTU and PostUp belong to wg-quick alone.',
      zh: 'OpenVPN 的 “unrecognized” 有三种可能：写错了、这个版本还没有、这个版本已经去掉了。配置里引用的证书和密钥也必须在所写的位置。wg 认得的关键字比 wg-quick 少：Address、DNS、MTU、PostUp 只有 wg-quick 认识。',
    },
  },
  proof: [
    {
      weight: 'points',
      when: all(any(seen('vpn-config-refused'), seen('wg-line-unrecognized')), unless(any(unreadable, nameNotFound))),
      says: { en: 'The program names what it does not take in its configuration.', zh: '程序说明了配置里哪里不接受。' },
    },
    {
      weight: 'points',
      when: seen('vpn-no-shared-cipher'),
      says: {
        en: 'Client and server have no cipher in common: OpenVPN 2.5 no longer offers what “cipher” names.',
        zh: '客户端和服务器没有共同的加密算法：OpenVPN 2.5 起，cipher 里写的算法不再参与协商。',
      },
    },
    {
      weight: 'points',
      when: seen('openvpn-compression-refused'),
      says: {
        en: 'The server pushes compression, which is not allowed here: switched off, or the kernel’s data channel (DCO) is in use.',
        zh: '服务器下发了压缩设置，而这里不允许：压缩被关闭，或者在用内核的数据通道（DCO）。',
      },
    },
    {
      weight: 'hints',
      when: seen('openvpn-control-key-differs'),
      says: {
        en: 'What came was not signed with the key of tls-auth or tls-crypt that this side has.',
        zh: '收到的报文不是用本端的 tls-auth / tls-crypt 密钥签名的。',
      },
    },
    {
      weight: 'hints',
      when: seen('openvpn-sides-differ'),
      says: {
        en: 'The two sides are set up differently: cipher, compression, version of TLS, or the kind of certificate.',
        zh: '两端的设置不一致：加密算法、压缩、TLS 版本，或证书类型。',
      },
    },
    {
      weight: 'hints',
      when: seen('vpn-config-refused'),
      says: { en: 'The configuration was not taken.', zh: '配置没有被接受。' },
    },
    {
      weight: 'hints',
      when: all(seen('openvpn-handshake-failed'), unless(seen('openvpn-handshake-failed', { idle: '~.' }))),
      says: {
        en: 'The handshake also fails where certificates or tls-auth keys of the two do not match.',
        zh: '双方的证书或 tls-auth 密钥对不上时，握手也会失败。',
      },
    },
    {
      weight: 'hints',
      when: seen('vpn-no-shared-cipher'),
      says: {
        en: 'Client and server have no cipher in common: data-ciphers has to name one that both know.',
        zh: '客户端和服务器没有共同的加密算法：data-ciphers 里要写双方都支持的。',
      },
    },
    {
      weight: 'hints',
      when: seen('vpn-server-silent', { client: '~.' }),
      says: {
        en: 'A server does not answer packets that are not signed as it wants them: auth or tls-auth may differ. Its log tells.',
        zh: '签名不符合要求的报文，服务器不会回应：两端的 auth 或 tls-auth 可能不一致，看服务器日志可知。',
      },
    },
  ],
  refutes: [
    {
      when: unreadable,
      says: {
        en: 'The file is where the configuration says, and may not be read: rights or SELinux, not a mistake in it.',
        zh: '文件就在配置所写的位置，只是不让读：是权限或 SELinux 的问题，配置没写错。',
      },
    },
  ],
  variants: [
    {
      id: 'option-removed',
      when: seen('vpn-config-refused', { option: removed }, { gone: '~.' }),
      title: { en: 'an option that this version no longer has', zh: '这个版本已去掉的选项' },
    },
    {
      id: 'option-too-new',
      when: seen('vpn-config-refused', { option: recent }),
      title: { en: 'an option that this version does not have yet', zh: '这个版本还没有的选项' },
    },
    {
      id: 'file-absent',
      when: seen('vpn-config-refused', { absent: '~.' }, { why: '~^No such file' }),
      title: { en: 'a file that is not there', zh: '文件不存在' },
    },
    {
      id: 'too-weak',
      when: seen('vpn-config-refused', { weak: '~.' }),
      title: { en: 'a key or signature that OpenSSL calls too weak', zh: 'OpenSSL 认为太弱的密钥或签名' },
    },
    {
      id: 'no-shared-cipher',
      when: seen('vpn-no-shared-cipher'),
      title: { en: 'no cipher in common', zh: '双方没有共同的加密算法' },
    },
    {
      id: 'compression',
      when: seen('openvpn-compression-refused'),
      title: { en: 'compression that the server pushes', zh: '服务器下发的压缩设置' },
    },
    {
      id: 'wg-quick-words',
      when: seen('wg-line-unrecognized', { quick: '~.' }),
      title: { en: 'words of wg-quick, given to wg', zh: '把 wg-quick 的关键字交给了 wg' },
    },
  ],
  explains: ['start-limit-hit', 'systemd-unit-bad-path', 'joined-container-stopped'],
  prior: 2,
  ask: ['docker-logs', 'journalctl'],
  names: {
    'FILE.ovpn': [inLine('vpn-config-refused', 'file')],
    OPTION: [inLine('vpn-config-refused', 'option', 'gone')],
    CIPHER: [inLine('vpn-no-shared-cipher', 'cipher')],
    INTERFACE: [],
  },
  fixes: [
    {
      does: { en: 'See the version and the line it names', zh: '看版本，以及它指出的那一行' },
      run: "openvpn --version | head -n 1\ngrep -n 'OPTION' FILE.ovpn",
      root: false,
      risk: 'read-only',
    },
    {
      does: {
        en: 'An option that was removed: delete the line, or write what replaced it',
        zh: '已去掉的选项：删掉这一行，或换成新写法',
      },
      run: "sudo sed -i.bak -E '/^\\s*OPTION\\b/s/^/#/' FILE.ovpn",
      root: true,
      risk: 'safe',
      caution: {
        en: 'tls-remote became verify-x509-name; ns-cert-type server became remote-cert-tls server; client-cert-not-required became verify-client-cert none; keysize and ncp-disable need nothing in their place. With NetworkManager the line is in /etc/NetworkManager/system-connections.',
        zh: 'tls-remote 换成 verify-x509-name，ns-cert-type server 换成 remote-cert-tls server；client-cert-not-required 换成 verify-client-cert none，keysize、ncp-disable 直接删掉即可。用 NetworkManager 时在 /etc/NetworkManager/system-connections 里改。',
      },
    },
    {
      does: { en: 'An option that is too new: update OpenVPN', zh: '选项太新：升级 OpenVPN' },
      for: ['debian'],
      run: 'sudo apt-get update && sudo apt-get install --only-upgrade openvpn',
      root: true,
      risk: 'restarts-service',
      caution: {
        en: 'tls-crypt needs 2.4, data-ciphers 2.5, peer-fingerprint 2.6. Where the distribution is older, take the packages of OpenVPN itself. Do not delete tls-crypt: the server would not answer.',
        zh: 'tls-crypt 要 2.4，data-ciphers 要 2.5，peer-fingerprint 要 2.6。发行版太旧就用 OpenVPN 官方软件源。tls-crypt 不能删：删了服务器不会应答。',
      },
    },
    {
      does: { en: 'An option that is too new: update OpenVPN', zh: '选项太新：升级 OpenVPN' },
      for: ['rhel'],
      run: 'sudo dnf install epel-release && sudo dnf upgrade openvpn',
      root: true,
      risk: 'restarts-service',
    },
    {
      does: {
        en: 'Too weak for this OpenSSL: make the certificate anew (2048 bits, SHA-256); until then let it pass',
        zh: '对这个版本的 OpenSSL 太弱：重新签发证书（2048 位、SHA-256）；在那之前先放行',
      },
      run: "echo 'tls-cert-profile insecure' | sudo tee -a FILE.ovpn",
      root: true,
      risk: 'safe',
      caution: {
        en: 'OpenSSL 3 refuses SHA-1 signatures and keys below 2048 bits at its usual level, Debian and Ubuntu since 1.1.1. OpenVPN 2.4 and later know the option.',
        zh: 'OpenSSL 3 默认拒绝 SHA-1 签名和不足 2048 位的密钥，Debian、Ubuntu 从 1.1.1 起就如此。这个选项要 OpenVPN 2.4 以上。',
      },
    },
    {
      does: {
        en: 'No cipher in common: offer that of the other side as well',
        zh: '没有共同的加密算法：把对端的算法也加进协商列表',
      },
      run: "sudo sed -i.bak '/^data-ciphers /d' FILE.ovpn\necho 'data-ciphers CIPHER' | sudo tee -a FILE.ovpn",
      root: true,
      risk: 'safe',
      caution: {
        en: 'Several are joined by colons, the one that the line names among them; where it asks for data-ciphers-fallback, write that word. BF-CBC is weak, and OpenSSL 3 has it only with “providers legacy default”: better change the server.',
        zh: '多个算法用冒号连接，其中要有报错里写的那个；报错要求的是 data-ciphers-fallback 时就写这个选项。BF-CBC 很弱，OpenSSL 3 还要加 “providers legacy default” 才能用，最好改服务器端。',
      },
    },
    {
      does: {
        en: 'Compression: take comp-lzo and compress out on the server, the pushed ones as well',
        zh: '压缩：在服务器配置里去掉 comp-lzo 和 compress，包括 push 的',
      },
      on: { en: 'on the VPN server', zh: '在 VPN 服务器上' },
      run: "grep -nE 'comp-lzo|compress' /etc/openvpn/server/*.conf /etc/openvpn/*.conf",
      root: true,
      risk: 'read-only',
      caution: {
        en: 'A server that is not yours: allow-compression yes, or disable-dco where the lines speak of DCO, in the profile.',
        zh: '服务器不归你管时，在客户端配置里加 allow-compression yes；报错提到 DCO 的话再加 disable-dco。',
      },
    },
    {
      does: {
        en: 'WireGuard: bring it up with wg-quick, or strip its words for wg',
        zh: 'WireGuard：用 wg-quick 启动，或先去掉它的关键字再给 wg',
      },
      run: 'sudo wg-quick up INTERFACE\nsudo bash -c "wg setconf INTERFACE <(wg-quick strip INTERFACE)"',
      root: true,
      risk: 'safe',
      caution: {
        en: 'An empty PrivateKey or a key with a line break in it is refused as well: a key has 44 characters and ends in =.',
        zh: 'PrivateKey 为空，或密钥中间断行，也会被拒绝：密钥是 44 个字符，以 = 结尾。',
      },
    },
  ],
  verify: {
    probe: 'ip-addr',
    when: known('net.address', ['tun0', 'wg0']),
    says: { en: 'The tunnel has its address.', zh: '隧道拿到了地址。' },
  },
  prevent: [
    {
      says: {
        en: 'Read the list of removed options before OpenVPN changes its second number.',
        zh: '升级 OpenVPN 的次版本号之前，先看它去掉了哪些选项。',
      },
    },
  ],
  sources: [
    'https://github.com/OpenVPN/openvpn/blob/master/Changes.rst',
    'https://github.com/OpenVPN/openvpn/issues/231',
    'https://man7.org/linux/man-pages/man8/wg.8.html',
  ],
})
