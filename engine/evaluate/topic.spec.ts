import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'

describe('an error that nobody knows', () => {
  it.each([
    [
      'docker: Error response from daemon: OCI runtime create failed: frobnication refused: unknown.',
      'container-does-not-start',
    ],
    ['failed to start daemon: frobnication refused', 'docker-does-not-start'],
    ['E0405 05:33:40.511159 4759 kubelet.go:1] error: kubelet: failed to frobnicate', 'kubeadm-or-kubelet-fails'],
    ['iptables v1.8.9 (nf_tables): frobnication refused', 'iptables-nat-fails'],
    ['frob.service: Main process exited, code=exited, status=3/NOTIMPLEMENTED', 'systemd-unit-fails'],
    ['modprobe: ERROR: frobnication refused', 'module-does-not-load'],
  ])('leads to the tree of its topic: %s', (text, tree) => {
    const v = diagnose(text)
    expect([v.status, v.diagnosis]).toEqual(['asking', null])
    expect(v.trees.map((t) => t.tree)).toContain(tree)
    expect(v.candidates.length).toBeGreaterThan(0)
  })
  it.each([
    ['Oct 01 16:15:52 host dockerd[3191]: the frobnicator is missing', 'docker-does-not-start'],
    ['Oct 01 16:15:52 host containerd[88]: frobnication was rejected', 'containerd-cri-fails'],
    ['mount: /mnt: frobnication refused.', 'mount-fails'],
    ['$ sudo apt-get install docker-ce\nfrobnication failed', 'packages-and-boot'],
    ['$ systemctl start docker\nfrobnication failed', 'docker-does-not-start'],
    ['chronyd[12]: Could not frobnicate', 'clock-and-tls'],
    ['error: frobnication of the pod was refused by kubectl', 'kubeadm-or-kubelet-fails'],
  ])('is placed by the program that speaks, was run, or is named: %s', (text, tree) => {
    const v = diagnose(text)
    expect(v.status).toBe('asking')
    expect(v.trees.map((t) => t.tree)).toContain(tree)
    expect(v.next.length).toBeGreaterThan(0)
  })
  it('does not outweigh a known line', () => {
    const v = diagnose(
      'Error starting daemon: frobnication refused\nERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
    )
    expect(v.diagnosis).toBe('address-pool-exhausted')
  })
  it.each(['The docks failed to open on Monday, and the crane could not be moved.', 'I cannot find my keys.'])(
    'stays unrecognised where no program speaks: %s',
    (text) => expect(diagnose(text).status).toBe('unrecognised'),
  )
})

it('open candidates come in the order of plausibility: narrowed walks first', () => {
  const v = diagnose('docker: Error response from daemon: unable to apply caps: operation not permitted: unknown.')
  expect(v.candidates[0]?.id).toBe('restricted-container-guest')
})

describe('a line that sounds like a fault and is none', () => {
  it('enters no tree, and says what it means', () => {
    const v = diagnose('Error response from daemon: No such container: web')
    expect(v).toMatchObject({ status: 'unrecognised', candidates: [], falseLeads: [{ id: 'plain-name' }] })
  })
  it('is all well where it is a notice', () => {
    const v = diagnose('wl: loading out-of-tree module taints kernel.')
    expect(v).toMatchObject({ status: 'clear', falseLeads: [{ id: 'plain-notice' }] })
  })
  it('hides no other line', () => {
    const v = diagnose(
      'Error response from daemon: No such container: web\niptables v1.8.9 (nf_tables): frobnication refused',
    )
    expect(v.trees[0]?.tree).toBe('iptables-nat-fails')
  })
})

describe('nothing wrong', () => {
  it('is said where every line is the data of a known command', () =>
    expect(diagnose('$ uname -r\n6.1.0-56-amd64\n$ cat /proc/swaps\nFilename Type Size Used Priority').status).toBe(
      'clear',
    ))
  it('is not said where a line was read by nobody', () =>
    expect(diagnose('$ uname -r\n6.1.0-56-amd64\n$ frobnicate --all\nthe gauge stands at seven').status).toBe('asking'))
  it('is not said of a lone line without a word of trouble', () => {
    const v = diagnose('skipping pod synchronization - [container runtime is down, PLEG is not healthy]')
    expect(v.status).toBe('asking')
    expect(v.next.length).toBeGreaterThan(0)
  })
})
