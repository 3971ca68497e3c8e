/** The causes that look like a stale kernel, each told apart from it by a few outputs of its own. */
import { describe, expect, it } from 'vitest'
import { diagnose } from './index'

const paste = (...pairs: readonly (readonly [string | null, string])[]) =>
  diagnose(pairs.map(([command, output]) => ({ command, output })))
const bookworm = '6.1.0-56-amd64'
const unameA = `Linux node 6.1.0-56-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.94-1 (2026-06-21) x86_64 GNU/Linux`
const notFound = (module: string, release = bookworm) =>
  `modprobe: FATAL: Module ${module} not found in directory /lib/modules/${release}`
const nat = 'iptables -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE'

type Expected = readonly [name: string, diagnosis: string, verdict: ReturnType<typeof diagnose>, variant?: string]
const told: readonly Expected[] = [
  [
    'a package of further modules is missing',
    'kernel-modules-extra-missing',
    paste(
      ['uname -r', '5.13.0-1008-raspi'],
      ['modprobe vxlan', notFound('vxlan', '5.13.0-1008-raspi')],
      [null, 'level=fatal msg="flannel exited: operation not supported"'],
    ),
  ],
  [
    'a missing match extension while the table works',
    'kernel-modules-extra-missing',
    paste(
      [nat.replace('iptables', 'iptables-nft'), ''],
      [
        null,
        'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Failed to program NAT chain: failed to inject DOCKER in PREROUTING chain: iptables failed: iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: Warning: Extension addrtype revision 0 not supported, missing kernel module?\niptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING\n (exit status 4)',
      ],
    ),
  ],
  [
    'an option is not set',
    'kernel-config-missing',
    paste(
      ['uname -r', '5.10.160-legacy-rk35xx'],
      ['modprobe nf_nat', notFound('nf_nat', '5.10.160-legacy-rk35xx')],
      [
        'zcat /proc/config.gz | grep -E "NF_NAT|NF_CONNTRACK="',
        '# CONFIG_NF_CONNTRACK is not set\n# CONFIG_NF_NAT is not set',
      ],
    ),
  ],
  [
    'a module is built in',
    'builtin-module-not-detected',
    paste(
      ['modprobe tun', notFound('tun', '5.4.0-29-generic')],
      ['grep -w tun /lib/modules/$(uname -r)/modules.builtin', 'kernel/drivers/net/tun.ko'],
      ['grep CONFIG_TUN= /boot/config-$(uname -r)', 'CONFIG_TUN=y'],
    ),
  ],
  [
    'a kernel without loadable modules',
    'kernel-without-modules',
    paste(
      ['uname -r', '4.4.4-std-1'],
      ['modprobe ip_tables', notFound('ip_tables', '4.4.4-std-1')],
      ['zcat /proc/config.gz | grep CONFIG_MODULES', '# CONFIG_MODULES is not set'],
    ),
  ],
  [
    'a container guest',
    'restricted-container-guest',
    paste(
      ['systemd-detect-virt', 'lxc'],
      ['uname -r', '6.8.12-4-pve'],
      ['modprobe overlay', notFound('overlay', '6.8.12-4-pve')],
    ),
  ],
  [
    'an OpenVZ guest, told by the kernel that dockerd names',
    'restricted-container-guest',
    paste([
      'dockerd',
      "WARN[0000] You are running linux kernel version 2.6.32-042stab120.16, which might be unstable running docker. Please upgrade your kernel to 3.10.0.\nERRO[0000] 'overlay' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded.",
    ]),
  ],
  [
    'a renamed module',
    'module-renamed-or-merged',
    paste(
      ['uname -a', unameA],
      ['modprobe nf_conntrack_ipv4', notFound('nf_conntrack_ipv4')],
      ['modprobe nf_conntrack', ''],
    ),
  ],
  [
    'an install line that refuses the module',
    'module-blacklisted',
    paste([
      'modprobe nf_nat',
      "modprobe: ERROR: Error running install command '/bin/false' for module nf_nat: retcode 1\nmodprobe: ERROR: could not insert 'nf_nat': Invalid argument",
    ]),
  ],
  [
    'a signature that is not accepted',
    'module-signature-rejected',
    paste(
      ['modprobe nf_nat', "modprobe: ERROR: could not insert 'nf_nat': Key was rejected by service"],
      ['dmesg | tail', '[   39.050576] Loading of unsigned module is rejected'],
    ),
  ],
  [
    'a module built for another release',
    'module-version-mismatch',
    paste([
      'dmesg | tail',
      "it87: version magic '4.13.0-21-generic SMP mod_unload ' should be '4.13.0-25-generic SMP mod_unload '",
    ]),
  ],
  [
    'rules in both back ends',
    'iptables-backend-mismatch',
    paste(
      [
        'update-alternatives --set iptables /usr/sbin/iptables-nft',
        'update-alternatives: using /usr/sbin/iptables-nft to provide /usr/sbin/iptables (iptables) in manual mode',
      ],
      [
        'iptables -nL | tail -2',
        '# Warning: iptables-legacy tables present, use iptables-legacy to see them\nChain OUTPUT (policy ACCEPT)\ntarget     prot opt source               destination',
      ],
    ),
  ],
  [
    "Docker's chains flushed under the running daemon",
    'docker-chains-flushed',
    paste([
      'docker run -d -p 8081:80 bb /bin/sleep 1000',
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint cd (aabb62cc38a642c6f67e0a2772a308f67d8e6b74cb2545df16e2c42224247135):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8081 -j DNAT --to-destination 172.17.0.3:80 ! -i docker0: iptables: No chain/target/match by that name.\n (exit status 1)).',
    ]),
  ],
  [
    'no root',
    'not-root',
    paste(
      ['id -u', '1000'],
      [
        nat,
        'iptables v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)',
      ],
    ),
  ],
]

describe('a neighbour of the stale kernel', () => {
  for (const [name, diagnosis, verdict] of told)
    it(`${name}: ${diagnosis}`, () => {
      expect([verdict.status, verdict.diagnosis]).toEqual(['diagnosed', diagnosis])
    })
})

describe('what only a question can settle', () => {
  it('an image-based system without overlay may have booted the kernel of another image', () => {
    const v = paste(
      ['cat /etc/os-release', 'NAME=CoreOS\nID=coreos\nVERSION=1010.5.0\nVERSION_ID=1010.5.0'],
      ['uname -r', '4.3.6-coreos'],
      [
        null,
        'level=error msg="\'overlay\' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded."',
      ],
    )
    expect(v.status).toBe('asking')
    expect(v.candidates.map((c) => c.id)).toContain('boot-kernel-not-updated')
  })
})

describe('the stale kernel beside them', () => {
  it('files of another build under the same name: the package says so', () => {
    const v = paste(
      ['uname -a', unameA],
      ['modprobe nf_nat', "modprobe: ERROR: could not insert 'nf_nat': Exec format error"],
      [
        `dpkg -l linux-image-${bookworm}`,
        `ii  linux-image-${bookworm} 6.1.99-1 amd64 Linux 6.1 for 64-bit PCs (signed)`,
      ],
    )
    expect([v.diagnosis, v.certainty, v.variant]).toEqual(['stale-running-kernel', 'confirmed', 'same-name-replaced'])
  })
})
