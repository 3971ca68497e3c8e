import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { kinds, scaffold, whyNot } from './scaffold'

const root = mkdtempSync(join(tmpdir(), 'new-'))
afterAll(() => rmSync(root, { recursive: true }))

it.each(kinds)('%s: every file is there, says TODO, and is never written over', (kind) => {
  expect(whyNot(kind, 'disk-is-full', root)).toBeNull()
  const { files, next } = scaffold(kind, 'disk-is-full', root, '2026-01-02')
  expect(files.length).toBeGreaterThan(1)
  expect(next.length).toBeGreaterThan(0)
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text === '' || text.includes('TODO'), file).toBe(true)
  }
  expect(whyNot(kind, 'disk-is-full', root)).toMatch(/exists already/)
  expect(() => scaffold(kind, 'disk-is-full', root, '2026-01-02')).toThrow()
})
it('a bad id is refused with a better one', () => {
  expect(whyNot('note', 'Disk Is Full!', root)).toMatch(/for example disk-is-full\./)
  for (const id of ['../x', 'a--b', '-a', '笔记', '', 'todo-x', 'x'.repeat(61)])
    expect(whyNot('probe', id, root), id).not.toBeNull()
})
it('what the site has already is refused', () => {
  expect(whyNot('note', 'mtu', process.cwd())).toMatch(/content\/notes\/mtu/)
  expect(whyNot('diagnosis', 'stale-running-kernel', process.cwd())).toMatch(/exists/)
  expect(whyNot('probe', 'uname-a', process.cwd())).toMatch(/exists/)
})
