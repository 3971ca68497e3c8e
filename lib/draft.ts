/** What is typed into the paste box, before it is read. */
import { holdsAlone } from './leaving'
import { largest } from './plain-text'
import { session } from './session'

/**
 * Keeps a draft while the tab is open. What cannot be kept (the browser keeps nothing, or it is too large) is asked about
 * before the page is left.
 * @param draft its name in the tab; an empty text removes it
 */
export function keepDraft(draft: string, text: string): void {
  const small = text.length < largest
  const kept = session.set(draft, text && small ? text : null)
  holdsAlone(draft, text !== '' && !(kept && small))
}
