/** The tables that `npm run gen` writes from `cases/`, read. */

export interface Report {
  readonly id: string
  readonly source: string
  readonly words: readonly string[]
}

const forge = 'https://github.com/'
/** How the table writes a source: of a thread on GitHub without the host. Here its address, and back. */
export const addressOf = (source: string): string => (/^[a-z]+:/.test(source) ? source : `${forge}${source}`)
export const sourceOf = (address: string): string => (address.startsWith(forge) ? address.slice(forge.length) : address)

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** One report a line: its cause, its source, its words. */
export const tableOf = (text: string): readonly Report[] =>
  linesOf(text).map(([id = '', source = '', ...words]) => ({ id, source, words }))

/** Rarities and weights are kept as whole sixteenths. */
export const weightUnit = 1 / 16
/** What was learned of the words; all numbers in `weightUnit`. */
export interface Learned {
  readonly causes: readonly string[]
  /** of each cause: where it starts */
  readonly bias: readonly number[]
  /** how loud a word is, and for each cause that it tells about the index and the weight, in turn */
  readonly words: ReadonlyMap<string, LearnedWord>
}
export interface LearnedWord {
  readonly rarity: number
  readonly weights: readonly number[]
}
export interface Tables {
  readonly reports: readonly Report[]
  readonly learned: Learned
}

const named = (pair: string): [string, number] => {
  const [name = '', value] = pair.split(':')
  return [name, Number(value)]
}
/** First the causes, each with its bias; then a word a line with its rarity, and `index:weight` of each cause. */
export function learnedOf(text: string): Learned {
  const [first = [], ...rest] = linesOf(text)
  const causes = first.map(named)
  return {
    causes: causes.map(([id]) => id),
    bias: causes.map(([, bias]) => bias),
    words: new Map(
      rest.map(([word = '', ...pairs]) => {
        const [name, rarity] = named(word)
        return [name, { rarity, weights: pairs.flatMap((p) => p.split(':')).map(Number) }]
      }),
    ),
  }
}
