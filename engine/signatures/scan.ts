/** Finds known error lines: one pass for the literals, then the patterns of those that occur. */
import type { Line, SignatureDef } from '../model'
import { inEnglish } from '../translated'
import { signatures } from './index'
import { Literals } from './literals'

export interface Hit {
  readonly signature: SignatureDef
  readonly groups: Readonly<Record<string, string | undefined>>
  /** the part of the line that matched, in the program's English */
  readonly text: string
  readonly line: Line
}

const all: readonly SignatureDef[] = signatures as unknown as readonly SignatureDef[]
/** literal -> places in the catalogue */
const byLiteral = new Map<string, number[]>()
all.forEach((s, at) => {
  for (const literal of typeof s.literal === 'string' ? [s.literal] : s.literal) {
    const list = byLiteral.get(literal)
    if (list) list.push(at)
    else byLiteral.set(literal, [at])
  }
})
const owners = [...byLiteral.values()]
const literals = new Literals([...byLiteral.keys()])

/** Longer lines are cut: no program prints a message this long, and time per line stays bounded. */
const longest = 4000

/** All signatures that match the line, in the order of the catalogue; a line may match several. */
export function scanLine(line: Line): readonly Hit[] {
  const text = line.body.length > longest ? line.body.slice(0, longest) : line.body
  const said = inEnglish(text)
  const hits = scanText(said, line)
  if (said === text) return hits
  // a signature may know the foreign words itself
  const known = new Set(hits.map((h) => h.signature))
  return [...hits, ...scanText(text, line).filter((h) => !known.has(h.signature))]
}

function scanText(text: string, line: Line): readonly Hit[] {
  const found = literals.find(text)
  if (found.length === 0) return none
  const hits: Hit[] = []
  const asked = new Set(found.flatMap((index) => owners[index] ?? []))
  for (const at of [...asked].sort((a, b) => a - b)) {
    const signature = all[at] as SignatureDef
    const m = signature.pattern.exec(text)
    if (m) hits.push({ signature, groups: { ...m.groups }, text: m[0], line })
  }
  return hits
}
const none: readonly Hit[] = []
