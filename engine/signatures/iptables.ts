/**
 * Lines of iptables, both back ends. They also stand inside dockerd's, firewalld's and kubelet's messages, so nothing is
 * anchored. The words CHAIN_ADD, RULE_INSERT and `Extension ... revision` are never translated; the reason in brackets is strerror.
 */
import { iptablesBackend, iptablesVersion } from '../facts/shared'
import { flag, sig } from '../model'

const source = 'https://git.netfilter.org/iptables/tree/iptables/nft.c'
const libiptc = 'https://git.netfilter.org/iptables/tree/libiptc/libiptc.c'
const probes = ['journalctl-unit docker'] as const

export default [
  sig({
    id: 'ipt-version',
    literal: ['tables v1', 'tables-save v1', 'tables-restore v1'],
    // the program's name before an error: its version and, since 1.8, its back end
    pattern:
      /\bip6?tables(?:-(?:save|restore|nft|legacy))* v(?<version>1\.\d[\d.]*)(?: \((?<backend>nf_tables|legacy)\))?[: \\]/,
    facts: { 'iptables.version': iptablesVersion, 'iptables.backend': iptablesBackend },
    read({ version, backend }, emit, line) {
      if (version) emit('iptables.version', version, line)
      if (backend) emit('iptables.backend', backend === 'legacy' ? 'legacy' : 'nft', line)
    },
    example: 'iptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING',
    nearMiss: 'nftables v1.0.6 (Lester Gooch #5)',
    by: 'iptables; the back end in brackets since 1.8.0',
    source: 'https://git.netfilter.org/iptables/tree/iptables/xtables.c',
    probes,
  }),
  sig({
    id: 'ipt-extension-unsupported',
    literal: ['not supported, missing kernel module', 'not supported'],
    pattern:
      /Extension (?<extension>\w+) (?:revision (?<revision>\d+) not supported|is not supported, missing kernel module)/,
    example: 'Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?',
    nearMiss: 'Warning: Extension MASQUERADE is not supported',
    by: 'iptables >= 1.8.4, both back ends; nft list',
    source: 'https://git.netfilter.org/iptables/tree/libxtables/xtables.c',
    probes,
  }),
  sig({
    id: 'ipt-chain-add-failed',
    literal: 'CHAIN_ADD failed',
    // two blanks follow the bracket of the version
    pattern: /(?<!USER_)CHAIN_ADD failed \((?<reason>[^)]*)\)(?:: chain (?<chain>\w+))?/,
    example: 'iptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING',
    nearMiss: 'iptables v1.8.9 (nf_tables):  CHAIN_USER_ADD failed (File exists): chain DOCKER',
    by: 'iptables-nft 1.8',
    source,
    probes,
  }),
  sig({
    id: 'ipt-rule-add-failed',
    literal: ['RULE_INSERT failed', 'RULE_APPEND failed', 'RULE_REPLACE failed'],
    pattern: /RULE_(?<verb>INSERT|APPEND|REPLACE) failed \((?<reason>[^)]*)\): rule in chain (?<chain>[\w-]+)/,
    example: 'iptables v1.8.10 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING',
    nearMiss: 'RULE_DELETE failed (Device or resource busy): rule in chain INPUT',
    by: 'iptables-nft 1.8',
    source,
    probes,
  }),
  sig({
    id: 'firewalld-ip6tables-unusable',
    literal: ["'ip6tables' backend does not exist", 'ip6tables not usable'],
    pattern: /'ip6tables' backend does not exist|ip6tables not usable, (?<disables>disabling) IPv6 firewall/,
    example: "ERROR: COMMAND_FAILED: UNKNOWN_ERROR: 'ip6tables' backend does not exist",
    nearMiss: 'WARNING: ip6tables is deprecated',
    by: 'firewalld 0.6 and newer, where ip6tables gets no table from the kernel',
    source: 'https://github.com/firewalld/firewalld/issues/496',
    probes: ['journalctl-unit firewalld'],
  }),
  sig({
    id: 'ipt-perhaps-upgrade',
    literal: 'or your kernel needs to be upgraded',
    pattern: /Perhaps ip6?tables or your kernel needs to be upgraded/,
    example: 'Perhaps iptables or your kernel needs to be upgraded.',
    nearMiss: 'Perhaps your kernel needs to be upgraded.',
    by: 'iptables-legacy, after a table could not be initialized; the line before is often cut off',
    source: libiptc,
    probes,
  }),
  sig({
    id: 'ipt-table-missing',
    literal: ['initialize ip', 'Cannot initialize', 'unable to initialize table'],
    // Markdown and JSON eat one of the two quote marks; `-save` names no table, `-restore` no reason
    pattern:
      /(?<program>ip6?tables)(?:-\w+)?(?: v[\d.]+)?(?: \(\w+\))?: ?(?:(?:can't initialize (?<family>ip6?tables) table|(?:ip6?tables-restore: )?unable to initialize table) [`'"‘\\]*(?<table>\w+)[`'"’\\]*(?:: ?)?|Cannot initialize: )(?<reason>[A-Za-z?;,. ()/]*)/,
    example:
      "iptables v1.8.9 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
    // docker compose sets the name of the service before each line
    facts: { 'log.of-container': flag },
    read(_, emit, line) {
      if (line.text !== line.body && /^[\w.-]{1,120} {1,60}\| /.test(line.text)) emit('log.of-container', true, line)
    },
    nearMiss: "iptables v1.8.9 (legacy): can't initialize the extension nat",
    by: 'iptables-legacy, every version',
    source: libiptc,
    probes,
  }),
  sig({
    id: 'libiptc-table-missing',
    literal: 'iptables who?',
    // the words of libiptc for a table that the kernel does not know, through its bindings
    pattern: /(?:can't initialize (?<table>\w+): )?iptables who\? \(do you need to insmod\?\)/,
    example: "iptc.ip4tc.IPTCError: can't initialize nat: iptables who? (do you need to insmod?)",
    nearMiss: 'Perhaps iptables or your kernel needs to be upgraded.',
    by: 'python-iptables, iptc of Perl and Go: they call libiptc, which loads no module',
    source: libiptc,
    probes,
  }),
  sig({
    id: 'ipt-nft-init-failed',
    literal: 'Failed to initialize nft',
    pattern: /Failed to initialize nft: (?<reason>[A-Za-z ]+)/,
    example: 'iptables: Failed to initialize nft: Protocol not supported',
    nearMiss: 'Failed to initialize nft',
    by: 'iptables-nft >= 1.8.0; 1.8.2 prints iptables/1.8.2 in front',
    source,
    probes,
  }),
  sig({
    id: 'ipt-genid-failed',
    literal: ['rule set generation id', 'TABLE_ADD failed'],
    pattern: /(?:Could not fetch rule set generation id: |\bTABLE_ADD failed \()(?<reason>[A-Za-z ]+)/,
    example: 'iptables v1.8.9 (nf_tables): Could not fetch rule set generation id: Invalid argument',
    nearMiss: 'rule set generation id 5',
    by: 'iptables-nft 1.8',
    source,
    probes,
  }),
  sig({
    id: 'ipt-no-chain-target-match',
    literal: 'No chain/target/match by that name',
    pattern: /\bNo chain\/target\/match by that name/,
    example: 'iptables: No chain/target/match by that name.',
    nearMiss: 'No chain by that name',
    by: 'iptables, both back ends',
    source: libiptc,
    probes,
  }),
  sig({
    id: 'ipt-invalid-argument',
    literal: 'Invalid argument. Run',
    // libiptc's words for EINVAL; the kernel's log says which match or target it was
    pattern: /\bip6?tables(?:-restore|-legacy)?: Invalid argument\. Run [`'‘]dmesg/,
    example: "iptables: Invalid argument. Run `dmesg' for more information.",
    nearMiss: 'iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Invalid argument',
    by: 'iptables-legacy, ip6tables-legacy',
    source: libiptc,
    probes: ['dmesg'],
  }),
  sig({
    id: 'ipt-target-as-chain',
    literal: [
      "hain 'MASQUERADE'",
      "hain 'REJECT'",
      "hain 'LOG'",
      "hain 'MARK'",
      "NAT' does not",
      "hain 'REDIRECT'",
      "hain 'TCPMSS'",
      "hain 'TPROXY'",
      "hain 'NFQUEUE'",
      "hain 'CONNMARK'",
      "hain 'CT'",
    ],
    // a target whose extension the kernel does not confirm is taken for a chain of one's own
    pattern:
      /\bip6?tables[^:]{0,40}: [Cc]hain '(?<target>MASQUERADE|[SD]NAT|REDIRECT|REJECT|LOG|MARK|CONNMARK|TCPMSS|TPROXY|NFQUEUE|CT)' does not exist/,
    example: "iptables v1.8.2 (nf_tables): Chain 'MASQUERADE' does not exist",
    nearMiss: "iptables v1.8.2 (nf_tables): Chain 'DOCKER' does not exist",
    by: 'iptables-nft 1.8.0 to 1.8.7: no module for the target, no nft_compat, or no right to ask',
    source: 'https://git.netfilter.org/iptables/commit/?id=17534cb18ed0a',
    probes: ['iptables'],
  }),
  sig({
    id: 'ipt-lock-denied',
    literal: 'xtables.lock',
    pattern: /can't open lock file \S*xtables\.lock: Permission denied/,
    example: "Fatal: can't open lock file /run/xtables.lock: Permission denied",
    nearMiss: "Fatal: can't open lock file /run/xtables.lock: Read-only file system",
    by: 'iptables-legacy, run by a user',
    source: 'https://git.netfilter.org/iptables/tree/iptables/xshared.c',
    probes,
  }),
  sig({
    id: 'xt-option-unknown',
    literal: ['unknown option', 'nknown arg'],
    // the match of the protocol, or the NAT target, did not load, so that its options are not known
    pattern:
      /ip6?tables v[\d.]+(?: \(\w+\))?: (?:unknown option|[Uu]nknown arg) [\\`'"“]{0,2}--(?<option>dports?|sports?|to-(?:destination|source|ports?))\b/,
    example: 'iptables v1.8.7 (legacy): unknown option "--dport"',
    nearMiss: 'iptables v1.8.7 (legacy): unknown option "--dprot"',
    by: 'iptables',
    source: 'https://git.netfilter.org/iptables/tree/iptables/xshared.c',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'iptables-restore-line-failed',
    literal: 'tables-restore',
    // kube-proxy puts it in brackets
    pattern:
      /(?:^|exit status \d \()ip6?tables(?:-nft|-legacy)?-restore(?: v[\d.]+(?: \([\w-]+\))?)?: line (?<line>\d+) failed/,
    example: 'iptables-restore: line 75 failed',
    nearMiss: 'iptables-restore: line 75 is empty',
    by: 'iptables-restore and ufw over it: the kernel refuses a rule on or before this line',
    source: 'https://git.netfilter.org/iptables/tree/iptables/iptables-restore.c',
  }),
  sig({
    id: 'iptables-extension-not-loaded',
    literal: ["Couldn't load match", "Couldn't load target"],
    pattern:
      /Couldn't load (?<kind>match|target) [`'"‘](?<extension>[\w-]+)['"’](?::\s?No such file or directory|\s*$)/,
    example: "iptables v1.8.1 (nf_tables): Couldn't load match `conntrack':No such file or directory",
    nearMiss: "Couldn't load match `owner': Permission denied",
    by: 'iptables: the user-space file libxt_NAME.so, or for a target the chain, is missing',
    source: 'https://git.netfilter.org/iptables/tree/libxtables/xtables.c',
    probes: ['iptables'],
  }),
] as const
