/** Sources of packages: gone, malformed, unsigned, or behind a page that is no archive. */
import { sig } from '../model'

export default [
  sig({
    id: 'apt-page-instead',
    literal: [
      'does the network require authentication',
      'into data and signature failed',
      'a section with no Package: header',
      'NODATA 1',
    ],
    pattern:
      /Clearsigned file isn't valid, got '(?<got>NODATA|NOSPLIT|BADSIG)' \(does the network require authentication\?\)|Splitting up \S{1,300} into data and signature failed|Encountered a section with no Package: header|(?:GPG error|The following signatures were invalid): .{0,300}\bNODATA 1\b/,
    example:
      "E: GPG error: http://deb.debian.org jessie InRelease: Clearsigned file isn't valid, got 'NODATA' (does the network require authentication?)",
    nearMiss:
      'W: GPG error: http://deb.debian.org jessie InRelease: The following signatures could not be verified: NO_PUBKEY 7638D0442B90D010',
    by: 'apt: what came is no signed index, mostly a page of a proxy, a firewall or a login',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/methods/gpgv.cc',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-keyring-ignored',
    literal: ' are ignored as the file ',
    // unreadable: its mode, or in a container a filter of system calls older than faccessat2
    pattern:
      /keyring \S{1,200} are ignored as the file (?:is not (?<unread>readable) by user|has an (?<kind>unsupported) filetype)/,
    example:
      "W: http://deb.debian.org/debian/dists/unstable/InRelease: The key(s) in the keyring /etc/apt/trusted.gpg.d/debian-archive-bullseye-automatic.gpg are ignored as the file is not readable by user '_apt' executing apt-key.",
    nearMiss: 'Key is stored in legacy trusted.gpg keyring (/etc/apt/trusted.gpg)',
    by: 'apt',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/cmdline/apt-key.in',
  }),
  sig({
    id: 'apt-key-missing',
    literal: [
      'NO_PUBKEY',
      'EXPKEYSIG',
      'KEYEXPIRED',
      "couldn't be verified",
      ' is not signed',
      'Missing key',
      'unauthenticated packages',
    ],
    pattern:
      /NO_PUBKEY (?<key>[0-9A-F]{8,40})|EXPKEYSIG (?<expired>[0-9A-F]{8,40})|(?<expired2>KEYEXPIRED \d)|(?<told>signatures couldn't be verified because the public key is not available|Missing key [0-9A-F]{8,40}, which is needed to verify signature)|The repository '[^'\n]{1,200}' is not signed|^E: There were unauthenticated packages and -y was used/,
    example:
      "W: GPG error: https://download.docker.com/linux/ubuntu jammy InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 7EA0A9C3F273FCD8",
    nearMiss: 'KEYEXPIRED in the future',
    by: 'apt, gpgv, sqv (apt >= 2.9)',
    source: 'https://manpages.debian.org/apt-secure',
    probes: ['package-manager'],
  }),
  sig({
    id: 'rpm-key-missing',
    literal: [
      'GPG check FAILED',
      'Public key for ',
      'GPG key retrieval failed',
      'GPG signature verification',
      'Signature verification failed for file',
    ],
    pattern:
      /GPG check FAILED|Public key for \S+\.rpm is not installed|GPG key retrieval failed|repomd\.xml GPG signature verification error|Signature verification failed for file '[^'\n]{1,120}'/,
    example: 'Error: GPG check FAILED',
    nearMiss: 'GPG check OK',
    by: 'dnf, yum, zypper',
    source: 'https://dnf.readthedocs.io/en/latest/conf_ref.html',
    probes: ['package-manager'],
  }),
  sig({
    id: 'pacman-signature',
    literal: [
      '(PGP signature)',
      'is unknown trust',
      'is marginal trust',
      'missing from keyring',
      'keyring is not writable',
      'be looked up remotely',
    ],
    pattern:
      /invalid or corrupted (?:package|database) \(PGP signature\)|signature from "[^"\n]{1,160}" is (?:unknown|marginal) trust|required key missing from keyring|error: (?:\S{1,80}: )?keyring is not writable|error: key "[0-9A-F]{8,40}" could not be looked up remotely/,
    example: 'error: containerd: signature from "A Packager <a@example.org>" is unknown trust',
    nearMiss: 'error: failed to commit transaction (conflicting files)',
    by: 'pacman',
    source: 'https://wiki.archlinux.org/title/Pacman/Package_signing',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apk-signature',
    literal: ['UNTRUSTED signature', 'BAD signature'],
    pattern:
      /\b(?:ERROR|WARNING): (?:Ignoring )?(?<of>[^\s:]{1,200}(?::[^\s:]{1,200})?): (?<how>UNTRUSTED|BAD) signature/,
    example: 'ERROR: http://dl-cdn.alpinelinux.org/alpine/edge/main: UNTRUSTED signature',
    nearMiss: 'gpg: BAD signature from "A Packager <a@example.org>"',
    by: 'apk-tools 2: no key for it in /etc/apk/keys (UNTRUSTED), or what came is not what was signed (BAD)',
    source: 'https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/2.14-stable/src/print.c',
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-source-gone',
    literal: [
      'mirrorlist.centos.org',
      'Release file',
      '404  Not Found',
      '403  Forbidden',
      'No URLs in mirrorlist',
      'Status code: 404',
      'HTTP Error 404',
      'HTTPS Error 404',
      '401  Unauthorized',
    ],
    pattern:
      /^(?:[EW]: )?The repository '[^'\n]{1,200}' (?:does not have|does no longer have|no longer has) a Release file|^[EW]: Failed to fetch \S{1,300} +(?:404 +Not Found|403 +Forbidden)|No URLs in mirrorlist|Status code: 404 for \S{1,200}(?:repomd\.xml|mirrorlist)|repomd\.xml: \[Errno 14\] HTTPS? Error 404|(?<centos>mirrorlist\.centos\.org)\/[^\n]{0,300}(?:Could not resolve host: mirrorlist\.centos\.org|curl#6|HTTP Error 404)|Could not resolve host: (?<centos2>mirrorlist\.centos\.org)|^[EW]: Failed to fetch \S{1,300} +401 +Unauthorized/,
    example: "E: The repository 'http://archive.ubuntu.com/ubuntu zesty Release' does not have a Release file.",
    nearMiss: 'E: Release file for http://deb.debian.org/debian/dists/bookworm/InRelease is not valid yet',
    by: 'apt, dnf, yum',
    source: 'https://wiki.ubuntu.com/Releases',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-index-error',
    literal: ['Err:', '错误:', 'Fehl:'],
    pattern: /^(?:Err|错误|Fehl):\d{1,4} (?<url>[a-z+-]{3,20}:\S{1,300}) (?:\S{1,100} )?(?:In)?Release\b/,
    example: 'Err:9 https://download.example.org/debian bookworm Release',
    nearMiss: 'Err:9 http://deb.debian.org/debian bookworm/main amd64 Packages',
    by: 'apt: the index of a source was not fetched; the reason stands in the next line',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-private/acqprogress.cc',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-fetch-status',
    literal: ['404  Not Found [IP: ', '403  Forbidden [IP: '],
    // below `Ign:` it is of no account: a file that may be absent
    pattern: /^ *(?<status>404 {2}Not Found|403 {2}Forbidden) \[IP: /,
    example: '  404  Not Found [IP: 192.0.2.3 443]',
    nearMiss: 'HTTP/1.1 404 Not Found',
    by: 'apt',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/methods/basehttp.cc',
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-baseurl-none',
    literal: [
      'valid baseurl for repo',
      'ownload metadata for repo',
      'downloading metadata for repository',
      'synchronize cache for repo',
      'synchronize all databases',
      'failed retrieving file',
      'Valid metadata not found',
      'temporary error (try again later)',
      "checksum doesn't match. Calculated",
      'does not match intended download',
      'no enabled repositories',
      'with an entitlement server',
    ],
    pattern:
      /Cannot find a valid baseurl for repo|Failed to download metadata for repo|Errors during downloading metadata for repository '|Failed to synchronize cache for repo '|error: failed to synchronize all databases|error: failed retrieving file '[^'\n]{1,200}' from |Valid metadata not found at specified URL|\b(?:ERROR|WARNING): [^\n]{1,300}: temporary error \(try again later\)|Downloading successful, but checksum doesn't match\. Calculated: |Package does not match intended download|^Error: There are no enabled repositories in |This system is not registered with an entitlement server/,
    example: 'Cannot find a valid baseurl for repo: base/7/x86_64',
    nearMiss: 'baseurl=http://mirror.centos.org',
    by: 'yum, dnf, zypper, pacman, apk: no mirror of the source was reached, had it, or had it whole',
    source: 'https://github.com/rpm-software-management/libdnf/blob/dnf-4-master/libdnf/repo/Repo.cpp',
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-source-malformed',
    literal: [
      'Malformed entry',
      'Malformed line',
      'option Signed-By',
      'is not known on line',
      'Malformed stanza',
      'component misspelt',
    ],
    pattern:
      /Malformed (?:entry|line|stanza) \d+ in (?:source )?(?:list )?(?:file )?\S+|Conflicting values set for option Signed-By|Type '[^'\n]{1,80}' is not known on line \d+ in source list|doesn't have the component '(?<component>[^'\n]{1,60})' \(component misspelt/,
    example: 'E: Malformed entry 1 in list file /etc/apt/sources.list.d/docker.list (Component)',
    nearMiss: 'E: The list of sources could not be read.',
    by: 'apt',
    source: 'https://manpages.debian.org/sources.list',
    probes: ['package-manager'],
  }),
  sig({
    id: 'package-source-cut',
    literal: [
      'curl#35',
      'curl#7 ',
      'curl#28',
      'curl#56',
      'Curl error (',
      'Could not handshake',
      'Unable to connect to ',
      'Remote end closed connection',
      'failed to retrieve some files',
    ],
    pattern:
      /https?:\/\/(?<host>[\w.-]{1,200})\/[^\s]{0,300}: \[Errno 14\] curl#(?:7|28|35|56) - |Curl error \((?:7|28|35|56)\): [^\n]{0,120}? for https?:\/\/(?<host2>[\w.-]{1,200})\/|^\s*(?:[EW]: )?Could not handshake: |^\s*Unable to connect to \S{1,200}:https?:|^\s*Error reading from server\. Remote end closed connection|error: failed to commit transaction \(failed to retrieve some files\)/,
    example:
      '  - Curl error (35): SSL connect error for https://download.docker.com/linux/centos/10/x86_64/stable/repodata/repomd.xml [Recv failure: Connection reset by peer]',
    nearMiss:
      "  - Curl error (6): Couldn't resolve host name for http://mirrorlist.centos.org/?release=8&arch=x86_64&repo=AppStream",
    by: 'yum, dnf: the way to the source ends: no answer, a refusal, or a connection that is reset',
    source: 'https://curl.se/libcurl/c/libcurl-errors.html',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-fetch-failed',
    literal: [
      'Some index files failed to download',
      'Unable to fetch some archives',
      'Err:',
      'Mirror sync in progress',
      'Hash Sum mismatch',
    ],
    pattern:
      /^W: Some index files failed to download|^E: (?<archives>Unable to fetch some archives)|^Err:\d{1,4} (?:https?|ftp|mirror\+\w{1,8}):\S{1,300}|(?<partial>File has unexpected size \(\d+ != \d+\)\. Mirror sync in progress|Hash Sum mismatch)/,
    example: 'W: Some index files failed to download. They have been ignored, or old ones used instead.',
    nearMiss: 'Get:1 http://deb.debian.org/debian bookworm InRelease [151 kB]',
    by: 'apt: a file of a source did not come, or not whole; the line below an Err: says why',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/acquire-item.cc',
    probes: ['package-manager'],
  }),
  sig({
    id: 'apt-ipv6-tried',
    literal: 'Cannot initiate the connection to',
    pattern:
      /Cannot initiate the connection to (?<host>[\w.-]{1,200}):\d{1,5} \((?<ip>[\da-f]{1,4}:[\da-f:]{2,60})\)\. - connect \(101: Network is unreachable\)/,
    example:
      'Cannot initiate the connection to archive.ubuntu.com:80 (2001:db8::1). - connect (101: Network is unreachable)',
    nearMiss:
      'Cannot initiate the connection to archive.ubuntu.com:80 (192.0.2.7). - connect (101: Network is unreachable)',
    by: 'apt: it tried IPv6 as well; the addresses of IPv4 stand in other lines',
    source: 'https://salsa.debian.org/apt-team/apt/-/blob/main/methods/connect.cc',
    probes: ['package-manager', 'ip-route'],
  }),
  sig({
    id: 'apt-release-info-changed',
    literal: [" changed its '", 'Conflicting distribution: '],
    pattern:
      /^[EN]: Repository '[^'\n]{1,200}' changed its '(?<what>Suite|Codename|Version|Origin|Label)' value from '(?<from>[^'\n]{0,60})' to '(?<to>[^'\n]{0,60})'|^W: Conflicting distribution: \S{1,300} \S{1,60} \S{1,40} \(expected (?<expected>\S{1,60}) but got (?<got>\S{0,60})\)/,
    example:
      "E: Repository 'http://deb.debian.org/debian buster InRelease' changed its 'Suite' value from 'stable' to 'oldstable'",
    nearMiss: 'N: This must be accepted explicitly before updates for this repository can be applied.',
    by: 'apt >= 1.5: a release has become old, or a source has changed hands; apt-get update --allow-releaseinfo-change takes it',
    source: 'https://manpages.debian.org/apt-secure',
    probes: ['package-manager'],
  }),
  sig({
    id: 'gpg-no-data',
    literal: 'no valid OpenPGP data found',
    pattern: /gpg: no valid OpenPGP data found/,
    example: 'gpg: no valid OpenPGP data found.',
    nearMiss: 'gpg: Good signature from "Docker Release (CE deb)"',
    by: 'gpg, apt-key: what came is no key: the download failed, or a page came instead',
    source: 'https://www.gnupg.org/documentation/manuals/gnupg/',
    probes: ['curl-v', 'package-manager'],
  }),
] as const
