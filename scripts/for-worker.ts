/**
 * The engine as a page of one language needs it. Two thirds of its bundle are words in two languages, of which a page reads
 * one; of an error line it needs the pattern, not what shows in tests and on other pages that the pattern is right; and what is
 * to be done about a cause it fetches when the cause is named.
 */
import { type AnyNode, type ArrowFunctionExpression, type ObjectExpression, type Property, parse } from 'acorn'
import { full } from 'acorn-walk'
import { languages } from '../lib/ui'

/** Read in English on every page: a link keeps answers by these words, and the commands to type stand in them. */
const readInBoth = new Set(['ask', 'label'])
/** What a signature carries for tests, pages and readers of its source; the example only where no answer to tap shows it. */
const forReaders = new Set(['nearMiss', 'by', 'source'])
/** Of a cause: what comes with its remedy once it is named (lib/remedy.ts), and what only other pages read. */
const comesLater = new Set(['fixes', 'prevent', 'holds', 'sources', 'tags'])
const wordsThatComeLater = new Set(['what', 'why'])

const nameOf = ({ key, computed }: Property): string | null =>
  computed ? null : key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null

/** The properties by name; null where that is not all there is to an object. */
function propertiesOf(node: ObjectExpression): ReadonlyMap<string, Property> | null {
  const found = new Map<string, Property>()
  for (const p of node.properties) {
    const name = p.type === 'Property' ? nameOf(p) : null
    if (p.type !== 'Property' || name === null) return null
    found.set(name, p)
  }
  return found
}

/** Where to cut an object so that some of its properties go, each with a comma: the one after it, for the last that before it. */
function without(own: ReadonlyMap<string, Property>, goes: (name: string) => boolean): (readonly [number, number])[] {
  const all = [...own]
  return all.flatMap(([name, p], i): (readonly [number, number])[] => {
    if (!goes(name)) return []
    const next = all[i + 1]?.[1]
    const before = all.slice(0, i).findLast(([other]) => !goes(other))?.[1]
    return [next ? [p.start, next.start] : [before?.end ?? p.start, p.end]]
  })
}

const stringOf = (node: AnyNode | undefined): string | null =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null

const inChinese = /[\u4e00-\u9fff]/

/**
 * The helper functions that are given words one by one, as `branch('Yes', '是', ...)`: each by its name, with the place of
 * its Chinese argument. A helper is known by what it makes of two arguments: `{ en, zh }`.
 */
function takersOfWords(tree: AnyNode): ReadonlyMap<string, number> {
  const takers = new Map<string, number>()
  full(tree, (node) => {
    if (node.type !== 'VariableDeclarator') return
    const { id, init } = node as Extract<AnyNode, { type: 'VariableDeclarator' }>
    if (id.type !== 'Identifier' || init?.type !== 'ArrowFunctionExpression') return
    const params = (init as ArrowFunctionExpression).params.map((p) => (p.type === 'Identifier' ? p.name : null))
    full(init, (inner) => {
      const own = inner.type === 'ObjectExpression' ? propertiesOf(inner as ObjectExpression) : null
      if (own?.size !== languages.length) return
      const [en, zh] = ['en', 'zh'].map((l) => own.get(l)?.value)
      if (en?.type !== 'Identifier' || zh?.type !== 'Identifier') return
      if (params.includes(en.name) && params.includes(zh.name)) takers.set(id.name, params.indexOf(zh.name))
    })
  })
  return takers
}

/**
 * @param script a whole bundle
 * @param shown ids of the signatures whose example is read
 * @returns the same for pages in `lang`
 * @throws where it has no words in two languages at all: then it is not written as expected
 */
export function forWorker(script: string, lang: (typeof languages)[number], shown: ReadonlySet<string>): string {
  const keepsBoth = new Set<AnyNode>()
  const cuts: (readonly [number, number])[] = []
  let inTwo = false
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'script' })
  const takers = takersOfWords(tree)
  full(tree, (node) => {
    if (node.type === 'Property' && readInBoth.has(nameOf(node as Property) ?? ''))
      keepsBoth.add((node as Property).value)
  })
  full(tree, (node) => {
    if (lang === 'en' && node.type === 'CallExpression') {
      const { callee, arguments: given } = node as Extract<AnyNode, { type: 'CallExpression' }>
      const chinese = given[(callee.type === 'Identifier' && takers.get(callee.name)) || -1]
      // between its quotes: the arguments behind it stay in their places
      if (chinese && inChinese.test(stringOf(chinese) ?? '')) cuts.push([chinese.start + 1, chinese.end - 1])
    }
    if (node.type !== 'ObjectExpression') return
    const own = propertiesOf(node as ObjectExpression)
    if (!own) return
    const words = own.size === languages.length && languages.every((l) => own.has(l))
    inTwo ||= words
    if (words && (lang === 'en' || !keepsBoth.has(node as AnyNode))) cuts.push(...without(own, (name) => name !== lang))
    if (own.has('proof') && own.has('fixes')) {
      cuts.push(...without(own, (name) => comesLater.has(name)))
      const said = own.get('words')?.value
      const spoken = said?.type === 'ObjectExpression' ? propertiesOf(said) : null
      if (spoken) cuts.push(...without(spoken, (name) => wordsThatComeLater.has(name)))
    }
    if (own.has('parse') && own.has('match')) cuts.push(...without(own, (name) => name === 'sources'))
    if (!own.has('literal') || !own.has('pattern')) return
    const id = stringOf(own.get('id')?.value)
    const unseen = id !== null && !shown.has(id)
    cuts.push(...without(own, (name) => forReaders.has(name) || (unseen && name === 'example')))
  })
  if (!inTwo) throw new Error('the engine has no words in two languages: look at scripts/for-worker.ts')
  cuts.sort(([a], [b]) => a - b)
  let at = 0
  let out = ''
  for (const [start, end] of cuts) {
    // what lies within a cut, or before its end, is gone with it
    if (start > at) out += script.slice(at, start)
    at = Math.max(at, end)
  }
  return out + script.slice(at)
}
