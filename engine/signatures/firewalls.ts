/** ufw, firewalld, files with rules: what they block, what they refuse to Docker, what does not parse. */
import { sig } from '../model'

const moby = 'https://github.com/moby/moby'
const journal = ['journalctl-unit docker'] as const

export default [
  sig({
    id: 'ufw-block',
    literal: ['[UFW BLOCK]', '[UFW DOCKER BLOCK]', '[UFW LIMIT BLOCK]'],
    pattern:
      /\[UFW (?<by>DOCKER |LIMIT )?BLOCK\] IN=(?<in>\S*) OUT=(?<out>\S*)(?: .*?SRC=(?<src>\S+) DST=(?<dst>\S+))?/,
    example:
      '[UFW BLOCK] IN=docker0 OUT= PHYSIN=vethc149a32 MAC=02:42 SRC=172.17.0.2 DST=192.0.2.7 LEN=60 PROTO=TCP SPT=45360 DPT=5432',
    nearMiss: '[UFW ALLOW] IN=eth0 OUT= SRC=192.0.2.1 DST=192.0.2.7',
    by: 'ufw; ufw-docker writes its own prefix',
    source: 'https://manpages.ubuntu.com/manpages/noble/man8/ufw.8.html',
    probes: ['dmesg', 'journalctl'],
  }),
  sig({
    id: 'firewalld-reject-log',
    literal: ['FINAL_REJECT', 'filter_FWD', '_REJECT: ', 'FINAL_DROP'],
    pattern: /(?:FINAL_REJECT|FINAL_DROP|filter_(?:FWD|IN)\w+(?:REJECT|DROP)): IN=(?<in>\S*) OUT=(?<out>\S*)/,
    example: 'filter_FWD_public_REJECT: IN=br-0a1b2c3d4e5f OUT=br-0a1b2c3d4e5f SRC=172.18.0.4 DST=172.18.0.3',
    nearMiss: 'audit: REJECT',
    by: 'firewalld with LogDenied',
    source: 'https://firewalld.org/documentation/man-pages/firewalld.conf.html',
  }),
  sig({
    id: 'firewalld-zone-conflict',
    literal: ['ZONE_CONFLICT', 'INVALID_ZONE', 'NAME_CONFLICT'],
    pattern:
      /(?<code>ZONE_CONFLICT): '?(?<interface>[\w.-]+)'? already bound|(?<code2>INVALID_ZONE): '?docker|(?<code3>NAME_CONFLICT): .{0,60}docker/,
    example: "Failed to program NAT chain: ZONE_CONFLICT: 'docker0' already bound to a zone",
    nearMiss: "INVALID_ZONE: 'home'",
    by: 'firewalld, quoted by dockerd 20.10 and newer',
    source: `${moby}/issues/41609`,
    probes: journal,
  }),
  sig({
    id: 'firewalld-command-failed',
    literal: 'COMMAND_FAILED',
    pattern: /COMMAND_FAILED: '?(?<command>[^']{3,200})/,
    example:
      "WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -t nat -D PREROUTING -m addrtype --dst-type LOCAL -j DOCKER' failed: iptables: Bad rule (does a matching rule exist in that chain?).",
    nearMiss: 'COMMAND FAILED',
    by: 'firewalld',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/errors.py',
  }),
  sig({
    id: 'firewalld-priority-underflow',
    literal: 'underflow of priority count',
    pattern: /nonexistent or underflow of priority count/,
    example: 'Error: COMMAND_FAILED: UNKNOWN_ERROR: nonexistent or underflow of priority count',
    nearMiss: 'counter underflow of priority',
    by: 'firewalld with the iptables back end, of a rule that it does not know',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/core/ipXtables.py',
  }),
  sig({
    id: 'firewalld-ct-helper-refused',
    literal: '"ct helper"',
    // firewalld prints the batch that nft refused
    pattern: /\{"add": \{"ct helper": \{.{0,80}"table": "firewalld", "name": "helper-(?<helper>[\w-]+)"/,
    example:
      '{"nftables": [{"metainfo": {"json_schema_version": 1}}, {"add": {"ct helper": {"family": "inet", "table": "firewalld", "name": "helper-ftp-tcp", "type": "ftp", "protocol": "tcp"}}}]}',
    nearMiss: '{"add": {"ct helper": {"family": "inet", "table": "mine", "name": "ftp"}}}',
    by: 'firewalld >= 0.6 with the nftables back end; a kernel without the helper, or that of an OpenVZ guest',
    source: 'https://github.com/firewalld/firewalld/blob/main/src/firewall/core/nftables.py',
  }),
  sig({
    id: 'firewalld-cleanup-of-docker-rules',
    literal: 'COMMAND_FAILED',
    pattern:
      /COMMAND_FAILED: '\S*iptables [^']* -[DFX] [^']*' failed: iptables(?: v\S+ \(\w+\))?: (?:Bad rule|No chain)/,
    example:
      "WARNING: COMMAND_FAILED: '/usr/sbin/iptables -w10 -t filter -F DOCKER' failed: iptables: No chain/target/match by that name.",
    nearMiss:
      "COMMAND_FAILED: '/usr/sbin/iptables -w10 -t nat -A DOCKER -j RETURN' failed: iptables: No chain/target/match by that name.",
    by: 'firewalld, when dockerd starts and removes rules of its last run',
    source: 'https://github.com/firewalld/firewalld/issues/461',
  }),
  sig({
    id: 'firewall-rules-malformed',
    literal: [
      "doesn't exist.",
      'COMMIT expected at line',
      'Bad argument ',
      'no command specified',
      'syntax error, unexpected',
      'Interface does not exist',
      'invalid port/service',
      'conflicting protocols',
      'conflicting intervals',
      'interval overlaps',
      'unknown identifier',
      'Could not open file',
      'Failed to load ',
      'INVALID_RULE: ',
    ],
    // a `*table` that is an argument stands in a file whose last table was not closed; COMMIT, where the last line has no end;
    // `#`, where a comment follows a rule on its line
    pattern:
      /ip6?tables(?:-nft|-legacy)?-restore(?: v[\d.]+(?: \([\w-]+\))?)?: (?<commit>COMMIT expected at line \d+)|Bad argument [`'‘](?<unclosed>\*(?:filter|nat|mangle|raw|security)|COMMIT|#)['’]|ip6?tables(?:-nft|-legacy)?-restore(?: v[\d.]+(?: \([\w-]+\))?)?: (?<none>no command specified|invalid port\/service [`'‘][^'’]{1,60}['’] specified)|(?<file>\/[\w./-]{1,120}):(?<at>\d+):[\d-]+: (?:Error: )?(?<nft>syntax error, unexpected|Interface does not exist|conflicting (?:protocols|intervals) specified|interval overlaps|unknown identifier|Could not open file)|ip6?tables(?:-nft|-legacy)?-restore(?: v[\d.]+(?: \([\w-]+\))?)?: Set (?<set>\S{1,60}) doesn't exist|ERROR: Failed to load (?:zone|service|policy|ipset|icmptype|helper) file '(?<xml>\/etc\/[^'\n]{1,200})'|ERROR: (?<firewalld>INVALID_RULE): /,
    example: "Bad argument `*filter'",
    nearMiss: "Bad argument `eth0'",
    by: 'iptables-restore, ufw over it, nft -f: the file itself has a mistake',
    source: 'https://git.netfilter.org/iptables/tree/iptables/iptables-restore.c',
  }),
  sig({
    id: 'ufw-init-failed',
    literal: ['problem running ufw-init', 'roblem running ', 'load logging rules', 'ERROR: initcaps'],
    pattern:
      /problem running ufw-init|^Problem running '(?<file>\/etc\/ufw\/[\w.]{1,40})'|^ERROR: (?:Could not load logging rules|problem running sysctl|initcaps)$/,
    example: 'ERROR: problem running ufw-init',
    nearMiss: 'ERROR: problem running iptables: iptables v1.8.4 (legacy)',
    by: 'ufw: one of its files with rules was not loaded; the lines below it say why',
    source: 'https://git.launchpad.net/ufw/tree/src/backend_iptables.py',
    probes: ['ufw-status'],
  }),
] as const
