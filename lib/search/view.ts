/** The search box and its results, without a framework. */
import { type Kind, kindWords, searchWords } from '@/content/ui/search'
import type { Locale, Words } from '@/engine/model'
import { button, el } from '../element'
import { paths } from '../paths'
import { type Found, find, first, type Hit, recognise, warm } from './find'
import type { Recognised } from './recognised'
import { marker } from './words'

const marked = (text: string, mark: RegExp | null): (Node | string)[] =>
  mark ? text.split(mark).map((part, i) => (i % 2 ? el('mark', 'bg-wash text-ink', part) : part)) : [text]

const result = (hit: Hit, mark: RegExp | null): HTMLElement =>
  el(
    'li',
    '',
    el(
      'a',
      { href: hit.url, class: 'block px-2 py-2 no-underline hover:bg-wash focus:bg-wash', 'data-hit': '' },
      el('span', 'block font-semibold', ...marked(hit.title, mark)),
      el('span', 'mt-0.5 block text-sm break-words text-soft', ...marked(hit.line, mark)),
    ),
  )

/** The engine is loaded with the first paste that is searched for; the pages do not wait for it longer than this. */
const patience = 1500
const later = () => new Promise<undefined>((done) => setTimeout(done, patience))

/**
 * Puts the search into a place of the page.
 * @param place where it goes; what it holds is replaced
 * @param asked hears what is searched for
 * @returns puts the cursor into the box, or searches for these words at once
 */
export function mount(place: HTMLElement, lang: Locale, asked?: (words: string) => void): (words?: string) => void {
  const say = (words: Words): string => words[lang]
  const input = el('input', {
    type: 'search',
    id: `search-${place.id}`,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: say(searchWords.hint),
    class: 'min-h-12 w-full border border-strong bg-raised px-3 font-mono text-base text-ink',
  })
  const label = el('label', { for: input.id, class: 'label mb-1.5 block' }, say(searchWords.label))
  // a finger has no arrow keys
  const idle = matchMedia('(pointer: coarse)').matches ? '' : say(searchWords.keys)
  const status = el('p', { role: 'status', class: 'mt-2 min-h-5 text-sm text-soft' }, idle)
  const engine = el('div', '')
  const list = el('div', '')
  place.replaceChildren(label, input, status, engine, list)

  const showEngine = (text: string, seen: Recognised | null) => {
    if (!seen) return engine.replaceChildren()
    const causes = seen.candidates.map(({ id, title }) =>
      el(
        'li',
        '',
        el(
          'a',
          { href: paths.diagnosis(lang, id), 'data-hit': '', class: 'block px-2 py-1.5 hover:bg-wash focus:bg-wash' },
          title,
        ),
      ),
    )
    engine.replaceChildren(
      el(
        'section',
        'mt-3 border-l-2 border-amber bg-raised p-3',
        el('p', 'label', say(searchWords.pasted)),
        // behind the #, which no server sees
        el(
          'a',
          {
            href: `${paths.triage(lang)}#paste=${encodeURIComponent(text)}`,
            'data-hit': '',
            class: 'btn btn-fill mt-2',
          },
          say(searchWords.triage),
        ),
        ...(causes.length
          ? [el('p', 'mt-3 text-sm text-soft', say(searchWords.possible)), el('ul', 'mt-1', ...causes)]
          : []),
      ),
    )
  }
  const showHits = ({ hits, more }: Found, mark: RegExp | null) => {
    const groups = (Object.keys(kindWords) as Kind[]).filter((kind) => hits.some((h) => h.kind === kind))
    list.replaceChildren(
      ...groups.map((kind) =>
        el(
          'section',
          'mt-5',
          el('h2', 'label px-2', say(kindWords[kind])),
          el(
            'ul',
            'mt-1 border-y border-rule [&>*]:border-rule [&>*+*]:border-t',
            ...hits.filter((h) => h.kind === kind).map((h) => result(h, mark)),
          ),
        ),
      ),
      ...(more ? [button(say(searchWords.more), () => void ask(hits.length + 3 * first), 'btn mt-4')] : []),
    )
  }

  let turn = 0
  const ask = async (count = first) => {
    const mine = ++turn
    const text = input.value.trim()
    asked?.(text)
    if (!text) {
      status.textContent = idle
      engine.replaceChildren()
      list.replaceChildren()
      return
    }
    // the index comes over the network the first time
    status.textContent = say(searchWords.working)
    // without the engine the pages are still worth having
    const seeing = recognise(text, lang).catch(() => null)
    const showLate = () => void seeing.then((seen) => mine === turn && showEngine(text, seen))
    try {
      const found = await find(text, lang, count)
      const { hits, more } = found
      // nothing may move under a pointer: the engine's answer comes with the pages, above them; when it is late, below
      const seen = await Promise.race([seeing, later()])
      if (mine !== turn) return
      if (seen === undefined) {
        list.after(engine)
        engine.replaceChildren()
        showLate()
      } else {
        list.before(engine)
        showEngine(text, seen)
      }
      // the button that asked for more is gone: who pressed it goes on in the list
      const known = list.contains(document.activeElement) ? list.querySelectorAll('[data-hit]').length : -1
      showHits(found, marker(text))
      status.textContent = hits.length
        ? say(more ? searchWords.atLeast : searchWords.count).replace('{n}', String(hits.length))
        : say(searchWords.none)
      if (known >= 0) list.querySelectorAll<HTMLElement>('[data-hit]')[known]?.focus()
      if (hits.length === 0)
        list.replaceChildren(
          el(
            'p',
            'mt-3',
            say(searchWords.noneHelp),
            ' ',
            el('a', { href: paths.tag(lang), 'data-hit': '' }, say(searchWords.tags)),
          ),
        )
    } catch {
      if (mine === turn) status.textContent = say(searchWords.failed)
      showLate()
    }
  }
  let pause = 0
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void ask(), 120)
  })
  // a text field takes one line; a paste of several keeps them for the engine
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    input.value = text.trim().replace(/\s*\n\s*/g, ' ⏎ ')
    void ask()
  })
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Enter') return
    if (event.isComposing) return
    const hits = [...place.querySelectorAll<HTMLElement>('[data-hit]')]
    const at = hits.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Enter') {
      if (document.activeElement !== input || hits.length === 0) return
      event.preventDefault()
      hits[0]?.click()
      return
    }
    event.preventDefault()
    const next = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (next < 0) input.focus()
    else hits[Math.min(next, hits.length - 1)]?.focus()
  })
  warm(lang)
  return (words) => {
    if (words !== undefined) {
      input.value = words
      void ask()
    }
    input.focus()
    input.select()
  }
}
