/** Cases as a file: what is written, and how it is handed over. `import.ts` reads it again. */
import type { Said, Snapshot } from './model'

export interface FiledCase extends Snapshot {
  readonly name: string | null
  readonly at: number
  readonly said: Said | null
}
export const fileKind = 'oolong-cases'

/** @returns the text of the file, without undo history */
export const fileOf = (cases: readonly FiledCase[]): string =>
  JSON.stringify({
    kind: fileKind,
    version: 1,
    cases: cases.map(({ id, name, at, said, pastes, answers, tree, link }) => ({
      id,
      name,
      at,
      said,
      pastes,
      answers,
      tree,
      link,
    })),
  })

/** Whether a text that somebody gives is such a file, and no output. */
export const looksLikeCases = (text: string): boolean => text.startsWith(`{"kind":"${fileKind}"`)

/** `oolong-cases-2026-11-29.json`, by the clock of the place */
export const fileName = (now: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `oolong-cases-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`
}
