/**
 * What programs say when the kernel does not offer what they ask for. Each line names the feature and never the reason:
 * a stale kernel, a missing package, an unset option and a container guest all look like this.
 */
import { sig } from '../model'
import { namesRelease } from './module-words'

export default [
  sig({
    id: 'socket-protocol-unsupported',
    literal: ['rotocol not supported', 'not supported by protocol'],
    pattern:
      /(?:^|[\s:])(?:socket|socket\(\)|bind|SCTP)[^\n:]{0,30}: (?:Protocol not supported|Address family not supported by protocol)/,
    example: 'socket: Protocol not supported',
    nearMiss: 'iptables: Failed to initialize nft: Protocol not supported',
    by: 'any program that opens a socket of a family or protocol whose module is not there (sctp, vsock, can ...)',
    source: 'https://man7.org/linux/man-pages/man2/socket.2.html',
  }),
  sig({
    id: 'docker-kernel-too-old',
    literal: ['unning linux kernel version', 'our Linux kernel version'],
    pattern:
      /(?:You are running linux kernel version|Your Linux kernel version) (?<release>\d\S*?),? (?:which might be unstable|can be unstable|is not supported)/,
    ...namesRelease,
    example:
      'You are running linux kernel version 2.6.32-042stab111.12, which might be unstable running docker. Please upgrade your kernel to 3.10.0.',
    nearMiss: 'Your Linux kernel version is fine',
    by: 'dockerd, all versions',
    source: 'https://github.com/moby/moby/blob/v20.10.0/daemon/daemon_unix.go',
    probes: ['journalctl-unit docker', 'dockerd-by-hand'],
  }),
  sig({
    id: 'kernel-support-missing',
    literal: [
      'ernel support',
      'lacks',
      'ernel does',
      'IPsec stack',
      'XFRM',
      'netlink socket',
      'the /dev/ppp device',
      'received netlink error',
      'seccomp is not enabled',
      "namespaces aren't enabled",
      'modules to install IPSEC rules',
      'hugetlb cgroup controller is missing',
    ],
    // seccomp: moby, daemon/seccomp_linux.go; namespaces: runc, libcontainer/configs/validate; IPsec: moby, libnetwork/drivers/overlay; huge pages: containerd, internal/cri
    pattern:
      /(?:(?<what>L2TP|PPP|SCTP|IPsec|XFRM|NETKEY) kernel support (?:is )?(?:not (?:detected|found|available)|missing)|system lacks (?:kernel )?support for (?<lacks>\w+)|system lacks (?<old>\w+) kernel support|no (?:known|netkey) IPsec stack detected|[Nn]o XFRM(?:\/NETKEY)? kernel (?:interface|support) detected|unable to create (?:XFRM|netlink) (?:event )?socket: Protocol not supported|received netlink error: Protocol not supported|Couldn't open the \/dev\/ppp device: No such (?:device|file)|[Kk]ernel (?:does not|doesn't|doesn’t)(?: (?:support|have support for) (?!swap|memory|kernel memory|cgroup|CPU|cpu|[Bb]lock|oom|OOM|pids|hugetlb)(?<named>[\w/ -]{2,40})|$))|seccomp is not enabled in your kernel, cannot run a custom|(?:user|cgroup|time) namespaces aren't enabled in the kernel|required modules to install IPSEC rules are missing on host|but hugetlb cgroup controller is missing/,
    example: 'xl2tpd[27738]: L2TP kernel support not detected (try modprobing l2tp_ppp and pppol2tp)',
    nearMiss: 'Your kernel does not support swap limit capabilities',
    by: 'xl2tpd, pppd, strongSwan, libreswan, dockerd, runc, containerd and installers',
    source: 'https://github.com/xelerance/xl2tpd/blob/master/network.c',
    probes: ['modprobe l2tp_ppp'],
  }),
  sig({
    id: 'qdisc-unknown',
    literal: ['pecified qdisc ', 'TC classifier not found', 'TC action module'],
    // the kernel has asked modprobe for sch_NAME before it says so
    pattern:
      /\bError: (?:Specified qdisc (?:not found|kind is unknown)|TC classifier not found|Failed to load TC action module)/,
    example: 'Error: Specified qdisc not found.',
    nearMiss: 'Error: Failed to find qdisc with specified handle.',
    by: 'Linux >= 4.16 through tc (iproute2)',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/sched/sch_api.c',
  }),
  sig({
    id: 'usbip-driver-missing',
    literal: ['open vhci_driver', 'Loading vhci_hcd failed', 'vhci driver is not loaded'],
    pattern:
      /usbip: error: open (?<driver>vhci)_driver|usbipd: error: Loading vhci_hcd failed; (?<wsl>update with 'wsl)|error: vhci driver is not loaded/,
    example: 'usbip: error: open vhci_driver',
    nearMiss: 'usbip: error: open usbip_host',
    by: 'usbip, usbipd-win',
    source:
      'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/tools/usb/usbip/libsrc/vhci_driver.c',
  }),
] as const
