import { device, session } from '@/lib/session'

/**
 * What a page without a case shows is in its HTML, so that it is seen before any script has run. Where a case is kept, or
 * a link brings one, that would flash up and go: the page then says so of itself before its first paint
 * (components/site/Document.tsx reads what is noted here), and what bears this class waits for the case.
 */
export const untilOpened = '[html[data-kept]_&]:hidden'

const name = 'oolong-kept'
/** Notes for the next visit whether there is a case: for this tab, and for a new one. */
export function noteKept(kept: boolean): void {
  // where nothing can be noted, the next visit sees the empty state for a moment
  for (const memory of [session, device]) memory.set(name, kept ? '1' : '0')
}
