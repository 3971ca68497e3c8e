import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from './index'

const one = (line: string) => redact([line]).lines[0]

describe('what is hidden', () => {
  it.each([
    ['a prompt', 'jane@build-07:~$ docker ps', 'user1@host-1:~$ docker ps'],
    [
      'uname',
      'Linux build-07 6.1.0-10-amd64 #1 SMP Debian 6.1.38-1 x86_64 GNU/Linux',
      'Linux host-1 6.1.0-10-amd64 #1 SMP Debian 6.1.38-1 x86_64 GNU/Linux',
    ],
    [
      'a journal prefix',
      'Dec 13 09:22:20 build-07 dockerd[352906]: failed',
      'Dec 13 09:22:20 host-1 dockerd[352906]: failed',
    ],
    ['a public address', 'dial tcp 34.194.164.123:443: i/o timeout', 'dial tcp 203.0.113.123:443: i/o timeout'],
    [
      'a MAC address',
      'link/ether 3c:7c:3f:11:22:33 brd ff:ff:ff:ff:ff:ff',
      'link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff',
    ],
    [
      'a home directory',
      'open /home/jane/.docker/config.json: permission denied',
      'open /home/user1/.docker/config.json: permission denied',
    ],
    [
      'a kubeadm token',
      'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef',
      'kubeadm join 10.0.0.1:6443 --token <token-1>',
    ],
    [
      'a password in a URL',
      'HTTP_PROXY=http://bob:hunter22@10.1.2.3:3128',
      'HTTP_PROXY=http://bob:<token-1>@10.1.2.3:3128',
    ],
    ['a password in an environment', 'MYSQL_PASSWORD=hunter22', 'MYSQL_PASSWORD=<token-1>'],
    ['a GitHub token', 'ghp_0123456789abcdefghij0123456789abcdef', '<token-1>'],
    ['an e-mail address', 'Maintainer: jane.doe@corp.example.org', 'Maintainer: person1@example.com'],
    [
      'a private registry in a command',
      '$ docker login -u jane reg.corp-site.net',
      '$ docker login -u jane host-1.example.com',
    ],
    [
      'a private registry',
      'Get "https://registry.corp.lan-site.net/v2/": EOF',
      'Get "https://host-1.example.com/v2/": EOF',
    ],
  ])('%s', (_, from, to) => expect(one(from)).toBe(to))
})

describe('what stays, because it carries the diagnosis', () => {
  it.each([
    'inet 172.17.0.1/16 brd 172.17.255.255 scope global docker0',
    'nameserver 127.0.0.53',
    'nameserver 8.8.8.8',
    'Linux localhost 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux',
    'root@localhost:~# modprobe nf_nat',
    'iptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING',
    'Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
    'link/ether 02:42:ac:11:00:02 brd ff:ff:ff:ff:ff:ff',
    'linux-image-6.8.0-31-generic 6.8.0-31.31 amd64',
    'failed: sha256:1ceb872bcc68a8fcd34c97952658b58086affdcb604c90c1dee2735bde5edc2f',
    'containerd.service - containerd container runtime',
    'user@1000.service: Failed with result',
    'Linux version 5.15.153.1-microsoft-standard-WSL2',
    'chpasswd: clock_gettime(MONOTONIC) failed',
  ])('%s', (line) => expect(one(line)).toBe(line))
})

it('keeps neighbours neighbours: two addresses of one /24 stay in one /24', () => {
  const { lines } = redact(['from 51.15.20.7 to 51.15.20.9', 'via 51.15.21.1'])
  expect(lines).toEqual(['from 203.0.113.7 to 203.0.113.9', 'via 198.51.100.1'])
})
it('gives the same value the same stand-in on every line, and says where', () => {
  const { lines, replaced } = redact(['jane@build-07:~$ hostname', 'build-07'])
  expect(lines).toEqual(['user1@host-1:~$ hostname', 'host-1'])
  expect(replaced.find((r) => r.kind === 'host')).toEqual({
    kind: 'host',
    from: 'build-07',
    to: 'host-1',
    lines: [0, 1],
  })
})
it('shows again what the user chose to show', () => {
  expect(redact(['jane@build-07:~$ id'], new Set(['build-07'])).lines).toEqual(['user1@build-07:~$ id'])
})
it('hides a private key whatever the user chose', () => {
  const lines = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEpAIBAAKCAQEA', '-----END RSA PRIVATE KEY-----']
  expect(redact(lines, new Set(['MIIEpAIBAAKCAQEA'])).lines[1]).toBe('<private-key-1>')
})
it('hides the rest of a private key whose beginning left the screen', () => {
  const lines = ['Loaded: loaded', 'MIIEpAIBAAKCAQEA+/x0', '  aB3=', '-----END PRIVATE KEY-----', 'active']
  expect(redact(lines).lines).toEqual([
    'Loaded: loaded',
    '<private-key-1>',
    '<private-key-2>',
    '-----END PRIVATE KEY-----',
    'active',
  ])
})
it('is stable: what was redacted once is not changed again', () => {
  const line = fc.oneof(
    fc.string(),
    fc.ipV4(),
    fc.ipV6(),
    fc.emailAddress(),
    fc.constantFrom(
      'jane@web-12:~$ ls',
      'password: s3cret99',
      '-----BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      'Serial Number: WX1234567',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const once = redact(lines).lines
      expect(redact(once).lines).toEqual(once)
    }),
  )
})
it('returns as many lines as it was given, and changes only what it lists', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      const r = redact(lines)
      expect(r.lines.length).toBe(lines.length)
      r.lines.forEach((l, i) => {
        if (l !== lines[i]) expect(r.replaced.some((x) => x.lines.includes(i))).toBe(true)
      })
    }),
  )
})
