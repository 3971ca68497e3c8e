/** What the tools that look names up say of the servers that they asked: resolvectl, nslookup, host, dig. */
import { sig } from '../model'

export default [
  sig({
    id: 'resolved-has-no-server',
    literal: 'No appropriate name servers',
    pattern: /resolve call failed: No appropriate name servers or networks for name found/,
    example: 'web1.example.org: resolve call failed: No appropriate name servers or networks for name found',
    nearMiss: 'web1.example.org: resolve call failed: No such host',
    by: 'resolvectl: systemd-resolved knows no server that it may ask for this name: no link has one, or only for other domains',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/resolvectl.html',
    probes: ['resolvectl'],
  }),
  sig({
    id: 'dns-servfail',
    literal: 'SERVFAIL',
    pattern:
      /server can't find (?<nslookup>\S{1,255}): SERVFAIL|Host (?<host>\S{1,255}) not found: 2\(SERVFAIL\)|status: SERVFAIL, id:|Got SERVFAIL reply from (?<from>[\d.a-f:]{3,45})/,
    example: "** server can't find registry.example.org: SERVFAIL",
    nearMiss: "** server can't find nosuchhost.example.org: NXDOMAIN",
    by: 'nslookup, host, dig: the server that was asked could not get an answer itself: DNSSEC with a wrong clock, a broken zone, a forwarder that fails',
    source: 'https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1',
    probes: ['dns-lookup', 'resolvectl', 'timedatectl'],
  }),
] as const
