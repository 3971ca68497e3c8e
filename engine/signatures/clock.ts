/** A clock that is wrong, as those see it who compare it with another: apt, gpg, systemd, Kerberos, make. */
import { timeSynchronized } from '../facts/shared'
import { number, sig } from '../model'

export default [
  sig({
    id: 'log-before-its-program',
    literal: ['time="'],
    pattern: /\btime="(?<year>19\d\d|200\d|201[0-2])-\d\d-\d\dT/,
    facts: { 'clock.year': number },
    read({ year }, emit, line) {
      if (year) emit('clock.year', Number(year), line)
    },
    example: 'time="2000-01-01T01:01:08Z" level=error msg="Failed to pull image"',
    nearMiss: 'time="2019-07-27T15:19:21Z" level=error msg="Failed to pull image"',
    by: 'Docker and its kin, which did not exist before 2013: the clock that stamps these lines is wrong',
    source: 'https://github.com/sirupsen/logrus/blob/master/text_formatter.go',
  }),
  sig({
    id: 'apt-not-valid-yet',
    literal: 'is not valid yet',
    pattern: /Release file for (?<url>\S+) is not valid yet \(invalid for another (?<gap>[^)\n]{1,40})\)/,
    example:
      'E: Release file for http://deb.debian.org/debian/dists/bookworm-updates/InRelease is not valid yet (invalid for another 8h 25min 31s). Updates for this repository will not be applied.',
    nearMiss:
      'E: Release file for http://deb.debian.org/debian/dists/bookworm-updates/InRelease is expired (invalid since 2d 3h). Updates for this repository will not be applied.',
    by: 'apt >= 1.5',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/acquire-item.cc',
  }),
  sig({
    id: 'apt-release-expired',
    literal: ['is expired (invalid since', 'Release file expired'],
    pattern: /Release file (?:for (?<url>\S+) )?(?:is expired \(invalid since|expired, ignoring)/,
    example:
      'E: Release file for http://deb.debian.org/debian/dists/bookworm-updates/InRelease is expired (invalid since 2d 3h). Updates for this repository will not be applied.',
    nearMiss: 'E: Release file for http://x is not valid yet (invalid for another 3min 5s).',
    by: 'apt',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/acquire-item.cc',
  }),
  sig({
    id: 'gpg-from-future',
    literal: ['in the future', 'Clock skew', 'Not live until'],
    pattern:
      /(?:(?:key|signature|Signature)[^\n]{0,60}(?:was )?created[^\n]{0,40}in the future|KEYEXPIRED in the future|(?:has|File '?[^\s']{1,200}'? has) modification time [^\n]{1,60} in the future|time stamp [^\n]{1,80} in the future|Clock skew detected\. +Your build may be incomplete|Clock skew too great|Not live until \d{4})/,
    example: 'make: warning:  Clock skew detected.  Your build may be incomplete.',
    nearMiss: 'will be removed in the future',
    by: 'make, tar, gpg, sqv (apt >= 2.9), Kerberos',
    source: 'https://www.gnu.org/software/make/manual/make.html',
  }),
  sig({
    id: 'clock-too-far',
    literal: [
      'clock skew',
      'Clock skew',
      'clock is',
      'RequestTimeTooSkewed',
      'time difference',
      'clock difference',
      'System clock',
      'selectable sources',
      'no majority',
      'no servers reachable',
      'Signature expired: ',
      'signature does not match or is expired',
    ],
    pattern:
      /(?:RequestTimeTooSkewed|Signature expired: \S+ is now earlier than|the (?:local|system) clock (?:may be|is) (?:wrong|off|incorrect|out of sync)|clock (?:skew|difference)[^\n]{0,60}(?:too (?:great|large|high|big)|exceeds)|System clock wrong by [\d.-]+ seconds|System clock time unset or jumped backwards|the clock difference against peer \S+ is too high|Signature not yet current|Can't synchronise: no (?:selectable sources|majority|reachable sources)|clock skew [\d.]+s > max|clock skew detected on |no servers reachable)/,
    example: 'chronyd[812]: System clock wrong by 30231.123456 seconds',
    nearMiss: 'clock source tsc',
    by: 'chronyd, ntpd, etcd, Ceph, AWS, Kerberos, systemd',
    source: 'https://chrony-project.org/doc/4.5/chronyd.html',
    probes: ['chronyc-tracking'],
  }),
  sig({
    id: 'clock-unsynchronized',
    literal: ['NTP synchronized: no', 'clock synchronized: no'],
    pattern: /^\s*(?:NTP|System clock) synchronized: no$/,
    facts: { 'time.synchronized': timeSynchronized },
    read(_groups, emit, line) {
      emit('time.synchronized', false, line)
    },
    example: 'NTP synchronized: no',
    nearMiss: 'NTP synchronized: yes',
    by: 'timedatectl (the second wording since 239)',
    source: 'https://github.com/systemd/systemd/blob/main/src/timedate/timedatectl.c',
    probes: ['timedatectl'],
  }),
  sig({
    id: 'journal-clock-jump',
    literal: [
      'Time has been changed',
      'System time before build time',
      'Initial clock synchronization',
      'Unsetting system time',
    ],
    pattern:
      /System time (?:before|advanced to) (?:build|timestamp)|System time advanced to (?:built-in epoch|timestamp on)|Initial clock synchronization to|Clock (?:changed|change detected)\b/,
    example: 'systemd[1]: System time before build time, advancing clock.',
    nearMiss: 'Time has passed',
    by: 'systemd, systemd-timesyncd',
    source: 'https://github.com/systemd/systemd/blob/main/src/core/main.c',
  }),
  sig({
    id: 'ntp-timeout',
    literal: [
      'Timed out waiting for reply from',
      'No reply from',
      'no server suitable for synchronization found',
      'Server dropped',
      'ntpdate[',
      'Clock Unsynchronized',
      '.INIT.',
    ],
    pattern:
      /(?:Timed out waiting for reply from (?<server>\S+)|no server suitable for synchronization found|ntpdate\[\d+\]: no servers? (?:can be used|suitable)|TIME_ERROR: 0x\w+: Clock Unsynchronized|^\s*\S+ +\.INIT\. +16 )/,
    example: 'systemd-timesyncd[415]: Timed out waiting for reply from 192.0.2.123:123 (0.debian.pool.ntp.org).',
    nearMiss: 'Timed out waiting for device',
    by: 'systemd-timesyncd, ntpdate',
    source: 'https://github.com/systemd/systemd/blob/main/src/timesync/timesyncd-manager.c',
    probes: ['timesync-status'],
  }),
  sig({
    id: 'ntp-not-supported',
    literal: 'NTP not supported',
    pattern: /Failed to set ntp: NTP not supported/,
    example: 'Failed to set ntp: NTP not supported',
    nearMiss: 'Failed to set time: NTP unit is active',
    by: 'timedatectl: no service that sets the clock is installed (systemd-timesyncd, chrony, ntpsec)',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/timedatectl.html',
    probes: ['timedatectl', 'systemctl-status chronyd'],
  }),
] as const
