/** What may lie in the browser's storage, and in a file: nothing of it is taken on trust. Loaded when there is some. */
import * as z from 'zod/mini'
import type { Head, Kept, Snapshot } from './model'

export const id = z.string().check(z.regex(/^[\w-]{1,64}$/))
const pasted = z.object({ id: z.string(), text: z.string() })
export const content = {
  pastes: z.array(pasted),
  answers: z.record(z.string(), z.int()),
  tree: z.nullable(z.string()),
  // a case kept before links existed has none
  link: z._default(z.nullable(z.string()), null),
}
const snapshot = z.object({ id, ...content })
// a history that is broken is no reason to lose the case
const history = <T extends z.ZodMiniType>(of: T) => z.catch(z.array(of), [])

/** version 1: one case a browser, as zustand kept it */
const first = z.object({
  version: z.literal(1),
  state: z.object({ ...content, past: history(z.object(content)), future: history(z.object(content)) }),
})
const second = z.object({
  version: z.literal(2),
  state: z.extend(snapshot, { past: history(snapshot), future: history(snapshot) }),
})
export const said = z.object({
  status: z.string(),
  diagnosis: z.nullable(z.string()),
  certainty: z.nullable(z.string()),
})
const head = z.object({
  id,
  rev: z.string(),
  name: z.nullable(z.string()),
  at: z.number(),
  said: z.nullable(said),
  begins: z.string(),
  pastes: z.number(),
  lines: z.number(),
  answers: z.number(),
  linked: z.boolean(),
})

/** @returns the case, or null when it is none of any version */
export function openSaved(raw: unknown): Kept | null {
  const now = second.safeParse(raw)
  if (now.success) return now.data.state
  const old = first.safeParse(raw)
  if (!old.success) return null
  const own = crypto.randomUUID()
  const named = (s: Omit<Snapshot, 'id'>): Snapshot => ({ ...s, id: own })
  const { past, future, ...rest } = old.data.state
  return { ...named(rest), past: past.map(named), future: future.map(named) }
}

/** @returns the head, or null when it is none */
export const openHead = (raw: unknown): Head | null => {
  const read = head.safeParse(raw)
  return read.success ? read.data : null
}
