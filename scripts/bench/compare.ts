/** Programs that do the same work, timed fairly. */
const rounds = 5
const timed = (work: () => unknown): number => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}
/**
 * Milliseconds of each piece of work, run in turn so that a busy machine slows all of them alike: the best of five, since
 * other work on the machine only ever adds.
 */
export function compare<K extends string>(work: Record<K, () => unknown>): Record<K, number> {
  const times = Object.fromEntries(Object.keys(work).map((k) => [k, [] as number[]])) as Record<K, number[]>
  for (let i = -1; i < rounds; i++)
    for (const name of Object.keys(work) as K[]) {
      const ms = timed(work[name])
      if (i >= 0) times[name].push(ms)
    }
  return Object.fromEntries(Object.entries<number[]>(times).map(([k, v]) => [k, Math.min(...v)])) as Record<K, number>
}
