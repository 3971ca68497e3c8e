import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagnosisById } from '@/engine'
import { readCauseText } from '@/lib/content'
import { languages } from '@/lib/ui'

const folder = 'content/diagnoses'
const ids = existsSync(folder) ? readdirSync(folder) : []

describe('long texts of root causes', () => {
  for (const id of ids)
    it(`${id} is a root cause and compiles in each language`, async () => {
      expect(diagnosisById.has(id)).toBe(true)
      for (const lang of languages) expect((await readCauseText(id, lang))?.Content).toBeTypeOf('function')
    }, 30_000)
})
