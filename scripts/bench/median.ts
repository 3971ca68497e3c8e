/** The middle one of a list that need not be sorted; of an even number the upper one. 0 of none. */
export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
