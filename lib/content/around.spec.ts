import { describe, expect, it } from 'vitest'
import { languages } from '../ui'
import { aroundNote, mentionsOf } from './around'
import { daysByFolder } from './history'
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

describe('the days of a text', () => {
  it('are of all its languages, each once, newest first', () => {
    const log =
      '\x002026-11-02\n\ncontent/notes/a/en.mdx\ncontent/notes/a/zh.mdx\n\x002026-11-02\n\ncontent/notes/a/en.mdx\n\x002026-10-01\n\ncontent/notes/a/zh.mdx\ncontent/tags.ts\n'
    expect(daysByFolder(log).get('content/notes/a')).toEqual(['2026-11-02', '2026-10-01'])
  })
  it('are unknown without a log', () => expect(daysByFolder('').size).toBe(0))
})
