/** What OpenSSH says when a log-in by key is refused, on either side. */
import { sig } from '../model'

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
    literal: ['no mutual signature', 'Load key "', 'Too many authentication failures', 'bad ownership or modes'],
    pattern:
      /no mutual signature (?<algorithm>algorithm|supported)|Load key "(?<key>[^"]{1,300})": (?<why>invalid format|error in libcrypto|Permission denied|No such file or directory)|(?<many>Too many authentication failures)|Authentication refused: bad ownership or modes for (?:directory|file) (?<path>\S{1,300})/,
    example: 'Authentication refused: bad ownership or modes for directory /home/jane/.ssh',
    nearMiss: 'debug1: Offering public key: /home/jane/.ssh/id_ed25519 ED25519 SHA256:abc agent',
    by: 'ssh: OpenSSH >= 8.8 signs no more with ssh-rsa; sshd in its log: the home directory may be written by others',
    source: auth,
    probes: ['ssh-v'],
  }),
] as const
