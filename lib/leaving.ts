/** What a page holds that is kept nowhere else. While there is any, the browser asks in its own words before the page is left. */
const held = new Set<string>()
const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault()
  // browsers of before 2024 ask only where this is set
  event.returnValue = true
}

/** @param only whether leaving the page now would lose it */
export function holdsAlone(what: string, only: boolean): void {
  if (only) held.add(what)
  else held.delete(what)
  // no longer than needed: with such a listener some browsers do not keep the page for the way back
  if (held.size) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}
