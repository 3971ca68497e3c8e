/** Fetched when the list of keys is first asked for. */
import { keyGroups, keysWords } from '@/content/ui/keys'
import { pageLang as lang } from '../page-lang'

const el = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...children)
  return element
}
const between = (text: string) => el('span', 'text-soft text-sm', ` ${text} `)
const joined = (parts: Node[], text: string): Node[] => parts.flatMap((p, i) => (i ? [between(text), p] : [p]))

let dialog: HTMLDialogElement | null = null

/** Opens the list over the page; Escape closes it, and the browser gives the focus back. */
export function open(): void {
  if (!dialog) {
    dialog = document.createElement('dialog')
    dialog.setAttribute('aria-labelledby', 'keys-title')
    dialog.className =
      'm-auto max-h-[88dvh] w-[min(56rem,calc(100vw-1.5rem))] overflow-y-auto border border-rule bg-paper p-4 text-ink backdrop:bg-black/60 md:p-6'
    const title = el('h2', 'text-xl', keysWords.title[lang])
    title.id = 'keys-title'
    const close = el('button', 'btn', keysWords.close[lang])
    const form = document.createElement('form')
    form.method = 'dialog'
    form.className = 'flex items-start justify-between gap-4'
    form.append(title, close)
    dialog.append(
      form,
      el('p', 'mt-1 text-sm text-soft', keysWords.lead[lang]),
      el(
        'div',
        'mt-4 gap-x-10 md:columns-2',
        ...keyGroups.map((g) =>
          el(
            'section',
            'mb-5 break-inside-avoid',
            el('h3', 'label border-b border-rule pb-1', g.title[lang]),
            el(
              'dl',
              '',
              ...g.rows.map((row) =>
                el(
                  'div',
                  'flex items-baseline gap-4 border-b border-rule py-1.5',
                  el(
                    'dt',
                    'w-40 shrink-0',
                    ...joined(
                      row.keys.map((way) => {
                        const caps = way.map((k) => el('kbd', 'key', k))
                        return el(
                          'span',
                          'whitespace-nowrap',
                          ...joined(caps, row.inTurn ? keysWords.inTurn[lang] : '+'),
                        )
                      }),
                      keysWords.or[lang],
                    ),
                  ),
                  el('dd', 'text-[0.9375rem]', row.does[lang]),
                ),
              ),
            ),
          ),
        ),
      ),
    )
    dialog.addEventListener('click', (event) => event.target === dialog && dialog?.close())
    document.body.append(dialog)
  }
  if (!dialog.open) dialog.showModal()
}
