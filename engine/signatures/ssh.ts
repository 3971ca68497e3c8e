/** What OpenSSH says when a connection ends before it is open: cut off, of another host, without a common algorithm, refused by key. */
import { sig } from '../model'

const connect = 'https://github.com/openssh/openssh-portable/blob/master/sshconnect.c'
const auth = 'https://github.com/openssh/openssh-portable/blob/master/sshconnect2.c'

export default [
  sig({
    id: 'ssh-key-refused',
    literal: 'ermission denied (',
    // the methods in brackets are those that the server offers; without publickey it is a question of passwords
    pattern: /[Pp]ermission denied \((?<methods>(?:[a-z-]{1,40},){0,8}publickey(?:,[a-z-]{1,40}){0,8})\)/,
    example: 'git@github.com: Permission denied (publickey).',
    nearMiss: 'Permission denied, please try again.',
    by: 'ssh, and what starts it: git, scp, rsync, Ansible, docker with an address of ssh',
    source: auth,
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-key-file-open',
    literal: ['are too open', 'bad permissions', 'UNPROTECTED PRIVATE KEY'],
    pattern:
      /Permissions (?<mode>0\d{3}) for '(?<file>[^']{1,300})' are too open|Load key "(?<key>[^"]{1,300})": bad permissions|UNPROTECTED PRIVATE KEY FILE/,
    example: "Permissions 0644 for '/home/jane/.ssh/id_ed25519' are too open.",
    nearMiss: 'Permissions 0600 are recommended for private key files',
    by: 'ssh: a private key that others may read is not used',
    source: 'https://github.com/openssh/openssh-portable/blob/master/authfile.c',
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-key-unusable',
    literal: [
      'no mutual signature',
      'ubkeyAccepted',
      'Load key "',
      'Too many authentication failures',
      'bad ownership or modes',
      'agent refused operation',
      'no such identity',
      'not in PubkeyAccepted',
      'incorrect passphrase',
      'Identity file ',
      'refusing previously-used',
      'not allowed because',
      'ROOT LOGIN REFUSED',
      'maximum authentication attempts',
      "authorized keys '",
    ],
    pattern:
      /no mutual signature (?<algorithm>algorithm|supported)|Load key "(?<key>[^"]{1,300})": (?<why>invalid format|error in libcrypto|Permission denied|No such file or directory)|key type (?<type>\S{1,60}) not in Pubkey\w{8,30} \[preauth\]|(?<many>Too many authentication failures)|Authentication refused: bad ownership or modes for (?:directory|file) (?<path>\S{1,300})|signing failed for \S{1,20} "(?<agentkey>[^"\n]{1,300})" from agent: (?<agent>agent refused operation)|no such identity: (?<identity>\/\S{1,300}): No such file|signature algorithm (?<signed>\S{1,60}) not in Pubkey\w{8,30}|Load key "(?<locked>[^"]{1,300})": incorrect passphrase|Identity file (?<nofile>\S{1,300}) not accessible: No such file|(?<account>User \S{1,64} (?:from \S{1,100} )?not allowed because|ROOT LOGIN REFUSED FROM|maximum authentication attempts exceeded for|Could not open user '[^']{1,64}' authorized keys '|refusing previously-used \S{1,30} key)/,
    example: 'Authentication refused: bad ownership or modes for directory /home/jane/.ssh',
    nearMiss: 'debug1: Offering public key: /home/jane/.ssh/id_ed25519 ED25519 SHA256:abc agent',
    by: 'ssh: OpenSSH >= 8.8 signs no more with ssh-rsa; sshd in its log: the home directory may be written by others',
    source: auth,
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-host-key-changed',
    literal: ['HOST IDENTIFICATION HAS CHANGED', 'has changed and you have requested strict checking', 'Offending '],
    pattern:
      /REMOTE HOST IDENTIFICATION HAS CHANGED|[Hh]ost key for (?<host>\S{1,200}) has changed and you have requested strict checking|Offending (?:\S{1,20} )?key (?:for IP )?in (?<file>\S{1,300}):(?<line>\d{1,6})/,
    example: 'Host key for 192.0.2.7 has changed and you have requested strict checking.',
    nearMiss: "Warning: Permanently added '192.0.2.7' (ED25519) to the list of known hosts.",
    by: 'ssh, and what starts it: git, scp, rsync, Ansible, Vagrant',
    source: connect,
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-host-key-refused',
    literal: ['Host key verification failed', 'key is known for ', 'unknown hostkey', 'key is unknown'],
    pattern:
      /Host key verification failed\.|No (?:\S{1,20} )?host key is known for (?<host>\S{1,200}) and you have requested strict checking|\bknownhosts: key is unknown|\bhas an unknown hostkey/,
    example: 'Host key verification failed.',
    nearMiss: 'Host key verification is disabled',
    by: 'ssh and what starts it, where nobody can be asked: git in a build, cron, CI; Go programs, Ansible before 2.0',
    source: connect,
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-no-common-algorithm',
    literal: [
      'no matching ',
      'no common algorithm for',
      'Algorithm negotiation fail',
      'no acceptable',
      'Invalid key length',
      'Bad SSH2 ',
      "Bad key types '",
    ],
    pattern:
      /no matching (?<what>host key type|key exchange method|cipher|MAC|mac|compression type) found(?:[.:] Their offer: (?<offer>\S{1,400}))?|ssh: no common algorithm for (?<go>[a-z ]{1,40})|Algorithm negotiation fail|no acceptable (?:kex algorithm|host key|ciphers|macs)|(?:Bad server host key|ssh_dispatch_run_fatal[^\n]{0,120}): (?<short>Invalid key length)|(?<spec>Bad SSH2 (?:cipher spec|MAC spec|KexAlgorithms) '|Bad key types ')/,
    example:
      'Unable to negotiate with 192.0.2.7 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    nearMiss: 'no matching manifest for linux/arm64 in the manifest list entries',
    by: 'OpenSSH on either side, Go programs, JSch (Java), Paramiko (Python)',
    source: 'https://www.openssh.com/legacy.html',
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-cut-before-greeting',
    literal: ['_exchange_identification: ', 'during banner exchange', 'past MaxStartups'],
    pattern:
      /\b(?:kex|ssh)_exchange_identification: (?:(?:read: )?(?<how>Connection (?:closed by remote host|reset by peer|closed)|Software caused connection abort)|banner line contains invalid characters)|Connection timed out during banner exchange|^(?:sshd\S{0,20}: )?drop connection #\d+ from \S{1,100} on \S{1,100} past MaxStartups/,
    example: 'kex_exchange_identification: Connection closed by remote host',
    nearMiss: 'debug1: kex_exchange_identification: banner line 0: Welcome',
    by: 'ssh; `ssh_exchange_identification` before OpenSSH 8.0',
    source: 'https://github.com/openssh/openssh-portable/blob/master/kex.c',
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-ended',
    literal: [
      'Connection closed by ',
      'Connection reset by ',
      'disconnect: Broken pipe',
      'Could not read from remote repository',
      'connection unexpectedly closed',
      'read: Connection reset by peer',
      'remote host has disconnected',
      ' closed by remote host.',
      'stdio forwarding failed',
      'shell request failed on channel',
      'by UNKNOWN port',
    ],
    pattern:
      /^(?:ssh: )?Connection (?:closed|reset) by (?:remote host|(?:[\w.-]{1,100} )?\[?[\da-f.:]{3,45}\]?) port \d{1,5}$|(?<idle>client_loop: send disconnect: Broken pipe)|^fatal: (?<git>Could not read from remote repository)|(?<rsync>rsync: connection unexpectedly closed \(\d+ bytes received so far\))|^(?<sshfs>read: Connection reset by peer|remote host has disconnected)$|^Connection to \S{1,200} closed by remote host\.|^stdio forwarding failed|^shell request failed on channel \d+|^Connection (?:closed|reset) by UNKNOWN port \d+/,
    example: 'Connection closed by 192.0.2.20 port 22',
    nearMiss: 'Connection closed by authenticating user jane 192.0.2.7 port 41000 [preauth]',
    by: 'ssh; git, rsync and sshfs through it: the other side hung up, or ssh itself gave up; why stands in a line before, or in the log of sshd',
    source: 'https://man.openbsd.org/ssh',
    probes: ['ssh-v'],
  }),
  sig({
    id: 'ssh-forward-refused',
    literal: [
      'port forwarding failed for listen',
      'cannot listen to port',
      'Could not request local forwarding',
      'Cannot bind any address',
    ],
    pattern:
      /remote port forwarding failed for listen port (?<remote>\d{1,5})|cannot listen to port: (?<port>\d{1,5})|^Could not request local forwarding|^(?:sshd\S{0,20}: )?fatal: (?<sshd>Cannot bind any address)/,
    example: 'channel_setup_fwd_listener_tcpip: cannot listen to port: 8080',
    nearMiss: 'channel 3: open failed: administratively prohibited: open failed',
    by: 'ssh: the port of -L, -R or -D is taken, or not allowed to this user; a line before it says which',
    source: 'https://github.com/openssh/openssh-portable/blob/master/channels.c',
    probes: ['ss'],
  }),
] as const
