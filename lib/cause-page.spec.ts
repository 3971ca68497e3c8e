import { describe, expect, it } from 'vitest'
import { allDiagnoses, diagnosisById } from '@/engine'
import { byWeight, verifyOf } from './cause-page'

const cause = (id: string) => {
  const d = diagnosisById.get(id)
  if (!d) throw new Error(id)
  return d
}

describe('the clues on the page of a cause', () => {
  it('stand once each, the heaviest first', () => {
    for (const d of allDiagnoses) {
      const groups = byWeight(d.proof)
      const order = groups.map(([weight]) => ['proves', 'points', 'hints'].indexOf(weight))
      expect(order, d.id).toEqual([...order].sort())
      const said = groups.flatMap(([, clues]) => clues.map((c) => c.says.en))
      expect(said.length, d.id).toBe(new Set(d.proof.map((c) => c.says.en)).size)
    }
  })
})

describe('the verify command on the page of a cause', () => {
  it('leaves a blank for the module that failed', () =>
    expect(verifyOf(cause('module-signature-rejected'))?.command).toBe('sudo modprobe MODULE'))
  it('names the module where the cause is about one', () =>
    expect(verifyOf(cause('overlay-module-missing'))?.command).toBe('sudo modprobe overlay'))
})
