/** Kernel parameters of the network: a key that is not there, a value that is not 1. */
import { sysctlValue } from '../facts/shared'
import { sig } from '../model'

const moby = 'https://github.com/moby/moby'

export default [
  sig({
    id: 'sysctl-key-absent',
    literal: ['bridge-nf-call', 'nf_conntrack_'],
    pattern:
      /(?:cannot stat |No such file or directory: '?|open |can't open |\[ERROR [^\]]+\]: |couldn't open |stat |sysctl: error: '|Failed to write '\d{1,12}' to |Couldn't write '\d{1,12}' to )['"]?\/?(?:proc\/sys\/)?(?<key>net[/.](?:bridge[/.]bridge-nf-call-(?:ip6?|arp)tables|netfilter[/.]nf_conntrack_\w{1,40}|nf_conntrack_max))['"]?.{0,60}?(?:No such file|no such file|does not exist|is an unknown key)|'(?<key2>net\.(?:bridge\.bridge-nf-call-(?:ip6?|arp)tables|(?:netfilter\.)?nf_conntrack_\w{1,40}))' is an unknown key|(?:error: )?"?(?<key3>net\.(?:bridge\.bridge-nf-call-(?:ip6?|arp)tables|(?:netfilter\.)?nf_conntrack_\w{1,40}))"? is an unknown key|\/proc\/sys\/(?<key4>net\/bridge\/bridge-nf-call-(?:ip6?|arp)tables)(?:['"]?:? (?:No such file|does not exist)|[^\n]{0,40}[:：] ?(?:没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el (?:archivo|fichero)|Нет такого файла))/,
    facts: { sysctl: sysctlValue },
    read: ({ key, key2, key3, key4 }, emit, line) => {
      const k = (key ?? key2 ?? key3 ?? key4)?.replaceAll('/', '.')
      if (k) emit('sysctl', 'absent', line, k)
    },
    example: 'sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptables: No such file or directory',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables contents are not set to 1',
    by: 'procps and busybox sysctl, kubeadm, systemd-sysctl, dockerd, ansible',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
    probes: ['sysctl'],
  }),
  sig({
    id: 'kubeadm-sysctl-not-one',
    literal: 'contents are not set to',
    pattern: /\/proc\/sys\/(?<key>\S+) contents are not set to 1/,
    facts: { sysctl: sysctlValue },
    read: ({ key = '' }, emit, line) => emit('sysctl', '0', line, key.replaceAll('/', '.')),
    example:
      '[ERROR FileContent--proc-sys-net-ipv4-ip_forward]: /proc/sys/net/ipv4/ip_forward contents are not set to 1',
    nearMiss: '/proc/sys/net/bridge/bridge-nf-call-iptables does not exist',
    by: 'kubeadm preflight',
    source: 'https://github.com/kubernetes/kubernetes/blob/master/cmd/kubeadm/app/preflight/checks.go',
  }),
  sig({
    id: 'bridge-filtering-off-by-default',
    literal: 'filtering via arp/ip/ip6tables is no longer available by default',
    pattern: /bridge: filtering via arp\/ip\/ip6tables is no longer available by default/,
    example:
      'bridge: filtering via arp/ip/ip6tables is no longer available by default. Update your scripts to load br_netfilter if you need this.',
    nearMiss: 'bridge: port 1(veth0) entered forwarding state',
    by: 'Linux 3.18 and newer, whenever the bridge module loads',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/bridge/br.c',
  }),
  sig({
    id: 'br-netfilter-load-failed',
    literal: ['br_netfilter', 'br-netfilter', 'cannot restrict inter-container'],
    pattern:
      /(?<warned>Running modprobe) (?:bridge )?br_netfilter failed with message: modprobe: \w+: Module br_netfilter not found(?: in directory \/lib\/modules\/(?<release>\d[\w.+-]{2,60}))?|cannot restrict inter-container communication(?: or run without the userland proxy)?: |br[_-]netfilter (?:module )?(?:is )?(?:not loaded|missing)|(?<either>[Mm]issing br-netfilter module or unset)/i,
    example:
      'level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module br_netfilter not found in directory /lib/modules/6.1.0-56-amd64',
    nearMiss:
      'level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found in directory /lib/modules/6.1.0-56-amd64',
    by: 'dockerd, every version with the iptables back end',
    source: 'https://github.com/moby/moby/blob/v20.10.24/libnetwork/drivers/bridge/bridge.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'kernel-cmdline-ipv6-disabled',
    literal: 'ipv6.disable=1',
    pattern: /\bipv6\.disable=1\b/,
    example: 'BOOT_IMAGE=/boot/vmlinuz-6.1.0-10-amd64 root=/dev/sda1 ro ipv6.disable=1 quiet',
    nearMiss: 'net.ipv6.conf.all.disable_ipv6 = 1',
    by: 'kernel command line',
    source: 'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    probes: ['proc-cmdline'],
  }),
  sig({
    id: 'docker-bridge-nf-warning',
    literal: 'bridge-nf-call-ip',
    pattern: /WARNING: bridge-nf-call-ip6?tables is disabled/,
    example: 'WARNING: bridge-nf-call-iptables is disabled',
    nearMiss: 'bridge-nf-call-iptables is enabled',
    by: 'docker info before 28',
    source: `${moby}/blob/v20.10.24/daemon/info_unix.go`,
  }),
] as const
