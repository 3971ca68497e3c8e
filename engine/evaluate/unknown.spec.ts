import { describe, expect, it } from 'vitest'
import { diagnose } from '../index'

const unknown = 'Error response from daemon: the frobnicator was refused by the sprocket.'
const quoted = (text: string) => diagnose(text).unknown.map((e) => e.lines)

describe('error lines that Oolong does not know', () => {
  it('are told, where nothing speaks for a cause', () => {
    const v = diagnose(`$ docker run web\n${unknown}`)
    expect(v.status).toBe('asking')
    expect(v.unknown.map((e) => e.lines)).toEqual([[2, 2]])
  })
  it('are told where nothing at all is recognised', () => {
    const v = diagnose('sprocket: fatal: cannot frobnicate')
    expect([v.status, v.unknown.length]).toEqual(['unrecognised', 1])
  })
  it('are none where a known line speaks for a cause', () => {
    const v = diagnose(`${unknown}\nOut of memory: Killed process 1234 (java) total-vm:8000000kB, anon-rss:4000000kB`)
    expect(v.diagnosis).toBe('oom-killed')
    expect(v.unknown).toEqual([])
  })
  it('are none in what a command prints when all is well', () =>
    expect(quoted('$ uname -r\n6.1.0-56-amd64\n$ cat /proc/swaps\nFilename Type Size Used Priority')).toEqual([]))
  it('are the last three: a program says last what stopped it', () =>
    expect(quoted(Array.from({ length: 9 }, (_, i) => `sprocket ${i}: failed to frobnicate`).join('\n'))).toEqual([
      [7, 7],
      [8, 8],
      [9, 9],
    ]))
})
