/** A path or an account that a shell or a small tool looked for and did not find. */
import { accountExists, pathMissing } from '../facts/shared'
import { sig } from '../model'

const absent =
  '(?:No such file or directory|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier de ce (?:type|nom)|No existe el (?:archivo|fichero) o el directorio|Нет такого файла или каталога)'

export default [
  sig({
    id: 'path-not-found',
    literal: [
      'No such file or directory',
      '没有那个文件或目录',
      'nicht gefunden',
      'Aucun fichier ou dossier',
      'No existe el',
      'Нет такого файла',
    ],
    pattern: new RegExp(
      `^(?:-?(?:bash|sh|dash|zsh|ash)|ls|stat|cat|file|namei|readlink|head|tail|sudo|du|chmod|chown|md5sum|ldd): (?:line \\d+: |cannot (?:access|stat|open) |无法(?:访问|打开|获取) ?|Zugriff auf |impossible d'accéder à )?['"‘“]?(?<path>/[^'"’”:\\s]{1,200})['"’”]?(?: for reading| nicht möglich)?[:：] ?${absent}`,
    ),
    facts: { 'path.missing': pathMissing },
    read({ path }, emit, line) {
      if (path) emit('path.missing', true, line, path)
    },
    example: '-bash: /usr/bin/sslh: No such file or directory',
    nearMiss: 'sslh.service: Failed at step EXEC spawning /usr/bin/sslh: No such file or directory',
    by: 'shells, coreutils',
    source: 'https://man7.org/linux/man-pages/man3/errno.3.html',
    probes: ['ls'],
  }),
  sig({
    id: 'no-such-user',
    literal: [
      'no such user',
      'No such user',
      'does not exist',
      'invalid user',
      'unknown user',
      '无此用户',
      '没有这个用户',
      'invalid group',
      'unknown group',
    ],
    pattern:
      /^(?:id|su|sudo|chown|install|useradd|usermod|chgrp|crontab|passwd): .*?(?:['"‘“](?<user>[\w.-]{1,32})(?::[\w.-]*)?['"’”]: ?(?:no such user|无此用户|没有这个用户)|invalid user:? ['"‘“](?<user2>[\w.-]{1,32})|unknown user:? (?<user3>[\w.-]{1,32})|[Uu]ser ['"‘“]?(?<user4>[\w.-]{1,32})['"’”]? does not exist)/,
    facts: { 'account.exists': accountExists },
    read({ user, user2, user3, user4 }, emit, line) {
      const name = user ?? user2 ?? user3 ?? user4
      if (name) emit('account.exists', false, line, `user ${name}`)
    },
    example: 'id: ‘ntpd-rs’: no such user',
    nearMiss: 'Database user does not exist',
    by: 'coreutils, shadow, sudo',
    source: 'https://www.gnu.org/software/coreutils/manual/html_node/id-invocation.html',
    probes: ['getent'],
  }),
  sig({
    id: 'program-account-absent',
    literal: [
      'getpwnam',
      'lease create ',
      'bad user name ',
      'bad group name ',
      'cannot get uid for user',
      'cannot get gid for group',
      'to run as user',
      'cannot find user id for',
      'cannot find group id for',
      'unknown user or group',
      "doesn't exist: ",
      'find user ',
    ],
    pattern:
      /\b(?:getpwnam|getgrnam)\("?(?<user>[\w.-]{1,32})"?\) failed|getpwnam failed to find userid for effective user '(?<squid>[\w.-]{1,32})'|[Pp]lease create (?:the )?(?<init>[\w-]{1,32}) user\b|: bad (?:user|group) name (?<httpd>[\w.-]{1,32})|cannot get (?:uid for user|gid for group) '(?<fpm>[\w.-]{1,32})'|[Cc]an't (?:change to run as user|find (?:the )?user) ['"]?(?<mysql>[\w.-]{1,32})['"]?|cannot find (?:user|group) id for '(?<haproxy>[\w.-]{1,32})'|\bunknown user or group: (?<dnsmasq>[\w.-]{1,32})|(?:User|Group) doesn't exist: (?<dovecot>[\w.-]{1,32})|Couldn't find user (?<tor>[\w.-]{1,32})/,
    example: 'nginx: [emerg] getpwnam("nginx") failed in /etc/nginx/nginx.conf:2',
    nearMiss: 'Please create a new issue',
    by: 'nginx, Apache httpd, php-fpm, MySQL, HAProxy, dnsmasq, Dovecot, Squid, Tor: the account that their own configuration names',
    source: 'https://github.com/nginx/nginx/blob/master/src/core/nginx.c',
    probes: ['getent'],
  }),
] as const
