/** Fetched when the search is opened first, or on the search page. */
import { searchWords } from '@/content/ui/search'
import { pageLang as lang } from '../page-lang'
import { mount } from './view'

let dialog: HTMLDialogElement | null = null
let focus: () => void = () => undefined

/** Opens the search over the page; the browser gives the focus back when it closes. */
export function open(): void {
  if (!dialog) {
    dialog = document.createElement('dialog')
    dialog.setAttribute('aria-label', searchWords.title[lang])
    dialog.className =
      'mx-auto mt-[8dvh] mb-auto max-h-[84dvh] w-[min(44rem,calc(100vw-1.5rem))] overflow-y-auto border border-rule bg-paper p-4 text-ink backdrop:bg-black/60 md:p-6'
    const place = document.createElement('div')
    place.id = 'dialog'
    const form = document.createElement('form')
    form.method = 'dialog'
    form.className = 'flex justify-end'
    const close = document.createElement('button')
    close.className = 'btn'
    close.textContent = searchWords.close[lang]
    form.append(close)
    dialog.append(form, place)
    dialog.addEventListener('click', (event) => event.target === dialog && dialog?.close())
    document.body.append(dialog)
    focus = mount(place, lang)
  }
  if (!dialog.open) dialog.showModal()
  focus()
}

const page = document.querySelector<HTMLElement>('[data-search-page]')
if (page) {
  page.id ||= 'page'
  mount(page, lang)()
}
