/** An interface of a type that the kernel does not know: veth, bridge, vxlan, and what ip says of any. */
import { sig } from '../model'

const iproute = 'https://git.kernel.org/pub/scm/network/iproute2/iproute2.git/tree/ip/iplink.c'

export default [
  sig({
    id: 'ip-unknown-device-type',
    literal: ['Unknown device type', 'unknown device type'],
    pattern: /\b(?:Error: )?[Uu]nknown device type\b/,
    example: 'Error: Unknown device type.',
    nearMiss: 'Error: Unknown device "docker0".',
    by: 'iproute2 >= 4.14 with the kernel text of rtnl_newlink',
    source: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/core/rtnetlink.c',
  }),
  sig({
    id: 'rtnetlink-not-supported',
    literal: ['RTNETLINK answers', 'Operation not supported', 'failed: No such device'],
    // musl says `Not supported`
    pattern:
      /RTNETLINK answers: (?<reason>(?:Operation |Protocol )?[Nn]ot supported)|netdev could not be created: (?<networkd>Operation not supported)|^add tunnel "[\w.-]{1,15}" failed: (?<tunnel>No such device|Operation not supported)/,
    example: 'RTNETLINK answers: Operation not supported',
    nearMiss: 'RTNETLINK answers: File exists',
    by: 'iproute2, systemd-networkd',
    source: iproute,
  }),
  sig({
    id: 'veth-pair-failed',
    literal: ['pair interfaces', 'veth'],
    // the reason may be EPERM, also where a reboot into the installed kernel is all it takes: moby/moby#42107
    pattern:
      /(?:failed to add the host \(?[^()]{0,90}\)?\s*<=> sandbox \(?[^()]{0,90}\)?\s+pair interfaces|failed to make veth pair|(?:create|failed to create) veth(?: pair| interface)?[^\n:]{0,40}): (?:Netlink error: )?(?<reason>[A-Za-z][a-z ]+)/,
    example: 'failed to add the host (veth6f97c56) <=> sandbox (vethf799be2) pair interfaces: operation not supported.',
    nearMiss: 'failed to add interface pair interfaces',
    by: 'dockerd, libnetwork; the CNI bridge plug-in; netavark',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/bridge/bridge_linux.go',
    probes: ['docker-run', 'journalctl-unit docker'],
  }),
  sig({
    id: 'docker-bridge-unsupported',
    literal: ['package not installed', 'operation not supported', 'peration not supported', 'type bridge (output'],
    pattern:
      /(?:[Ee]rror creating default \\?"bridge\\?" network: (?<reason>package not installed|operation not supported)|Error creating bridge: (?:package not installed|ip failed: ip link add \S+ type bridge)|Failed to create bridge (?<bridge>\S+) via netlink[^\n]{0,20}operation not supported|(?:create bridge|failed to create (?:a )?bridge)\b[^\n]{0,80}[Oo]peration not supported)/,
    example: 'failed to start daemon: Error creating default "bridge" network: package not installed',
    nearMiss: 'Error creating default "bridge" network: Failed to Setup IP tables',
    by: 'dockerd until 20.10 (package not installed; until 0.8 the failed ip command), >= 26 (operation not supported); netavark, the CNI bridge plug-in',
    source: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/drivers/bridge/setup_device_linux.go',
    probes: ['journalctl-unit docker'],
  }),
  sig({
    id: 'vxlan-not-supported',
    literal: ['not supported', 'vxlan', 'VXLAN'],
    pattern:
      /(?:flannel exited: operation not supported|[Ee]rror registering network: operation not supported|\bvxlan\b[^\n]{0,60}: (?:operation|protocol) not supported|failed to (?:create|ensure)[^\n]{0,40}vxlan[^\n]{0,40}: (?:operation|protocol) not supported)/i,
    example: 'level=fatal msg="flannel exited: operation not supported"',
    nearMiss: 'vxlan port not supported by the switch',
    by: 'flannel, k3s, docker overlay',
    source: 'https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md',
  }),
] as const
