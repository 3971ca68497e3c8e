/** An address that no interface of the machine has. */
import { sig } from '../model'

export default [
  sig({
    id: 'bind-address-absent',
    literal: ['annot assign requested address', 'EADDRNOTAVAIL', '(99: ', '无法指定被请求的地址'],
    // only what listens: a client that gets it on connect has no address or no port left to call from. etcd and the API server: etcd.ts
    pattern:
      /listen (?:tcp|udp)[46]? (?<go>\[[^\]\n]{1,60}\]|[\w.]{1,60}):(?!(?:2379|2380|2381|6443|10250):)(?<goPort>\d{1,5}): bind: cannot assign requested address|bind\(\) to (?<nginx>\[[^\]\n]{1,60}\]|[\d.]{7,15}):(?<nginxPort>\d{1,5}) failed \(99: (?:Cannot assign requested address|Address not available|Unknown error)|Bind to port (?<sshPort>\d{1,5}) on (?<ssh>\S{1,60}) failed: Cannot assign requested address|listening socket for (?<dns>\S{1,60}): Cannot assign requested address|failed to bind (?:host )?port(?: for)? (?<docker>[\d.a-f:[\]]{2,45}?):(?<dockerPort>\d{1,5})(?::[\d.a-f:[\]]+)?\/(?:tcp|udp): cannot assign requested address|cannot bind socket \(Cannot assign requested address\)|\(99\)Cannot assign requested address: (?:AH00072: )?make_sock: could not bind to address (?<apache>\S{1,60}):\d|could not bind IPv[46] address "(?<postgres>[^"\n]{1,60})": Cannot assign requested address|listen EADDRNOTAVAIL:?(?: address not available)? (?<node>\S{1,60}?):(?<nodePort>\d{1,5})\b|attempting to bind on address \('(?<py>[^'\n]{1,60})', (?<pyPort>\d{1,5})[^)\n]{0,20}\): cannot assign requested address|listening socket (?<redis>\S{1,60}?):(?<redisPort>\d{1,5}): bind: Cannot assign requested address|BindException: (?:Cannot assign requested address|无法指定被请求的地址)/,
    example: 'nginx: [emerg] bind() to 192.0.2.10:80 failed (99: Cannot assign requested address)',
    nearMiss: 'dial tcp [::1]:8080: connect: cannot assign requested address',
    by: 'nginx, Apache, sshd, dnsmasq, haproxy, postgres, redis, dockerd, Go, Node.js, Python and Java programs (errno 99)',
    source: 'https://man7.org/linux/man-pages/man2/bind.2.html',
    probes: ['ip-addr'],
  }),
] as const
