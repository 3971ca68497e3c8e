/**
 * The filter by tags of a list, where there is a script. Without it the tags of the panel are links to their pages.
 * What is chosen stands in the address (`?tags=a,b`), so that it can be sent, kept and gone back to.
 */
import { filterWords } from '@/content/ui/filter'
import { button as make } from '../element'
import { pageLang as lang } from '../page-lang'
import { addressWith, select, tagsIn } from './select'

function start(region: HTMLElement): void {
  const panel = region.querySelector<HTMLDetailsElement>('[data-filter-panel]')
  const bar = region.querySelector<HTMLElement>('[data-filter-bar]')
  const status = region.querySelector<HTMLElement>('[data-filter-status]')
  if (!panel || !bar || !status) return
  const entries = [...region.querySelectorAll<HTMLElement>('[data-tags]')]
  const tags = entries.map((e) => (e.dataset.tags ?? '').split(' '))
  const sections = [...new Set(entries.map((e) => e.closest('section')))].filter((s) => s !== null)

  // links become buttons: here they choose, they do not lead away
  const buttons = new Map<string, HTMLButtonElement>()
  const names = new Map<string, string>()
  for (const link of panel.querySelectorAll<HTMLAnchorElement>('a[data-tag]')) {
    const tag = link.dataset.tag ?? ''
    const turn = () => go(chosen.includes(tag) ? chosen.filter((c) => c !== tag) : [...chosen, tag])
    const button = make([...link.childNodes], turn, link.className)
    link.replaceWith(button)
    buttons.set(tag, button)
    // `Docker / Daemon`: a name alone may stand below several tags
    const way: string[] = []
    for (let li = button.closest('li'); li; li = li.parentElement?.closest('li') ?? null)
      way.unshift(li.querySelector('[data-name]')?.textContent ?? '')
    names.set(tag, way.join(' / '))
  }

  let chosen: readonly string[] = []
  const go = (next: readonly string[]) => {
    history.pushState(history.state, '', addressWith(next, location))
    show()
  }
  const chip = (tag: string): HTMLElement => {
    const name = names.get(tag) ?? tag
    const button = make(`${name} ×`, () => {
      go(chosen.filter((c) => c !== tag))
      // the chip is gone: what comes next takes the focus
      ;(bar.querySelector('button') ?? panel.querySelector('summary'))?.focus()
    })
    button.setAttribute('aria-label', filterWords.take[lang].replace('{tag}', name))
    return button
  }
  const show = () => {
    chosen = tagsIn(location.search)
    const { shown, counts } = select(tags, chosen, [...buttons.keys()])
    for (const [i, e] of entries.entries()) e.toggleAttribute('hidden', !shown[i])
    for (const s of sections) {
      const n = s.querySelectorAll('[data-tags]:not([hidden])').length
      s.toggleAttribute('hidden', n === 0)
      const count = s.querySelector('[data-shown]')
      if (count) count.textContent = String(n)
    }
    for (const [tag, button] of buttons) {
      const n = counts.get(tag) ?? 0
      const on = chosen.includes(tag)
      button.setAttribute('aria-pressed', String(on))
      button.closest('li')?.toggleAttribute('hidden', n === 0 && !on)
      const count = button.querySelector('[data-count]')
      if (count) count.textContent = String(n)
    }
    const clear = make(filterWords.clear[lang], () => {
      go([])
      panel.querySelector('summary')?.focus()
    })
    bar.replaceChildren(...(chosen.length ? [...chosen.map(chip), clear] : []))
    bar.toggleAttribute('hidden', chosen.length === 0)
    tell()
  }
  /** The list may have another filter of its own, which hides by style: what counts is what can be seen. */
  const tell = () => {
    const seen = entries.filter((e) => e.offsetParent !== null).length
    status.textContent =
      chosen.length === 0
        ? ''
        : seen === 0
          ? filterWords.empty[lang]
          : filterWords.some[lang].replace('{n}', String(seen)).replace('{all}', String(entries.length))
  }
  addEventListener('popstate', show)
  region.addEventListener('change', tell)
  show()
  if (chosen.length) panel.open = true
}

for (const region of document.querySelectorAll<HTMLElement>('[data-filter]')) start(region)
