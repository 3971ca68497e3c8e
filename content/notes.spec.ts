import { describe, expect, it } from 'vitest'
import { diagnose } from '@/engine'
import { listNotes, noteOutputs, noteSlugs, readNote } from '@/lib/content'
import { languages } from '@/lib/ui'

describe('notes', () => {
  it('are there', () => expect(noteSlugs().length).toBeGreaterThan(0))

  for (const note of listNotes('en')) {
    it(`${note.slug} leads the engine to its diagnosis`, () => {
      if (!note.diagnosis) return
      const verdict = diagnose(noteOutputs(note.slug).before)
      expect(verdict.candidates[0]?.id).toBe(note.diagnosis)
    })
    for (const lang of languages)
      it(`${note.slug} compiles in ${lang}`, async () => {
        const read = await readNote(note.slug, lang)
        expect(read.lang).toBe(lang)
        expect(read.Body).toBeTypeOf('function')
        // the first note also loads the highlighter's grammars
      }, 30_000)
  }

  it('the outputs of the source note do not confirm: its author never compared kernel and modules', () => {
    const verdict = diagnose(noteOutputs('stale-kernel-docker').before)
    expect(verdict.certainty).not.toBe('confirmed')
    expect(verdict.falseLeads.map((f) => f.id)).toContain('nf-nat-ipv4-merged')
  })
})
