/**
 * `npm run check:content`: what the build alone does not prove about `content/`. Every problem is printed as file:line with
 * what to do; the exit status is 1 when there is any. What is only worth a look is printed too and fails nothing.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tagsOfProbe } from '../content/probe-tags'
import { tagIds } from '../content/tags'
import { allTrees, diagnosisById, type Locale, locales, probeById } from '../engine'
import { noteHead } from '../lib/content'
import { checkCommands } from './content/commands'
import { checkOutputs } from './content/outputs'
import { checkFootnotes, checkLinks, checkWords } from './content/prose'
import { readText, type Say, type Text } from './content/text'
import { behind, checkTwins, lastChanges } from './content/twins'

const problems: string[] = []
const warnings: string[] = []
const say: Say = (file, line, what) => problems.push(`${file}:${line}: ${what}`)
const warn: Say = (file, line, what) => warnings.push(`${file}:${line}: ${what}`)

/** id -> its text in each language; says which are missing */
function textsIn(folder: string): ReadonlyMap<string, ReadonlyMap<Locale, Text>> {
  if (!existsSync(folder)) return new Map()
  const ids = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory())
  return new Map(
    ids.map(({ name: id }) => {
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
        say(join(folder, id), 1, `“${id}” is no id: lower-case letters, digits and single hyphens`)
      const texts = locales.flatMap((lang) => {
        const file = join(folder, id, `${lang}.mdx`)
        if (existsSync(file)) return [[lang, readText(file)] as const]
        say(file, 1, 'is missing: each text stands in both languages')
        return []
      })
      return [id, new Map<Locale, Text>(texts)] as const
    }),
  )
}

const notes = textsIn('content/notes')
const causes = textsIn('content/diagnoses')
const changed = lastChanges('content')
for (const id of causes.keys())
  if (!diagnosisById.has(id)) say(join('content/diagnoses', id), 1, `there is no diagnosis ${id} in engine/diagnoses`)

/** headings are called as in English in every language, see lib/content/headings.ts */
const english = new Map<string, Text>()
for (const [kind, all] of [
  ['notes', notes],
  ['diagnoses', causes],
] as const)
  for (const [id, texts] of all) {
    const text = texts.get('en')
    if (text) english.set(`${kind}/${id}`, text)
  }
for (const texts of [...notes.values(), ...causes.values()])
  for (const [lang, text] of texts) {
    checkLinks(text, lang, english, say)
    checkFootnotes(text, say)
    checkWords(text, lang, say)
    checkCommands(text, say)
  }
for (const texts of [...notes.values(), ...causes.values()]) {
  const [en, zh] = [texts.get('en'), texts.get('zh')]
  if (!en || !zh) continue
  checkTwins(en, zh, say)
  const old = behind(en, zh, changed)
  if (old) warnings.push(old)
}
for (const [slug, texts] of notes) {
  if (texts.size < locales.length) continue
  try {
    const [front] = locales.map((lang) => noteHead(slug, lang))
    const en = texts.get('en')
    if (en) checkOutputs(en, front?.diagnosis, say, warn)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
}

/** Whatever has a page is found by a tag of the list. */
const tagged: readonly (readonly [file: string, tags: readonly string[]])[] = [
  ...[...diagnosisById.values()].map((d) => [`engine/diagnoses: ${d.id}`, d.tags] as const),
  ...allTrees.map((t) => [`engine/trees: ${t.id}`, t.tags] as const),
  ...[...probeById.values()].map((p) => [`content/probe-tags.ts (${p.id})`, tagsOfProbe(p)] as const),
]
for (const [file, tags] of tagged) {
  if (tags.length === 0) say(file, 1, 'has no tag: give it at least one of content/tags.ts')
  for (const tag of tags) if (!tagIds.has(tag)) say(file, 1, `the tag ${tag} is not in content/tags.ts`)
}

const unique = [...new Set(problems)]
if (warnings.length) console.error(`${warnings.join('\n')}\n\n${warnings.length} worth a look\n`)
if (unique.length) {
  console.error(`${unique.join('\n')}\n\n${unique.length} problem${unique.length > 1 ? 's' : ''} in content/`)
  process.exit(1)
}
console.log(`content: ${notes.size} notes, ${diagnosisById.size} diagnoses, ${allTrees.length} trees: in order`)
