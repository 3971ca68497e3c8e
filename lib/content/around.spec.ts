import { describe, expect, it } from 'vitest'
import { languages } from '../ui'
import { aroundNote, mentionsOf } from './around'
import { changes, changesIn } from './history'
import { noteSlugs, noteSource } from './index'

describe('around a note', () => {
  it('stands who mentions it, each once and never itself, in both languages', () => {
    for (const lang of languages)
      for (const slug of noteSlugs(lang).slice(0, 12)) {
        const { mentions, related } = aroundNote(slug, lang)
        const names = [...mentions.map((m) => `${m.kind}/${m.id}`), ...related.map((n) => `notes/${n.slug}`)]
        expect(new Set(names).size, slug).toBe(names.length)
        expect(names).not.toContain(`notes/${slug}`)
        expect(names.length).toBeLessThanOrEqual(10)
        for (const m of mentions)
          if (m.kind === 'notes') expect(noteSource(m.id, lang)).toContain(`/${lang}/notes/${slug}/`)
      }
  })
  it('stands what is like it', () => {
    const { mentions, related } = aroundNote('clocks-and-tls', 'en')
    expect([...mentions.map((m) => m.id), ...related.map((n) => n.slug)]).toContain('same-time-eight-hours-apart')
    expect(mentionsOf('diagnoses/stale-running-kernel', 'en').length).toBeGreaterThan(0)
  })
  it('one leads to the other: the earlier of the later is the note', () => {
    for (const slug of noteSlugs('en').slice(0, 12)) {
      const { later } = aroundNote(slug, 'en')
      if (later) expect(aroundNote(later.slug, 'en').earlier?.slug).toBe(slug)
    }
  })
})

describe('a change of a text', () => {
  const change = (file: string, lines: string) =>
    `\nd\n\ndiff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n@@ -1 +1 @@ x\n${lines}`
  it('is one of its words, not of its tags', () => {
    const log = `\0${100}${change('notes/a/en.mdx', '-old words\n+new words')}\0${50}${change('notes/a/en.mdx', '-  - os/debian\n+  - os/linux')}`
    expect(changesIn(log)).toEqual([{ file: 'notes/a/en.mdx', time: 100 }])
  })
  it('is unknown without a log', () => {
    expect(changesIn('')).toEqual([])
    expect(changes('.', '/')).toEqual([])
  })
})
