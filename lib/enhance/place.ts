/** Where in a text the reader is: its contents mark it, and the switch of the language keeps it. */

/** what can be linked to; both languages of a page call it the same */
const places = 'main :is(h2,h3):not(section[id] h2)[id],main section[id]'
/** a heading has begun when it has passed this part of the window */
const line = 0.15

const top = (e: Element) => e.getBoundingClientRect().top

/** @returns the id of what is being read among these, or nothing above the first */
function placeRead(all: readonly Element[]): string {
  const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 4
  // what was linked to may be too near to the end of the page to come up to the line
  const target = all.find((e) => e.matches(':target'))
  if (target && top(target) > -4 && top(target) < innerHeight * (end ? 1 : line)) return target.id
  return all.findLast((e) => top(e) < innerHeight * line)?.id ?? ''
}

/** The fragment for the same page in another language: the place that is read; at the top, or where it says more than a place, what stands in the address. */
export const keptHash = (): string =>
  (!document.querySelector('[data-live],[data-search-page]') && placeRead([...document.querySelectorAll(places)])) ||
  location.hash

/** Keeps the contents of the page at the place that is read. */
export function markPlaces(): void {
  const details = document.querySelector<HTMLDetailsElement>('.toc details')
  if (!details) return
  const wide = matchMedia('(width >= 76rem)')
  const fold = () => {
    details.open = wide.matches
    details.firstElementChild?.setAttribute('tabindex', wide.matches ? '-1' : '0')
  }
  fold()
  wide.addEventListener('change', fold)
  const links = [...details.querySelectorAll('a')]
  const named = links.flatMap((a) => document.getElementById(a.getAttribute('href')?.slice(1) ?? '') ?? [])
  const mark = () => {
    const id = placeRead(named)
    for (const a of links)
      if (a.getAttribute('href') === `#${id}`) a.ariaCurrent = 'location'
      else a.removeAttribute('aria-current')
  }
  const seen = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - line * 100}%` })
  for (const e of named) seen.observe(e)
  addEventListener('hashchange', mark)
}
