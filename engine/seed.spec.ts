/** The story the engine was written for: outputs of a machine that ran a stale kernel, from the source note. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from './index'

const rule = 'sudo iptables --wait -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE'
const blocks = [
  {
    command: 'uname -a',
    output: 'Linux localhost 6.1.0-10-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.38-1 (2023-07-14) x86_64 GNU/Linux',
  },
  {
    command: 'sudo journalctl -xeu docker.service',
    output:
      'Dec 13 09:22:20 localhost dockerd[352906]: failed to start daemon: Error initializing network controller: Error creating default "bridge" network: Failed to Setup IP tables: Unable to enable NAT rule:  (iptables failed: iptables --wait -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE: Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?\nDec 13 09:22:20 localhost dockerd[352906]: iptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING',
  },
  {
    command: rule,
    output: 'iptables v1.8.9 (nf_tables):  CHAIN_ADD failed (No such file or directory): chain POSTROUTING',
  },
  {
    command: rule,
    output:
      "Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?\niptables v1.8.9 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.",
  },
  { command: 'sudo modprobe ip_tables', output: '' },
  { command: 'cat /boot/config-$(uname -r) | grep CONFIG_IP_NF_NAT', output: 'CONFIG_IP_NF_NAT=m' },
  {
    command: 'modprobe nf_nat_ipv4',
    output: 'modprobe: FATAL: Module nf_nat_ipv4 not found in directory /lib/modules/6.1.0-10-amd64',
  },
]
const dpkg = {
  command: 'dpkg -l linux-image-6.1.0-10-amd64',
  output: 'ii  linux-image-6.1.0-10-amd64 6.1.38-2 amd64 Linux 6.1 for 64-bit PCs (signed)',
}
const running = {
  command: 'sudo systemctl status docker',
  output:
    '● docker.service - Docker Application Container Engine\n     Loaded: loaded (/lib/systemd/system/docker.service; enabled; preset: enabled)\n     Active: active (running) since Wed 2023-12-13 09:47:09 UTC; 6s ago',
}

describe('the outputs of the note, up to the reboot', () => {
  it('say stale-running-kernel, likely, another build of the same name', () => {
    const v = diagnose(blocks)
    expect([v.diagnosis, v.certainty, v.variant]).toEqual(['stale-running-kernel', 'likely', 'same-name-replaced'])
  })
  it('say the same in any order of the blocks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), (some) => {
        const v = diagnose(some)
        expect([v.diagnosis, v.certainty]).toEqual(['stale-running-kernel', 'likely'])
      }),
      { numRuns: 30 },
    )
  })
  it('name nf_nat_ipv4 as a false lead', () => {
    expect(diagnose(blocks).falseLeads.map((l) => l.id)).toContain('nf-nat-ipv4-merged')
  })
  it('are confirmed once the package is another build than the kernel that runs', () => {
    expect(diagnose([...blocks, dpkg]).certainty).toBe('confirmed')
  })
  it('are not contradicted by the true answer to the question asked next: that tree was replaced, so it is whole', () => {
    const v = diagnose([...blocks, { command: 'ls /lib/modules/$(uname -r)', output: 'kernel\nmodules.dep' }])
    expect(v.diagnosis).toBe('stale-running-kernel')
  })
  it('are resolved by the outputs after the reboot', () => {
    const v = diagnose([...blocks, { command: 'sudo systemctl reboot', output: '' }, running])
    expect([v.status, v.diagnosis]).toEqual(['resolved', 'stale-running-kernel'])
  })
})
describe('the other variant: every modprobe is FATAL and only newer releases are on disk', () => {
  it('is confirmed, the directory gone', () => {
    const v = diagnose([
      { command: 'uname -r', output: '6.1.0-10-amd64' },
      { command: 'ls /lib/modules', output: '6.1.0-11-amd64' },
      {
        command: 'modprobe nf_nat',
        output: 'modprobe: FATAL: Module nf_nat not found in directory /lib/modules/6.1.0-10-amd64',
      },
    ])
    expect([v.diagnosis, v.certainty, v.variant]).toEqual(['stale-running-kernel', 'confirmed', 'dir-gone'])
  })
  it('contradicts a modprobe that is silent', () => {
    const v = diagnose([
      { command: 'uname -r', output: '6.1.0-10-amd64' },
      { command: 'ls /lib/modules', output: '6.1.0-11-amd64' },
      { command: 'modprobe ip_tables', output: '' },
    ])
    expect(v.contradictions.map((c) => c.id)).toContain('module-loads-without-directory')
  })
})

describe('the note itself, its Markdown as one text', () => {
  const note = readFileSync(new URL('./paste/cases/note-zh.md', import.meta.url), 'utf8')
  const before = diagnose(note.slice(0, note.indexOf('\n## 修复')))
  it('up to the repair says stale-running-kernel, likely, another build of the same name', () => {
    expect([before.diagnosis, before.certainty, before.variant]).toEqual([
      'stale-running-kernel',
      'likely',
      'same-name-replaced',
    ])
  })
  it('does not take the back end for the cause, though the author did', () => {
    expect(before.candidates.slice(0, 3).map((c) => c.id)).not.toContain('iptables-backend-mismatch')
  })
  it('names both false leads: the merged module and the mistyped network', () => {
    expect(before.falseLeads.map((l) => l.id)).toEqual(
      expect.arrayContaining(['nf-nat-ipv4-merged', 'shortened-subnet-typed']),
    )
  })
  it('asks for the module that decides, and for the package to compare the running build with', () => {
    expect(before.next.map((q) => q.command)).toContain('sudo modprobe nf_nat')
    expect(before.next.some((q) => q.probe === 'packages' || q.probe === 'needrestart')).toBe(true)
  })
  it('to its end is resolved', () => {
    const after = diagnose(note)
    expect([after.status, after.diagnosis]).toEqual(['resolved', 'stale-running-kernel'])
  })
})
