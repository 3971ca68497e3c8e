/** Fetched when the list of keys is first asked for. */
import { keyGroups, keysWords } from '@/content/ui/keys'
import { dialog, el } from '../element'
import { pageLang as lang } from '../page-lang'

const between = (text: string) => el('span', 'text-soft text-sm', ` ${text} `)
const joined = (parts: Node[], text: string): Node[] => parts.flatMap((p, i) => (i ? [between(text), p] : [p]))

let opened: HTMLDialogElement | null = null

/** Opens the list over the page. */
export function open(): void {
  if (!opened) {
    opened = dialog(
      { 'aria-labelledby': 'keys-title' },
      'm-auto max-h-[88dvh] w-[min(56rem,calc(100vw-1.5rem))]',
      el(
        'form',
        { method: 'dialog', class: 'flex items-start justify-between gap-4' },
        el('h2', { id: 'keys-title', class: 'text-xl' }, keysWords.title[lang]),
        el('button', 'btn', keysWords.close[lang]),
      ),
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
  }
  if (!opened.open) opened.showModal()
}
