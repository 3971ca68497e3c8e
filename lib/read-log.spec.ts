import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Extractor } from '@/engine'
import { mostKept } from './plain-text'
import { type LogRead, type Reached, readLog } from './read-log'

const make = () => new Extractor()
const read = (bytes: Uint8Array | string, reached?: (now: Reached) => void) =>
  readLog(new Blob([bytes as BlobPart]), make, reached)
const session = '$ uname -r\n6.1.0-10-amd64\n错误\n'

describe('readLog', () => {
  it.each([
    ['text', Buffer.from(session)],
    ['gzip', gzipSync(session)],
    [
      'gzip in two members, as logrotate appends',
      Buffer.concat([gzipSync(session.slice(0, 8)), gzipSync(session.slice(8))]),
    ],
    ['UTF-16', Buffer.from(`\ufeff${session}`, 'utf16le')],
    ['UTF-16 in gzip', gzipSync(Buffer.from(`\ufeff${session}`, 'utf16le'))],
  ])('%s', async (_, bytes) => expect(await read(bytes)).toEqual({ text: session, lines: 3, kept: 3 }))
  it('keeps a part of what is long, and says how much', async () => {
    const seen: Reached[] = []
    const log = `first line\n${'Nov 24 10:00:00 h cron[1]: nothing to see here at all\n'.repeat(mostKept / 40)}`
    const made = (await read(gzipSync(log), (now) => seen.push(now))) as LogRead
    expect(made.lines).toBe(mostKept / 40 + 1)
    expect(made.kept).toBeLessThan(500)
    expect(seen.at(-1)?.head[0]).toBe('first line')
  })
  it.each([
    ['nothing', '', 'empty'],
    ['blanks in gzip', gzipSync(' \n '), 'empty'],
    ['a binary', Buffer.from([127, 69, 76, 70, 2, 1, 1, 0, 0]), 'binary'],
    ['a binary in gzip', gzipSync(Buffer.alloc(5000)), 'binary'],
    ['half a gzip file', gzipSync(session.repeat(2000)).subarray(0, 30), 'brokenGzip'],
  ])('refuses %s', async (_, bytes, refused) => expect(await read(bytes)).toEqual({ refused }))
  it('stops at a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'all is well\n'))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readLog(new Blob([bomb]), make, undefined, 10_000_000)).toEqual({ refused: 'bomb' })
  })
})
