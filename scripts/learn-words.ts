/**
 * Learns from reports which words speak for which cause, and which against it: for each cause a linear support vector
 * machine (squared hinge loss) against all others, by dual coordinate descent. The method is that of Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008), https://doi.org/10.1145/1390156.1390208.
 * Words are weighted by how few reports have them (in whole sixteenths), and all steps are taken in a fixed order: every
 * machine learns the same.
 */

export interface Lesson {
  readonly id: string
  readonly words: ReadonlySet<string>
}
export interface Taught {
  readonly causes: readonly string[]
  readonly bias: readonly number[]
  /** how much of a word's voice there is, and its weight for each cause, in the order of `causes` */
  readonly words: ReadonlyMap<string, { readonly rarity: number; readonly weights: readonly number[] }>
}

/** what a mistake costs beside a large weight; chosen on reports that came later than those learned from, as the rounds were */
const cost = 0.5
/** an example is one line, where a report has dozens */
const costOfExample = 0.5
const rounds = 40
const goodEnough = 0.01

/**
 * @param reports whose words count
 * @param examples more to learn those words from; they bring no words of their own
 * @param leastReports words of fewer reports are not learned from
 */
export function learn(reports: readonly Lesson[], examples: readonly Lesson[], leastReports: number): Taught {
  const lessons = [...reports, ...examples]
  const heard = new Map<string, number>()
  for (const { words } of reports) for (const w of words) heard.set(w, (heard.get(w) ?? 0) + 1)
  const words = [...heard].flatMap(([w, n]) => (n >= leastReports ? [w] : [])).sort()
  const at = new Map(words.map((w, i) => [w, i]))
  const causes = [...new Set(lessons.map((l) => l.id))].sort()
  const rarity = words.map(
    (w) => Math.round(16 * (1 + Math.log((1 + reports.length) / (1 + (heard.get(w) ?? 0))))) / 16,
  )
  const vectors = lessons.map((l) =>
    vectorOf(
      [...l.words].flatMap((w) => at.get(w) ?? []),
      rarity,
    ),
  )
  const costs = Float64Array.from(lessons, (_, i) => (i < reports.length ? cost : costOfExample))
  const perCause = causes.map((id) =>
    separate(
      vectors,
      Int8Array.from(lessons, (l) => (l.id === id ? 1 : -1)),
      costs,
      words.length,
    ),
  )
  return {
    causes,
    bias: perCause.map((p) => p[words.length] ?? 0),
    words: new Map(words.map((w, i) => [w, { rarity: rarity[i] ?? 1, weights: perCause.map((p) => p[i] ?? 0) }])),
  }
}

/** Of length one: words, and how much of the whole each is. */
interface Vector {
  readonly words: Int32Array
  readonly values: Float64Array
}
function vectorOf(words: readonly number[], rarity: readonly number[]): Vector {
  const values = words.map((w) => rarity[w] as number)
  const length = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0)) || 1
  return { words: Int32Array.from(words), values: Float64Array.from(values, (v) => v / length) }
}

/** @returns a weight for each word, and the bias behind them */
function separate(lessons: readonly Vector[], signs: Int8Array, costs: Float64Array, words: number): Float64Array {
  const weights = new Float64Array(words + 1)
  const alpha = new Float64Array(lessons.length)
  const order = Int32Array.from(lessons, (_, i) => i)
  const random = stepper()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let most = 0
    for (const i of order) {
      const { words: own, values } = lessons[i] as Vector
      const sign = signs[i] as number
      const softness = 1 / (2 * (costs[i] as number))
      let margin = weights[words] as number
      // plain loops over plain numbers: they are run some hundred million times
      for (let j = 0; j < own.length; j++) margin += (values[j] as number) * (weights[own[j] as number] as number)
      const before = alpha[i] as number
      const slope = sign * margin - 1 + softness * before
      // its own length is one, the bias adds another
      const after = Math.max(0, before - slope / ((own.length ? 2 : 1) + softness))
      const step = sign * (after - before)
      most = Math.max(most, Math.abs(step))
      if (step === 0) continue
      alpha[i] = after
      weights[words] = (weights[words] as number) + step
      for (let j = 0; j < own.length; j++) {
        const w = own[j] as number
        weights[w] = (weights[w] as number) + (values[j] as number) * step
      }
    }
    if (most < goodEnough) break
  }
  return weights
}

/** The same numbers on every machine: a linear congruential generator, whole numbers below 2^24. */
function stepper(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const kept = list[i] as number
    list[i] = list[j] as number
    list[j] = kept
  }
}
