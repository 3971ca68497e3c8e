class Late extends Error {}

/** @throws Late when it takes longer: what is denied or gone may also just never answer */
export const within = <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
