/** Podman's own network stack: netavark, which sets links and rules, aardvark-dns, which answers names, pasta for rootless. */
import { sig } from '../model'

export default [
  sig({
    id: 'aardvark-bind-failed',
    literal: 'listener on ',
    pattern:
      /failed to bind (?<proto>udp|tcp) listener on (?<address>\[?[\da-f.:]{3,45}\]?):(?<port>\d{1,5}): (?:IO error: )?(?<errno>Cannot assign requested address|Address (?:already )?in use|Permission denied)/,
    example:
      'Error starting server failed to bind udp listener on 10.89.0.1:53: IO error: Address already in use (os error 98)',
    nearMiss: 'aardvark-dns: listening on 10.89.0.1:53 with udp listener on eth0',
    by: 'aardvark-dns >= 1.5: a resolver of the host on every address, an old aardvark-dns, or a bridge that is not up',
    source: 'https://github.com/containers/aardvark-dns/blob/main/src/server/serve.rs',
    probes: ['docker-run', 'ss'],
  }),
  sig({
    id: 'aardvark-nameserver-invalid',
    literal: 'ailed to get upstream nameservers',
    pattern:
      /failed to get upstream nameservers, dns forwarding will not work: (?<server>[^\s:][^\s]{0,80}): parse address/,
    example:
      'Error starting server failed to get upstream nameservers, dns forwarding will not work: fe80::1%eth0: parse address: invalid IP address syntax',
    nearMiss: 'failed to get upstream nameservers: no nameserver found',
    by: 'aardvark-dns 1.12 and 1.13: an address with a zone (fe80::1%eth0) in resolv.conf; 1.14 reads it',
    source: 'https://github.com/containers/aardvark-dns/issues/535',
    probes: ['resolv-conf'],
  }),
  sig({
    id: 'aardvark-absent',
    literal: 'aardvark-dns path does not exist',
    pattern: /dns disabled because aardvark-dns path does not exists?\b/,
    example: '[INFO  netavark::commands::setup] dns disabled because aardvark-dns path does not exists',
    nearMiss: '[DEBUG netavark::dns::aardvark] Spawning aardvark server',
    by: 'netavark: the package aardvark-dns is not installed, so that containers do not find each other by name',
    source: 'https://github.com/containers/netavark/blob/main/src/commands/setup.rs',
    probes: ['docker-run'],
  }),
  sig({
    id: 'netavark-program-missing',
    literal: ['netavark: '],
    pattern:
      /\bnetavark: (?:nftables error: )?(?:unable to execute (?<program>nft|iptables): |IO error: )?No such file or directory \(os error 2\)/,
    example: 'Error: netavark: nftables error: unable to execute nft: No such file or directory (os error 2)',
    nearMiss: 'Error: netavark: failed to create aardvark-dns directory: No such file or directory (os error 2)',
    by: 'netavark 1.0 to 1.10 without iptables, 1.11 and later without nft',
    source: 'https://github.com/containers/netavark/blob/main/src/firewall/mod.rs',
    probes: ['docker-run'],
  }),
  sig({
    id: 'pasta-namespace-denied',
    literal: ["Couldn't open "],
    pattern:
      /Couldn't open (?:network|PID|user) namespace (?<path>\/\S{1,200}): (?<errno>Permission denied|Operation not permitted)/,
    example: "Couldn't open network namespace /run/user/1000/netns/netns-8fe14d40: Permission denied",
    nearMiss: "Couldn't open network namespace /run/user/1000/netns/netns-8fe14d40: No such file or directory",
    by: 'pasta: its SELinux or AppArmor profile is older than podman and does not allow this path',
    source: 'https://passt.top/passt/tree/conf.c',
    probes: ['getenforce', 'aa-status'],
  }),
] as const
