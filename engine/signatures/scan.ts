/** Finds known error lines. One pass of a literal filter over the text, then the pattern on the few lines that remain. */
import type { Line, SignatureDef } from '../model'
import { signatures } from './index'

export interface Hit {
  readonly signature: SignatureDef
  readonly groups: Readonly<Record<string, string | undefined>>
  /** the part of the line that matched */
  readonly text: string
  readonly line: Line
}

const all: readonly SignatureDef[] = signatures as unknown as readonly SignatureDef[]
const escapeRegex = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const byLiteral = new Map<string, SignatureDef[]>()
for (const s of all) {
  for (const literal of typeof s.literal === 'string' ? [s.literal] : s.literal) {
    const list = byLiteral.get(literal)
    if (list) list.push(s)
    else byLiteral.set(literal, [s])
  }
}
const literals = [...byLiteral.keys()]
const anyLiteral = literals.length ? new RegExp(literals.map(escapeRegex).join('|')) : null

/** Longer lines are cut: no program prints a message this long, and time per line stays bounded. */
const longest = 4000

/** All signatures that match the line; a line may match several. */
export function scanLine(line: Line): Hit[] {
  const text = line.body.length > longest ? line.body.slice(0, longest) : line.body
  if (!anyLiteral?.test(text)) return []
  const hits: Hit[] = []
  const tried = new Set<SignatureDef>()
  for (const literal of literals) {
    if (!text.includes(literal)) continue
    for (const signature of byLiteral.get(literal) ?? []) {
      if (tried.has(signature)) continue
      tried.add(signature)
      const m = signature.pattern.exec(text)
      if (m) hits.push({ signature, groups: { ...m.groups }, text: m[0], line })
    }
  }
  return hits
}
