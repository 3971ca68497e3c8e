/** The law of an extract: it leads to the verdict of the whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { journal } from '../../scripts/bench/journal'
import { diagnose, type PasteItem, type Verdict } from '..'
import { Extractor } from '.'

const small = { piece: 10_000, whole: 60 }
const extract = (text: string, sizes = small) => {
  const extractor = new Extractor(sizes)
  for (let at = 0; at < text.length; at += 3_001) extractor.add(text.slice(at, at + 3_001))
  return extractor.finish()
}
const said = ({ status, diagnosis, certainty, also, candidates }: Verdict) => ({
  status,
  diagnosis,
  certainty,
  also: [...also].sort(),
  candidates: candidates
    .filter((c) => c.level !== 'open')
    .map((c) => c.id)
    .sort(),
})

describe('a log of noise', () => {
  const log = journal(400_000, 0)
  const made = extract(log)
  it('is counted whole and kept in part', () => {
    expect(made.lines).toBe(log.split('\n').length - 1)
    expect(made.kept).toBeLessThan(made.lines / 3)
    expect(made.text).toMatch(/^\[\.\.\. \d+ lines left out\]$/m)
  })
  it('keeps its beginning and its end', () => {
    const lines = log.trimEnd().split('\n')
    expect(made.text.startsWith(lines.slice(0, 60).join('\n'))).toBe(true)
    expect(made.text.endsWith(lines.slice(-200).join('\n'))).toBe(true)
  })
})

it('every line that is not a gap stands in the log, in its order', () => {
  const log = journal(300_000, 0.02)
  const all = log.split('\n')
  let at = 0
  for (const line of extract(log).text.split('\n')) {
    const left = /^\[\.\.\. (\d+) lines? left out\]$/.exec(line)?.[1]
    if (left) at += Number(left)
    else expect(all[at++]).toBe(line)
  }
})

it('a flood of one error stays small', () => {
  const line = 'Nov 24 10:00:00 h dockerd[812]: failed to start daemon: Error initializing network controller: x'
  const made = extract(`${line}\n`.repeat(20_000))
  expect(made.lines).toBe(20_000)
  expect(made.kept).toBeLessThan(400)
})

it('a short text is kept as it is', () =>
  expect(extract('$ uname -r\n6.1.0-10-amd64\n').text).toBe('$ uname -r\n6.1.0-10-amd64'))

describe('a case between two halves of a log gives the verdict of the whole', () => {
  const noise = journal(20_000, 0)
  const files = readdirSync('cases').filter((f) => f.endsWith('.json'))
  const few = files.filter((_, i) => i % 12 === 0)
  it.each(few)('%s', (file) => {
    const { pastes } = JSON.parse(readFileSync(`cases/${file}`, 'utf8')) as { pastes: PasteItem[] }
    const session = pastes.map((p) => `${p.command ? `user@host:~$ ${p.command}\n` : ''}${p.output}`).join('\n')
    const whole = `user@host:~$ journalctl -n 900\n${noise}${session}\nuser@host:~$ journalctl -n 901\n${noise}`
    expect(said(diagnose(extract(whole).text))).toEqual(said(diagnose(whole)))
  })
})
