/** Fetched when the search is opened first, or on the search page. */
import { searchWords } from '@/content/ui/search'
import { dialog, el } from '../element'
import { pageLang as lang } from '../page-lang'
import { mount } from './view'

let opened: HTMLDialogElement | null = null
let focus: () => void = () => undefined

/** Opens the search over the page. */
export function open(): void {
  if (!opened) {
    const place = el('div', { id: 'dialog' })
    opened = dialog(
      { 'aria-label': searchWords.title[lang] },
      'mx-auto mt-[8dvh] mb-auto max-h-[84dvh] w-[min(44rem,calc(100vw-1.5rem))]',
      // beside the label of the box, which leaves its end free
      el('form', { method: 'dialog', class: 'float-right mb-1.5' }, el('button', 'btn', searchWords.close[lang])),
      place,
    )
    focus = mount(place, lang)
  }
  if (!opened.open) opened.showModal()
  focus()
}

/** The words stay behind the `#`, which no server sees: a reload, a way back and a link come to the same results. */
const named = (): string | undefined => new URLSearchParams(location.hash.slice(1)).get('q') ?? undefined
const name = (words: string): void => {
  const { pathname, search } = location
  if (words) history.replaceState(history.state, '', `#${new URLSearchParams({ q: words })}`)
  else if (named() !== undefined) history.replaceState(history.state, '', pathname + search)
}
const page = document.querySelector<HTMLElement>('[data-search-page]')
if (page) {
  page.id ||= 'page'
  const search = mount(page, lang, name)
  search(named())
  // a link within the page, to its main part say, names no words
  addEventListener('hashchange', () => named() !== undefined && search(named()))
}
