import { button, el } from '../element'

/** A line in the corner that stays until it is answered. It covers little, takes no focus, and does nothing by itself. */
export function notice(text: string, act: string, run: () => void, later: string): void {
  if (document.getElementById('notice')) return
  const words = el('p', 'mr-auto font-semibold')
  const box = el(
    'div',
    {
      id: 'notice',
      role: 'status',
      class:
        'fixed inset-x-3 bottom-3 z-20 ml-auto flex max-w-md flex-wrap items-center gap-3 border border-strong bg-raised p-3 text-ink',
    },
    words,
    button(act, run, 'btn btn-fill'),
    button(later, () => box.remove()),
  )
  document.body.append(box)
  // a region speaks of what changes in it, so it must be there first
  words.textContent = text
}
