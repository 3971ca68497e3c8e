/**
 * The engine as a page of one language needs it. Two thirds of its bundle are words in two languages, of which a page reads
 * one, and of an error line it needs the pattern, not what shows in tests and on other pages that the pattern is right.
 */
import { type AnyNode, type ObjectExpression, type Property, parse } from 'acorn'
import { full } from 'acorn-walk'
import { languages } from '../lib/ui'

/** Read in English on every page: a link keeps answers by these words, and the commands to type stand in them. */
const readInBoth = new Set(['ask', 'label'])
/** What a signature carries for tests, pages and readers of its source. */
const forReaders = new Set(['nearMiss', 'by', 'source'])

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

/**
 * @param script a whole bundle
 * @returns the same for pages in `lang`
 * @throws where it has no words in two languages at all: then it is not written as expected
 */
export function forWorker(script: string, lang: (typeof languages)[number]): string {
  const keepsBoth = new Set<AnyNode>()
  const gone = new Set<Property>()
  const holders: ObjectExpression[] = []
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'script' })
  full(tree, (node) => {
    if (node.type === 'Property' && readInBoth.has(nameOf(node as Property) ?? ''))
      keepsBoth.add((node as Property).value)
  })
  full(tree, (node) => {
    if (node.type !== 'ObjectExpression') return
    const own = propertiesOf(node as ObjectExpression)
    if (!own) return
    const words = own.size === languages.length && languages.every((l) => own.has(l))
    const others =
      words && !(lang !== 'en' && keepsBoth.has(node as AnyNode)) ? languages.filter((l) => l !== lang) : []
    const drop = own.has('literal') && own.has('pattern') ? forReaders : others
    for (const name of drop) {
      const property = own.get(name)
      if (property) gone.add(property)
    }
    if (drop === others ? others.length : own.has('nearMiss')) holders.push(node as ObjectExpression)
  })
  if (holders.length === 0) throw new Error('the engine has no words in two languages: look at scripts/for-worker.ts')
  // with its comma: the one after it, for the last one that before it
  const cuts = holders
    .flatMap(({ properties }) =>
      properties.flatMap((p, i) => {
        if (!gone.has(p as Property)) return []
        const next = properties[i + 1]
        const before = properties.slice(0, i).findLast((q) => !gone.has(q as Property))
        return next ? [[p.start, next.start] as const] : [[before?.end ?? p.start, p.end] as const]
      }),
    )
    .sort(([a], [b]) => a - b)
  let at = 0
  let out = ''
  for (const [start, end] of cuts) {
    // what lies within a cut, or before its end, is gone with it
    if (start > at) out += script.slice(at, start)
    at = Math.max(at, end)
  }
  return out + script.slice(at)
}
