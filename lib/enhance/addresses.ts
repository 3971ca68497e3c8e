/** The addresses that a page was built with stand on its script element, so that no script has to guess a hash. */
export type Part = 'search' | 'keys' | 'offline' | 'engine'

/** @throws when the page names no such part */
export function address(part: Part): string {
  const named = document.querySelector('script[data-engine-at]')?.getAttribute(`data-${part}-at`)
  if (!named) throw new Error(`this page names no ${part}`)
  return named
}
