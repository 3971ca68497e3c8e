import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { remembering, rememberingFiles } from './once'

let folder = ''
let clock = 0
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'once-'))
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Writes a file at a second of its own: a disk may keep no finer times. */
let second = 1e9
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  utimesSync(join(folder, name), ++second, second)
}
/** What a page asked later sees. */
const later = () => {
  clock += 1000
}

describe('a memory of a folder', () => {
  it('reads once while nothing changes', () => {
    const once = remembering(folder)
    const read = vi.fn(() => 'value')
    expect([once('a', read), once('a', read)]).toEqual(['value', 'value'])
    later()
    expect(once('a', read)).toBe('value')
    expect(read).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['written again', () => write('x', '2')],
    ['added', () => write('y', '1')],
    ['removed', () => rmSync(join(folder, 'x'))],
  ])('while developing, a file that is %s makes it read again', (_, change) => {
    write('x', '1')
    const once = remembering(folder)
    const read = vi.fn(() => 'value')
    once('a', read)
    change()
    later()
    once('a', read)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('in a build never looks at the disk again', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const once = remembering(folder)
    once('a', () => 1)
    write('x', '1')
    later()
    expect(once('a', () => 2)).toBe(1)
  })
})

describe('a memory of files', () => {
  it('reads a file again only once that file was written', () => {
    write('x', '1')
    write('y', '1')
    const read = vi.fn((path: string) => path)
    const known = rememberingFiles(read)
    for (const name of ['x', 'y', 'x', 'y']) known(join(folder, name))
    expect(read).toHaveBeenCalledTimes(2)
    write('x', '2')
    known(join(folder, 'x'))
    known(join(folder, 'y'))
    expect(read).toHaveBeenCalledTimes(3)
  })
})
