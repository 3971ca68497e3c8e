/** What prints an error line is told in the reader's language: no English prose reaches a Chinese page. */
import { describe, expect, it } from 'vitest'
import { allSignatures } from '@/engine'
import { files, printedBy } from './printed-by'
import { proseOf } from './printed-by/names'

const entries = Object.entries(files).flatMap(([file, texts]) =>
  Object.entries(texts).map(([en, zh]) => ({ file, en, zh })),
)
const fileOf = new Map(entries.map((e) => [e.en, e.file]))

it('every signature says in Chinese what prints its line', () => {
  let file = 'host'
  const missing: string[] = []
  for (const s of allSignatures) {
    // signatures of one area stand together, so the last one with a text tells the file
    file = fileOf.get(s.by) ?? file
    const prose = proseOf(s.by)
    if (prose.length > 0 && !fileOf.has(s.by) && !missing.some((m) => m.includes(`\`${s.by}\``)))
      missing.push(
        `signature ${s.id}: add to content/printed-by/${file}.ts the line \`${s.by}\`: '<Chinese>', or if all of ${prose.join(' ')} are names, add them to content/printed-by/names.ts`,
      )
  }
  expect(missing).toEqual([])
})
it('no text is left over, stands twice, or repeats what names alone already say', () => {
  const used = new Set(allSignatures.map((s) => s.by))
  const where = (e: (typeof entries)[number]) => `content/printed-by/${e.file}.ts: remove '${e.en}'`
  expect(entries.filter((e) => !used.has(e.en)).map(where)).toEqual([])
  expect(entries.filter((e) => fileOf.get(e.en) !== e.file).map(where)).toEqual([])
  expect(entries.filter((e) => proseOf(e.en).length === 0).map(where)).toEqual([])
})

describe('the Chinese', () => {
  const wrong = (test: (zh: string, en: string) => boolean) =>
    [...new Set(allSignatures.map((s) => s.by))]
      .map((en) => [en, printedBy(en, 'zh')] as const)
      .filter(([en, zh]) => test(zh, en))
      .map(([en, zh]) => `'${en}': '${zh}'`)
  const withoutCode = (text: string) => text.replace(/`[^`]+`/g, '`')

  it('is Chinese: no English word that joins words stays', () => {
    const joins =
      /(?<![\w-])(?:an?|and|or|of|the|its?|is|are|with|without|where|when|before|since|newer|older|in|on|to|by)(?![\w-])/
    expect(wrong((zh) => joins.test(withoutCode(zh)))).toEqual([])
    expect(entries.filter((e) => proseOf(e.en).length > 1 && !/\p{Script=Han}/u.test(e.zh)).map((e) => e.en)).toEqual(
      [],
    )
  })
  it('has full-width punctuation, a space between Han and Latin, and no full stop', () => {
    expect(wrong((zh) => /[,;:()!?]|。$/.test(withoutCode(zh).replace('[::]', '')))).toEqual([])
    expect(wrong((zh) => /\p{Script=Han}[\w`/]|[\w`=+]\p{Script=Han}|[（）、，；] | [（）、，；]/u.test(zh))).toEqual(
      [],
    )
  })
  it('keeps every version, option, path and error word of the English', () => {
    const exact = /\d+(?:\.\w+)+|\berrno \d+|--[a-z]+|\b[A-Z_]{5,}\b|\/(?:etc|proc|lib|tmp)\/?[\w./-]*|`[^`]+`/g
    expect(wrong((zh, en) => (en.match(exact) ?? []).some((word) => !zh.includes(word)))).toEqual([])
  })
})

describe('what needs no translation', () => {
  it.each([
    'runc >= 1.1',
    'kmod 9 to 29',
    'dockerd 1.9 and newer',
    'docker 29+; docker <= 1.6',
    'util-linux (losetup, mount)',
    'systemctl --user',
    '/proc/cgroups',
  ])('names and versions: %s', (phrase) => expect(proseOf(phrase)).toEqual([]))
  it.each([
    'kernel',
    'shells, env',
    'docker info before 28',
    'runc built without seccomp',
    'make the host file',
    'dockerd and newer',
    'dockerd (all)',
    'Linux: ext4',
  ])('prose: %s', (phrase) => expect(proseOf(phrase)).not.toEqual([]))
  it('is set in Chinese punctuation', () => {
    expect(printedBy('runc, crun >= 1.8 (podman); kmod 9 to 29', 'zh')).toBe(
      'runc、crun >= 1.8（podman）；kmod 9 至 29',
    )
    expect(printedBy('dockerd 1.9 and newer', 'zh')).toBe('dockerd 1.9 及以上')
  })
})
