/** What the address of the triage page asks for, and the address of a case. */
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { caseKeeper, caseStore } from './use-case'

/** What the address asks for: a note to replay, a tree to start in, a case that was kept, or one in the fragment. Done once, then removed. */
export async function openAddress(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const replay = query.get('replay')
  const tree = query.get('tree')
  const kept = query.get('case')
  // a link begins with the digit of its version
  const link = /^#\d/.test(location.hash) ? location.hash.slice(1) : null
  const paste = /^#paste=(.{1,300000})$/.exec(location.hash)?.[1]
  if (paste) {
    let text = paste
    try {
      text = decodeURIComponent(paste)
    } catch {
      // a lone % is no reason to lose what was handed over
    }
    caseStore()
      .getState()
      .begin({ pastes: [text.replaceAll(' ⏎ ', '\n')] })
  } else if (kept && /^[\w-]+$/.test(kept)) await caseKeeper().open(kept)
  else if (link) caseStore().getState().begin({ link })
  else if (replay && /^[\w-]+$/.test(replay)) {
    const answer = await fetch(paths.outputs(replay))
    if (answer.ok)
      caseStore()
        .getState()
        .begin({ pastes: [await answer.text()] })
  } else if (tree) caseStore().getState().begin({ tree })
  else if (query.has('new')) caseStore().getState().begin({})
  else return
  history.replaceState(history.state, '', location.pathname)
}

/** A link opens the page of its root cause, so that previews of it tell what it is about. */
export const linkTo = (fragment: string, cause: string | null, lang: Locale): string =>
  `${location.origin}${cause ? paths.diagnosis(lang, cause) : paths.triage(lang)}#${fragment}`
