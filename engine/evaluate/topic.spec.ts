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
