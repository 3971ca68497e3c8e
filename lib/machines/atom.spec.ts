import { expect, test, vi } from 'vitest'
import { readXml } from '../../scripts/machines/built'
import type { NoteHead } from '../content'
import { atom, idOf } from './atom'

const note = (slug: string, more: Partial<NoteHead> = {}): NoteHead => ({
  slug,
  kind: 'incident',
  lang: 'en',
  title: 'a < b & "c"',
  summary: 'One \u0007 line.',
  date: '2026-10-01',
  tags: ['os/debian', 'docker'],
  ...more,
})

test('an entry has what the format asks for, and its newest change counts', () => {
  const { feed } = readXml(atom([note('old'), note('new', { date: '2019-01-04', updated: '2026-11-02' })], 'en'))
  expect(feed.updated).toBe('2026-11-02T00:00:00Z')
  expect(feed.entry.map((e: { id: string }) => e.id)).toEqual([idOf('en/notes/new'), idOf('en/notes/old')])
  expect(feed.entry[1]).toMatchObject({
    title: 'a < b & "c"',
    summary: 'One  line.',
    published: '2026-10-01T00:00:00Z',
  })
  expect(feed.entry[1].category.map((c: { term: string }) => c.term)).toEqual(['os/debian', 'docker'])
  expect(feed.author.name).toBe('Oolong')
})

test('ids are valid and do not depend on where the site stands', async () => {
  expect(idOf('en/notes/x')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(idOf('en/notes/x')).not.toBe(idOf('zh/notes/x'))
  // never edited: a changed id shows every note as new to everyone who follows
  expect(idOf('en/notes/stale-kernel-docker')).toBe('urn:uuid:cb5b418d-422b-5bd4-82c5-ecaaaa46212c')
  vi.resetModules()
  vi.stubEnv('OOLONG_SITE', 'https://help.example.org')
  const known = await import('./atom')
  const { feed } = readXml(known.atom([note('x')], 'zh', 'docker'))
  vi.unstubAllEnvs()
  vi.resetModules()
  expect(feed.entry[0].id).toBe(idOf('zh/notes/x'))
  expect(feed.link.map((l: { rel: string; href: string }) => `${l.rel} ${l.href}`)).toEqual([
    'self https://help.example.org/zh/tags/docker/feed.xml',
    'alternate https://help.example.org/zh/tags/docker/',
  ])
})

test('a feed stays small, however many notes there are', () => {
  const many = Array.from({ length: 80 }, (_, i) => note(`n${i}`))
  expect(readXml(atom(many, 'en')).feed.entry).toHaveLength(50)
})
