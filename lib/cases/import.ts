/** Reads a file of cases. It may come from anywhere: nothing of it is taken on trust. */
import * as z from 'zod/mini'
import { type FiledCase, fileKind } from './file'
import { content, id, said } from './saved'

/** Larger ones are refused before they are read. */
export const largestFile = 64 * 1024 * 1024
const mostCases = 2000

export type Refused = 'too-large' | 'not-ours' | 'newer'
export interface CasesRead {
  readonly cases: readonly FiledCase[]
  /** entries that are no cases */
  readonly broken: number
}

const cover = z.object({ kind: z.literal(fileKind), version: z.int() })
const file = z.object({ cases: z.array(z.unknown()).check(z.maxLength(mostCases)) })
const filed = z.object({
  id,
  name: z.nullable(z.string().check(z.maxLength(200))),
  at: z.number().check(z.minimum(0), z.maximum(8.64e15)),
  said: z.nullable(said),
  ...content,
})

/** @param text what is in the file */
export function readFile(text: string): CasesRead | { readonly refused: Refused } {
  if (text.length > largestFile) return { refused: 'too-large' }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { refused: 'not-ours' }
  }
  const covered = cover.safeParse(raw)
  if (!covered.success) return { refused: 'not-ours' }
  if (covered.data.version > 1) return { refused: 'newer' }
  const opened = file.safeParse(raw)
  if (!opened.success) return { refused: 'not-ours' }
  const cases = opened.data.cases.flatMap((entry) => {
    const read = filed.safeParse(entry)
    return read.success ? [read.data] : []
  })
  return { cases, broken: opened.data.cases.length - cases.length }
}
