/**
 * `npm run check:content`: what the build alone does not prove about `content/`. Every problem is printed as
 * file:line with what to do; the exit status is 1 when there is any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allTrees, diagnosisById, locales, probeById, treeById } from '../engine'
import { noteHead, noteSlugs } from '../lib/content'

const problems: string[] = []
const say = (file: string, line: number, what: string) => problems.push(`${file}:${line}: ${what}`)

interface Text {
  readonly file: string
  readonly lines: readonly string[]
  /** true where the line is inside a fenced block or the front matter */
  readonly machine: readonly boolean[]
}
function read(file: string): Text {
  const lines = readFileSync(file, 'utf8').split('\n')
  let fence: string | null = null
  let front = lines[0] === '---'
  const machine = lines.map((line, i) => {
    if (front) {
      if (i > 0 && line === '---') front = false
      return true
    }
    const mark = /^\s*(?:>\s*)?(```+|~~~+)/.exec(line)?.[1]
    if (mark && fence === null) {
      fence = mark
      return true
    }
    if (mark && fence !== null && mark.startsWith(fence)) {
      fence = null
      return true
    }
    return fence !== null
  })
  return { file, lines, machine }
}

const notes = new Set(noteSlugs())
const known: Record<string, (id: string) => boolean> = {
  notes: (id) => notes.has(id),
  diagnoses: (id) => diagnosisById.has(id),
  probes: (id) => probeById.has(id),
  trees: (id) => treeById.has(id),
  tags: () => true,
}

/** Links inside the site name a page that exists, in the language of the text. */
function checkLinks(text: Text, lang: string): void {
  text.lines.forEach((line, i) => {
    if (text.machine[i]) return
    for (const m of line.matchAll(/\]\((\/[^)\s]*)\)|href="(\/[^"]*)"/g)) {
      const path = m[1] ?? m[2] ?? ''
      const [, language, kind = '', id = ''] = path.split(/[#?]/)[0]?.split('/') ?? []
      if (path.startsWith('/collect.sh')) continue
      if (language !== lang) say(text.file, i + 1, `the link ${path} leaves the language: begin it with /${lang}/`)
      else if (kind && kind !== 'triage' && kind !== 'accuracy' && !(kind in known))
        say(text.file, i + 1, `there are no pages under /${lang}/${kind}/`)
      else if (id && kind in known && !known[kind]?.(id))
        say(text.file, i + 1, `${path}: there is no ${kind} page ${id}`)
    }
  })
}

/** Each footnote that is named is explained, and the other way round. */
function checkFootnotes(text: Text): void {
  const used = new Map<string, number>()
  const defined = new Map<string, number>()
  text.lines.forEach((line, i) => {
    if (text.machine[i]) return
    for (const m of line.matchAll(/\[\^([^\]]+)\](:)?/g))
      (m[2] && m.index === 0 ? defined : used).set(m[1] ?? '', i + 1)
  })
  for (const [id, line] of used)
    if (!defined.has(id)) say(text.file, line, `footnote [^${id}] has no text: add a line [^${id}]: …`)
  for (const [id, line] of defined) if (!used.has(id)) say(text.file, line, `footnote [^${id}] is used nowhere`)
}

const headings = (t: Text) =>
  t.lines.flatMap((line, i) => {
    const m = t.machine[i] ? null : /^(#{1,6}) /.exec(line)
    return m ? [{ depth: m[1]?.length ?? 0, line: i + 1 }] : []
  })

/** Both languages have the same headings in the same order, by depth. */
function checkTwins(en: Text, zh: Text): void {
  const [a, b] = [headings(en), headings(zh)]
  const at = a.findIndex((h, i) => h.depth !== b[i]?.depth)
  if (at >= 0)
    say(
      zh.file,
      b[at]?.line ?? zh.lines.length,
      `heading ${at + 1} differs from ${en.file}:${a[at]?.line}: same headings, same depth, same order`,
    )
  else if (b.length > a.length)
    say(zh.file, b[a.length]?.line ?? 1, `has ${b.length - a.length} headings more than ${en.file}`)
  const blocks = (t: Text) => t.lines.filter((l) => /^\s*```console/.test(l)).length
  if (blocks(en) !== blocks(zh))
    say(zh.file, 1, `has ${blocks(zh)} console blocks, ${en.file} has ${blocks(en)}: machine text is the same in both`)
}

function checkFolder(folder: string, known: (id: string) => boolean, what: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory())) {
    const id = entry.name
    if (!known(id)) say(join(folder, id), 1, `no ${what} has this id`)
    const texts = locales.flatMap((lang) => {
      const file = join(folder, id, `${lang}.mdx`)
      if (existsSync(file)) return [[lang, read(file)] as const]
      say(file, 1, 'is missing: each text stands in both languages')
      return []
    })
    for (const [lang, text] of texts) {
      checkLinks(text, lang)
      checkFootnotes(text)
    }
    const [en, zh] = [texts.find(([l]) => l === 'en')?.[1], texts.find(([l]) => l === 'zh')?.[1]]
    if (en && zh) checkTwins(en, zh)
  }
}

checkFolder('content/notes', () => true, 'note')
checkFolder('content/diagnoses', (id) => diagnosisById.has(id), 'diagnosis')
for (const slug of noteSlugs())
  for (const lang of locales) {
    try {
      noteHead(slug, lang)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
if (problems.length) {
  console.error(`${problems.join('\n')}\n\n${problems.length} problem${problems.length > 1 ? 's' : ''} in content/`)
  process.exit(1)
}
console.log(`content: ${notes.size} notes, ${diagnosisById.size} diagnoses, ${allTrees.length} trees: in order`)
