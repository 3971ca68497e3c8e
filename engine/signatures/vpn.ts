/** What VPN clients say once the device is there: no answer, no login, a configuration that is refused. */
import { sig } from '../model'

const openvpn = (path: string) => `https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/${path}`

export default [
  sig({
    id: 'vpn-login-refused',
    literal: [
      'AUTH_FAILED',
      'AUTHENTICATION_FAILED',
      'Could not authenticate to ',
      ' authentication failed',
      'Username/Password verification failed',
    ],
    // TEMP asks to try again, and a cipher is no login
    pattern:
      /AUTH: Received control message: AUTH_FAILED(?!,(?:TEMP|Data channel cipher))(?:,(?:(?<challenge>CRV1:)|(?<session>SESSION:)|(?<reason>[^\n]{1,160})))?|received AUTHENTICATION_FAILED notify error|rejected by peer: AUTHENTICATION_FAILED|Could not authenticate to (?:the )?gateway\. Please (?:check|make sure)|(?:^|pppd\[\d+\]: )(?:MS-)?(?<ppp>CHAP|PAP) authentication failed(?! due to)|TLS Auth Error: Auth Username\/Password verification failed for peer/,
    example: '2023-07-05 17:02:29 AUTH: Received control message: AUTH_FAILED',
    nearMiss: 'AUTH: Received control message: AUTH_FAILED,Data channel cipher negotiation failed (no shared cipher)',
    by: 'openvpn, charon of strongSwan, pluto of Libreswan, openfortivpn, pppd: the server said no to who asks',
    source: openvpn('push.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'vpn-no-shared-cipher',
    literal: [
      'ipher negotiation failed (no shared cipher)',
      'failed to negotiate cipher with server',
      'No common cipher between server and client',
    ],
    // the client against a server that does not negotiate, the client that was told, the server
    pattern:
      /[Dd]ata channel cipher negotiation failed \(no shared cipher\)|failed to negotiate cipher with server\.(?: {1,2}Add the server's cipher \('(?<cipher>[\w-]{3,40})'\))?|No common cipher between server and client\./,
    example:
      "OPTIONS ERROR: failed to negotiate cipher with server.  Add the server's cipher ('BF-CBC') to --data-ciphers (currently 'AES-256-GCM:AES-128-GCM') if you want to connect to this server.",
    nearMiss: 'AUTH: Received control message: AUTH_FAILED',
    by: 'OpenVPN >= 2.5',
    source: openvpn('ssl_ncp.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'openvpn-compression-refused',
    literal: 'server pushed compression settings that are not allowed',
    pattern: /(?:OPTIONS ERROR: |COMPRESS_ERROR\] )?server pushed compression settings that are not allowed/,
    example:
      'OPTIONS ERROR: server pushed compression settings that are not allowed and will result in a non-working connection. See also allow-compression in the manual.',
    nearMiss: 'WARNING: Compression for receiving enabled. Compression has been used in the past to break encryption.',
    by: 'OpenVPN >= 2.6, OpenVPN 3 (OpenVPN Connect, openvpn3-linux)',
    source: openvpn('comp.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'openvpn-control-key-differs',
    literal: ['locate HMAC in incoming packet', 'packet authentication failed', 'packet HMAC authentication failed'],
    // strangers who knock at a server look the same there: no proof of anything
    pattern:
      /TLS Error: (?:cannot locate HMAC in incoming packet|incoming packet authentication failed) from |tls-crypt unwrap error: packet authentication failed|Authenticate\/Decrypt packet error: packet HMAC authentication failed/,
    example: 'TLS Error: cannot locate HMAC in incoming packet from [AF_INET]192.0.2.7:1194',
    nearMiss: 'TLS Error: TLS handshake failed',
    by: 'openvpn: one side has tls-auth or tls-crypt and the other has not, or another key or direction',
    source: openvpn('tls_crypt.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'openvpn-sides-differ',
    literal: [
      'cipher final failed',
      'is used inconsistently',
      'decompression header byte',
      'Failed to apply push options',
      'VERIFY KU ERROR',
      'VERIFY nsCertType ERROR',
      'SSL routines:',
    ],
    pattern:
      /Authenticate\/Decrypt packet error: cipher final failed|WARNING: '[\w-]{2,30}' is used inconsistently, local=|Bad (?:compression stub|LZO) decompression header byte: |ERROR: Failed to apply push options|VERIFY (?:KU|nsCertType) ERROR|OpenSSL: error:[\dA-F]{6,8}:SSL routines:[\w ]{0,40}:(?:unsupported protocol|no shared cipher|no protocols available)/,
    example: "WARNING: 'cipher' is used inconsistently, local='cipher AES-256-CBC', remote='cipher BF-CBC'",
    nearMiss: 'VERIFY OK: depth=0, CN=vpn.example.org',
    by: 'openvpn: the two sides are set up for different ciphers, compression, versions of TLS, or kinds of certificates',
    source: openvpn('crypto.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'vpn-server-silent',
    literal: [
      'TLS key negotiation failed to occur',
      'peer not responding',
      'to our first IKE',
      'code=111)',
      'retransmits',
      'timeout sending Config-Requests',
      'Server poll timeout',
      'times unsuccessful, exiting',
      'TCP: connect to [',
    ],
    // on a server the address of the client stands before it
    pattern:
      /(?<peer>(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\]):\d{1,5}) TLS Error: TLS key negotiation failed to occur within \d+ seconds|TLS Error: TLS key (?<client>negotiation failed) to occur within \d+ seconds|establishing IKE_SA failed, peer not responding|No response \(or no acceptable response\) to our first IKE|\bread UDP(?:v[46])? \[(?<refused>ECONNREFUSED)[^\]\n]{0,20}\]: Connection refused \((?:fd=\d+,)?code=111\)|\bgiving up after \d+ retransmits|\bLCP: timeout sending Config-Requests|Server poll timeout, restarting|All connections have been connect-retry-max \(\d+\) times unsuccessful|TCP: connect to \[AF_INET6?\]\S{1,60} failed: (?:Connection timed out|No route to host|(?<closed>Connection refused))/,
    example:
      'Tue Jan 26 18:23:33 2016 TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)',
    nearMiss: 'TLS Error: TLS handshake failed',
    by: 'openvpn (60 seconds by default, hand-window), charon of strongSwan, pluto of Libreswan',
    source: openvpn('ssl.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'wg-handshake-unanswered',
    literal: 'did not complete after',
    pattern: /Handshake for peer \d+ \([^)\n]{1,60}\) did not complete after \d+ seconds/,
    example:
      'wireguard: wg0: Handshake for peer 1 (192.0.2.7:51820) did not complete after 5 seconds, retrying (try 2)',
    nearMiss: 'wireguard: wg0: Receiving handshake response from peer 1 (192.0.2.7:51820)',
    by: 'Linux, with dynamic debug of wireguard on; a peer that is merely away says the same',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/wireguard/timers.c',
    probes: ['dmesg'],
  }),
  sig({
    id: 'openvpn-peer-answered',
    literal: 'TLS: Initial packet from ',
    pattern: /(?<!\.\d{1,3}:\d{1,5} )TLS: Initial packet from \[/,
    example: '2022-03-28 22:05:59 TLS: Initial packet from [AF_INET]192.0.2.7:1194, sid=2c4687e2 8a379e68',
    nearMiss: '192.0.2.9:51234 TLS: Initial packet from [AF_INET]192.0.2.9:51234, sid=2c4687e2 8a379e68',
    by: 'openvpn as the client: a packet of the server came',
    source: openvpn('ssl.c'),
  }),
  sig({
    id: 'openvpn-connected',
    literal: 'Initialization Sequence Completed',
    pattern: /Initialization Sequence Completed(?! With Errors)/,
    example: '2022-03-28 22:06:03 Initialization Sequence Completed',
    nearMiss: 'Initialization Sequence Completed With Errors',
    by: 'openvpn',
    source: openvpn('init.c'),
  }),
  sig({
    id: 'vpn-config-refused',
    literal: [
      'Options error: ',
      'REMOVED OPTION: --',
      ' was removed in OpenVPN',
      'Configuration parsing error',
      'Key is not the correct length',
      'Cannot load ',
      'key too small',
      'md too weak',
      'not supported',
      'not match the certificate',
      'key password verification failed',
      'Insufficient key material',
      'Decoding PKCS12 failed',
      'for DH parameters',
      '--script-security 2',
      'Error opening ',
      'failed to find ',
      'not in the correct format',
      'Unable to parse IP address',
      'Unable to find port of endpoint',
      'missing a public key',
      'in key file',
      'keepalive interval is neither',
      'must be a valid interface name',
    ],
    // options that the server pushes are dropped with the same words, and the client goes on
    pattern:
      /(?:Options error: |REMOVED OPTION: |^|\d )--(?<gone>[\w-]{1,60})(?: was removed in OpenVPN|, use )|Options error: (?![^\n]{0,300}\[PUSH-OPTIONS\])(?:Unrecognized option or missing (?:or extra )?parameter\(s\)(?: in (?<file>[^\n:]{1,200}):(?<row>\d{1,5}))?: -*(?<option>[\w-]{1,60})(?: \((?<version>\w[\w.]{0,20})\))?|In \S{1,100}:\d+: Error opening configuration file: (?<absent>\S{1,200})|-*(?<needs>[\w-]{1,60}) fails with '(?<path>[^'\n]{1,200})': (?<why>[A-Z][\w ]{1,60})|\S)|^(?<wg>Configuration parsing error)|Key is not the correct length or format(?:: |$)|Cannot load (?:(?<part>CA certificate|(?:inline )?certificate|private key) file|DH parameters)|OpenSSL: error:[\dA-F]{6,8}:SSL routines:\w{0,40}:(?<weak>(?:ee|ca|dh) key too small|(?:ee|ca) md too weak)|(?:^|\d )(?:Cipher [\w-]{3,40} not supported|Private key does not match the certificate|Error: private key password verification failed|Insufficient key material or header text not found in file|Decoding PKCS12 failed|Cannot open \S{1,200} for DH parameters|Error opening '[\w ]{2,20}' auth file: |failed to find [UG]ID for (?:user|group) \S)|External program may not be called unless '--script-security 2'|^(?:AllowedIP is not in the correct format|Unable to parse IP address|Unable to find port of endpoint|Persistent keepalive interval is neither [^\n:]{1,40}): `|^A peer is missing a public key|^(?:Invalid length key|Found trailing character) in key file|^wg-quick: The config file must be a valid interface name/,
    example:
      'Options error: Unrecognized option or missing or extra parameter(s) in /config/vpn.ovpn:20: keysize (2.6.0)',
    nearMiss:
      'Options error: Unrecognized option or missing or extra parameter(s) in [PUSH-OPTIONS]:1: block-outside-dns (2.5.6)',
    by: 'openvpn 2.x, wg, wg-quick',
    // also crypto.c, ssl_openssl.c, misc.c and platform.c; config.c of wireguard-tools
    source: openvpn('options.c'),
    probes: ['docker-logs', 'journalctl'],
  }),
  sig({
    id: 'wg-line-unrecognized',
    literal: 'Line unrecognized: `',
    pattern:
      /Line unrecognized: `(?<line>(?<quick>Address|DNS|MTU|Table|SaveConfig|(?:Pre|Post)(?:Up|Down))\b[^'\n]{0,200}|[^'\n]{0,200})'/,
    example: "Line unrecognized: `Address=10.8.0.124/32'",
    nearMiss: "Unable to parse IP address: `'",
    by: 'wg (setconf, syncconf): it knows fewer words than wg-quick',
    source: 'https://git.zx2c4.com/wireguard-tools/tree/src/config.c',
  }),
  sig({
    id: 'openvpn-handshake-failed',
    literal: [
      'TLS Error: TLS handshake failed',
      '--ping-restart',
      '--ping-exit',
      'tls_read_plaintext error',
      'incoming plaintext read error',
      'Connection reset, restarting [',
    ],
    pattern:
      /TLS Error: TLS handshake failed|Inactivity timeout \((?<idle>--ping-(?:restart|exit))\)|TLS_ERROR: BIO read tls_read_plaintext error|TLS Error: TLS object -> incoming plaintext read error|^(?:[\d: -]{10,30})?Connection reset, restarting \[-?\d+\]/,
    example: 'TLS Error: TLS handshake failed',
    nearMiss: 'TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)',
    by: 'openvpn: says that, and not why; the line before it does',
    source: 'https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/ssl.c',
    probes: ['journalctl'],
  }),
  sig({
    id: 'openvpn-route-failed',
    literal: 'route add command failed',
    pattern: /Linux route add command failed(?:: external program exited with error status: (?<status>\d+))?/,
    example: 'ERROR: Linux route add command failed: external program exited with error status: 2',
    nearMiss: 'Linux ip route add: OK',
    by: 'openvpn: ip route add was refused: the route is there already (2), or openvpn has given up root',
    source: 'https://github.com/OpenVPN/openvpn/blob/master/src/openvpn/route.c',
    probes: ['ip-route'],
  }),
] as const
