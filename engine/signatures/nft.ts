/** nft, and nf_tables below iptables: no answer, a rule refused, a table that is not iptables' own. */
import { sig } from '../model'

export default [
  sig({
    id: 'netlink-socket-unsupported',
    literal: ['Protocol not supported', 'Cannot open session to kernel'],
    // nft prints its source file and line in front; conntrack 1.4.7 may crash after it
    pattern:
      /(?:Unable to initialize Netlink socket: Protocol not supported|mnl_socket_open: Protocol not supported|ipset v[\d.]+: Cannot open session to kernel)/,
    example: 'mnl.c:60: Unable to initialize Netlink socket: Protocol not supported',
    nearMiss: 'socket: Protocol not supported',
    by: 'nft, conntrack, ipset where nfnetlink is not there',
    source: 'https://git.netfilter.org/nftables/tree/src/mnl.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'nft-rule-refused',
    literal: ['not process rule: ', 'cache initialization failed', 'netlink receive: '],
    pattern:
      /(?:(?:Could |^)not process rule|cache initialization failed|nftables[^\n]{0,80}netlink receive): (?<reason>(?:[Oo]peration |[Pp]rotocol )?[Nn]ot supported|[Nn]o such file or directory|[Ii]nvalid argument|[Oo]peration not permitted|[Pp]ermission denied)/,
    example: '/etc/nftables.conf:2:1-14: Error: Could not process rule: Operation not supported',
    nearMiss: 'Error: Could not process rule: File exists',
    by: 'nft (nftables); firewalld passes it on; programs with google/nftables (OpenSnitch, NetBird, Tailscale)',
    source: 'https://git.netfilter.org/nftables/tree/src/libnftables.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'nft-nat-hook-refused',
    literal: 'did you mean chain',
    // nft guesses a misspelt name; what is missing is the chain type that stands in the next line
    pattern: /Error: (?:Could not process rule: )?No such file or directory; did you mean chain/,
    example: 'Error: No such file or directory; did you mean chain ‘postrouting’ in table inet ‘mangle’?',
    nearMiss: 'Error: No such file or directory; did you mean table ‘filter’ in family ip?',
    by: 'nft >= 0.9',
    source: 'https://git.netfilter.org/nftables/tree/src/cmd.c',
    probes: ['nft-ruleset'],
  }),
  sig({
    id: 'nfqueue-unavailable',
    literal: ['nfq_', 'Failed to create queue ', 'pening Queue handle', 'binding to queue', 'NFQUEUE iptables'],
    // without the module, without NET_ADMIN, and on a queue that another process reads, the library fails alike
    pattern:
      /error during nfq_(?:open|(?:un)?bind_pf|create_queue)\(\)|nfq_(?:(?:un)?bind_pf|create_queue)(?:\(\))?(?: for AF_INET6?)?(?: failed|: Invalid argument|: Operation not permitted)|OSError: Failed to create queue \d|Error opening Queue handle: (?<open>protocol not supported)|Error (?:un)?binding (?:existing q handler|to queue): (?<bind>[a-z ]{5,40})|(?<zapret>NFQUEUE iptables or ip6tables target is missing)/,
    example: 'error during nfq_unbind_pf()',
    nearMiss: 'unbinding existing nf_queue handler for AF_INET (if any)',
    by: 'programs with libnetfilter_queue: nfqws, Suricata, Snort, NetfilterQueue for Python, OpenSnitch',
    source: 'https://git.netfilter.org/libnetfilter_queue/tree/utils/nfqnl_test.c',
    probes: ['modprobe nfnetlink_queue', 'id'],
  }),
  sig({
    id: 'nft-table-incompatible',
    literal: 'is incompatible, use',
    // that the chain is in a table tells nothing of the table
    pattern: /(?<!\bin )[Tt]able [`'"‘]?(?<table>[\w-]+)['"’]? is incompatible, use 'nft' tool/,
    example: "iptables v1.8.7 (nf_tables): table `filter' is incompatible, use 'nft' tool.",
    nearMiss: "iptables v1.8.9 (nf_tables): chain `NOSUCH' in table `filter' is incompatible, use 'nft' tool.",
    by: 'iptables-nft 1.8',
    source: 'https://git.netfilter.org/iptables/tree/iptables/nft.c',
    probes: ['iptables', 'iptables-save'],
  }),
  sig({
    // 1.8.7 to 1.8.9 say so of a chain that does not exist, too: `iptables-nft -L NOSUCH`
    id: 'nft-chain-incompatible',
    literal: 'is incompatible, use',
    pattern:
      /[Cc]hain [`'"‘]?(?<chain>[^\s'"’]{1,64})['"’]? in table [`'"‘]?(?<table>[\w-]+)['"’]? is incompatible, use 'nft' tool/,
    example: "iptables v1.8.9 (nf_tables): chain `DOCKER-USER' in table `filter' is incompatible, use 'nft' tool.",
    nearMiss: "iptables v1.8.7 (nf_tables): table `filter' is incompatible, use 'nft' tool.",
    by: 'iptables-nft 1.8.7 to 1.8.9',
    source: 'https://github.com/moby/moby/issues/50841',
    probes: ['iptables', 'iptables-save'],
  }),
  sig({
    id: 'nft-xt-compat-unloadable',
    literal: 'unsupported xtables compat expression',
    pattern: /unsupported xtables compat expression, use iptables-nft with this ruleset/,
    example:
      '/etc/sysconfig/nftables.conf:421:50-66: Error: unsupported xtables compat expression, use iptables-nft with this ruleset',
    nearMiss: 'Error: syntax error, unexpected string',
    by: 'nftables 1.0.7 and newer',
    source: 'https://git.netfilter.org/nftables/tree/src/xt.c',
    probes: ['journalctl-unit nftables', 'nft-ruleset'],
  }),
  sig({
    id: 'nft-cache-failed',
    literal: 'cache initialization failed',
    pattern: /(?:netlink: )?Error: cache initialization failed: (?<reason>[A-Za-z ]+)/,
    example: 'netlink: Error: cache initialization failed: Invalid argument',
    nearMiss: 'cache initialization failed',
    by: 'nft 0.9 and newer: nfnetlink answers, nf_tables does not',
    source: 'https://git.netfilter.org/nftables/tree/src/netlink.c',
    probes: ['nft-ruleset'],
  }),
] as const
