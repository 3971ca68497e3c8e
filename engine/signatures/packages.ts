/** Packages that cannot be installed: dependencies, names, versions held back, rights. */
import { sig } from '../model'

const apt = 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/contrib/fileutl.cc'

export default [
  sig({
    id: 'apt-broken-packages',
    literal: [
      'nmet dependencies',
      'apt --fix-broken install',
      'apt-get -f install',
      'broken packages',
      'rror processing package',
      'rror processing archive',
      'ependency problems',
      'returned an error code',
      'post-installation script subprocess',
      'post-removal script subprocess',
      'pre-removal script',
      'onflicting packages',
      '依赖关系',
      '有未能满足的',
    ],
    pattern:
      /[Uu]nmet dependencies|apt(?:-get)? (?:--fix-broken|-f) install|held broken packages|dpkg: error processing (?:package|archive) (?<package>[^\s(]+)|dpkg: dependency problems prevent|Sub-process \/usr\/bin\/dpkg returned an error code \(1\)|(?:post|pre)-(?:installation|removal) script subprocess returned error|^ *conflicting packages - not installing |有未能满足的依赖关系|依赖关系问题/,
    example: "E: Unmet dependencies. Try 'apt --fix-broken install' with no packages (or specify a solution).",
    nearMiss: 'npm WARN unmet peer dependency',
    by: 'apt, dpkg',
    source: apt,
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-dependencies-unmet',
    literal: [
      'none of the providers can be installed',
      'nothing provides',
      'using --skip-broken',
      'could not satisfy dependencies',
      '(conflicting files)',
      'unresolvable package conflicts',
      '(conflicting dependencies)',
      'exists in filesystem',
      'conflicting requests',
    ],
    pattern:
      /requires [^\n]{1,200}, but none of the providers can be installed|error: failed to (?:prepare|commit) transaction \((?:could not satisfy dependencies|conflicting (?:files|dependencies))\)|unresolvable package conflicts detected|^\S+: \/\S+ exists in filesystem|^ +- conflicting requests$|^ *(?:- )?nothing provides \S[^\n]{0,200} needed by \S|^ ?You could try using --skip-broken to work around the problem/,
    example: 'error: failed to prepare transaction (could not satisfy dependencies)',
    nearMiss: 'error: failed to commit transaction (invalid or corrupted package)',
    by: 'dnf, yum, pacman',
    source: 'https://wiki.archlinux.org/title/Pacman',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-package-unknown',
    literal: [
      'Unable to locate package',
      'has no installation candidate',
      'Unable to find a match',
      'No match for argument',
      'No package ',
      'target not found',
    ],
    pattern:
      /^E: (?:Unable to locate package (?<package>\S+)|Package '(?<package2>[^'\n]{1,80})' has no installation candidate)|^Error: Unable to find a match: (?<match>\S+)|^No match for argument: (?<argument>\S+)|^No package (?<none>\S+) available|^error: target not found: (?<target>\S+)/,
    example: 'E: Unable to locate package docker-ce',
    nearMiss: 'dpkg-query: no packages found matching docker-ce',
    by: 'apt, dnf, yum, pacman: no source has it, or the lists were not fetched',
    source: 'https://wiki.debian.org/AptCLI',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-held-packages',
    literal: ['eld packages were changed', 'held packages will be changed', 'allow-change-held-packages'],
    pattern: /Held packages were changed and -y was used|The following held packages will be changed/,
    example: 'E: Held packages were changed and -y was used without --allow-change-held-packages.',
    nearMiss: 'The following packages have been kept back:',
    by: 'apt >= 1.1',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-private/private-install.cc',
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-not-root',
    literal: [
      'are you root',
      'Permission denied',
      'superuser',
      'be root',
      'root privileges',
      'you cannot perform this operation unless you are root',
      '权限不够',
    ],
    pattern:
      /(?:apt|dpkg|lock-frontend|\/var\/lib\/(?:apt|dpkg|rpm|pacman)|\/var\/cache).{0,120}(?:13: |Permission denied|权限不够|are you root)|requested operation requires superuser|This command has to be run (?:with superuser privileges|under the root user)|you cannot perform this operation unless you are root|ERROR: Unable to lock database: Permission denied|Root privileges are required/,
    example: 'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
    nearMiss: 'cat: /etc/shadow: Permission denied',
    by: 'apt, dpkg, dnf, zypper, pacman, apk',
    source: apt,
  }),
  sig({
    id: 'package-run-ok',
    literal: [
      'newly installed',
      'Complete!',
      'Nothing to do',
      'up to date',
      'there is nothing to do',
      'OK: ',
      'apt list --upgradable',
      '所有软件包均为最新',
      'Metadata cache created',
      'All repositories have been refreshed',
    ],
    // a greeting at login says “12 packages can be updated” too, without naming the command that lists them
    pattern:
      /^\d+ upgraded, \d+ newly installed|^Complete!$|^Nothing to do\.?$|^All packages are up to date|^所有软件包均为最新|(?:can be upgraded|可以升级)[.。] ?\S{1,12} '?apt list --upgradable'?|^ ?there is nothing to do$|^OK: \d+ (?:MiB|distinct packages)|^Metadata cache created\.?$|^All repositories have been refreshed\.$/,
    example: '0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.',
    nearMiss: 'Download Complete!',
    by: 'apt, dnf, pacman, apk, zypper',
    source: apt,
    probes: ['package-manager'],
  }),
] as const
