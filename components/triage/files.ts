/**
 * Files that were dropped, chosen or pasted: read one after the other in a worker of their own, so that a verdict under
 * way is not held up. Outlives the page it began on: what was said of a file on the front page stands in triage too.
 */
import { createStore } from 'zustand/vanilla'
import type { LogRead, Refusal } from '@/lib/read-log'
import { EngineClient } from './engine'

export interface FileCard {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly state: 'waiting' | 'reading' | 'read' | Refusal
  /** share of it that is read, 0 to 1 */
  readonly done: number
  readonly head: readonly string[]
  /** known once it is read */
  readonly lines: number
  readonly kept: number
}

export const files = createStore<{ readonly cards: readonly FileCard[] }>(() => ({ cards: [] }))

const put = (id: string, change: Partial<FileCard>) =>
  files.setState(({ cards }) => ({ cards: cards.map((c) => (c.id === id ? { ...c, ...change } : c)) }))
/** Takes a card away: it was read, refused or is no longer wanted. */
export const dismiss = (id: string): void =>
  files.setState(({ cards }) => ({ cards: cards.filter((c) => c.id !== id) }))
const busy = (card: FileCard): boolean => card.state === 'waiting' || card.state === 'reading'

let reader: EngineClient | null = null
/** ends the wait for the file that is being read */
let leave: (() => void) | null = null

/** Stops reading. Nothing of files that were not read whole is kept. */
export function cancel(): void {
  reader?.stop()
  reader = null
  files.setState(({ cards }) => ({ cards: cards.filter((c) => !busy(c)) }))
  leave?.()
}

async function readOne(file: File, id: string): Promise<LogRead | null> {
  put(id, { state: 'reading' })
  reader ??= new EngineClient()
  const cancelled = new Promise<null>((resolve) => {
    leave = () => resolve(null)
  })
  const reading = reader
    .read(file, ({ bytes, head }) => put(id, { done: file.size ? bytes / file.size : 1, head }))
    .catch(() => ({ refused: 'unreadable' as const }))
  const read = await Promise.race([reading, cancelled])
  leave = null
  if (read === null) return null
  if ('refused' in read) {
    put(id, { state: read.refused })
    return null
  }
  put(id, { state: 'read', done: 1, lines: read.lines, kept: read.kept, head: read.text.split('\n', 3) })
  return read
}

/**
 * Reads files in the order given.
 * @returns their texts; those that were refused or cancelled are left out
 */
export async function readFiles(given: readonly File[]): Promise<readonly string[]> {
  const fresh = given.map(
    (f): FileCard => ({
      id: crypto.randomUUID(),
      name: f.name,
      size: f.size,
      state: 'waiting',
      done: 0,
      head: [],
      lines: 0,
      kept: 0,
    }),
  )
  // what was said of earlier files makes room, what is still being read stays
  files.setState(({ cards }) => ({ cards: [...cards.filter(busy), ...fresh] }))
  const texts: string[] = []
  for (const [i, file] of given.entries()) {
    const id = fresh[i]?.id ?? ''
    if (!files.getState().cards.some((c) => c.id === id)) continue
    const read = await readOne(file, id)
    if (read) texts.push(read.text)
  }
  if (!files.getState().cards.some(busy)) {
    reader?.stop()
    reader = null
  }
  return texts
}
