/**
 * What pages do without a framework: theme, copy buttons, language switch, keys. One small file on every page;
 * it listens on the document, so it also serves what is rendered later.
 */
import { lostWords } from '@/content/ui/offline'
import { pageLang as lang } from '../page-lang'
import { paths } from '../paths'
import { device } from '../session'
import { address } from './addresses'
import { copyBlocks } from './blocks'
import { copyButton } from './copy'
import { startEarlyOrLater } from './early'
import { keepFamily } from './families'
import { previewFootnotes } from './footnotes'
import { notice } from './notice'
import { keptHash, markPlaces } from './place'

const root = document.documentElement

const toggleTheme = () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  const next = dark ? 'light' : 'dark'
  root.dataset.theme = next
  device.set('theme', next)
}

/** The search and the list of keys are fetched when first asked for; where that fails, their pages are the way. */
const openDialog = (name: 'search' | 'keys'): void => {
  ;(import(address(name)) as Promise<{ open(): void }>)
    .then((dialog) => dialog.open())
    .catch(() => location.assign(paths[name](lang)))
}
const openSearch = () => {
  const on = document.querySelector<HTMLInputElement>('[data-search-page] input')
  if (on) on.focus()
  else openDialog('search')
}
if (document.querySelector('[data-search-page]')) void import(address('search'))

// On the way down: React lets nothing come back up from what it has not taken over yet.
const capture = true
const onClick = (event: MouseEvent) => {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[data-theme-toggle]')) toggleTheme()
  const button = target?.closest<HTMLElement>('[data-copy]')
  if (button) copyButton(button)
  const opens = target?.closest('[data-search],[data-keys]')
  if (opens && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    if (opens.matches('[data-keys]')) openDialog('keys')
    else openSearch()
  }
  const language = target?.closest<HTMLAnchorElement>('a[data-language]')
  if (language) {
    language.search = location.search
    language.hash = keptHash()
    device.set('language', language.dataset.language ?? '')
  }
}
document.addEventListener('click', onClick, { capture })

startEarlyOrLater()
markPlaces()
copyBlocks()
previewFootnotes()
keepFamily()

/** A script that did not arrive: the page stands, but a part of it is dead until it is loaded again. */
const tellLost = () =>
  notice(lostWords.missing[lang], lostWords.reload[lang], () => location.reload(), lostWords.later[lang])
if (root.dataset.lost !== undefined) tellLost()
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && tellLost(), true)

/** What works without network is seen to when the page has nothing else to do. */
if ('serviceWorker' in navigator && 'DecompressionStream' in window)
  addEventListener('load', () => setTimeout(() => void import(address('offline')).catch(() => undefined), 2000))

/** A shared diagnosis lies in the fragment; the page of its root cause hands it on to where it is read. */
if (
  /^#\d/.test(location.hash) &&
  !document.querySelector(':target') &&
  location.pathname.startsWith(paths.diagnosis(lang))
)
  location.replace(paths.triage(lang) + location.hash)

const places: Readonly<Record<string, string>> = {
  h: '',
  t: 'triage/',
  c: 'diagnoses/',
  d: 'trees/',
  n: 'notes/',
  p: 'probes/',
}
let armed = 0
const onKey = (event: KeyboardEvent) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    openSearch()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const at = event.target
  if (at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) return
  if (event.key === '/') {
    event.preventDefault()
    openSearch()
  } else if (event.key === '?') openDialog('keys')
  else if (event.key === 'g') armed = event.timeStamp
  else if (event.timeStamp - armed < 1200 && places[event.key] !== undefined) {
    armed = 0
    location.assign(paths.at(lang, places[event.key] ?? ''))
  }
}
document.addEventListener('keydown', onKey, { capture })
