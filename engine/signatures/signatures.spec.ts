/** Every signature knows a real line, and is not fooled by its near miss. */
import { describe, expect, it } from 'vitest'
import type { SignatureDef } from '../model'
import { signatures } from './index'
import { scanLine } from './scan'

const at = (text: string) => scanLine({ text, body: text, no: 1 }).map((h) => h.signature.id)

describe.each((signatures as unknown as readonly SignatureDef[]).map((s) => [s.id, s] as const))(
  'signature %s',
  (id, s) => {
    it('matches its example', () => expect(at(s.example)).toContain(id))
    it('does not match its near miss', () => expect(at(s.nearMiss)).not.toContain(id))
    it('names a probe that exists for the fact it states', () => expect(s.source).toMatch(/^(?:https?:\/\/|[\w.-]+\/)/))
  },
)
it('has no id twice', () => {
  const ids = signatures.map((s) => s.id as string)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})
