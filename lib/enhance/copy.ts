/** Copying, and the truth about it: a button says "copied" only where the text is on the clipboard. */
import { copyWords } from '@/content/ui/copy'
import { button, el } from '../element'
import { pageLang as lang } from '../page-lang'

const key = /Mac/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'

/** A box in the corner with the text, selected. In an open dialog nothing outside of it can be reached, so it goes there. */
const byHand = (text: string, near: Element): { area: HTMLTextAreaElement; close(): void } => {
  document.getElementById('copy-by-hand')?.remove()
  const area = el('textarea', {
    rows: '4',
    class: 'block w-full border border-rule bg-paper px-3 py-2 font-mono text-[0.8125rem] font-normal',
  })
  area.readOnly = true
  area.value = text
  const words = matchMedia('(pointer: coarse)').matches
    ? copyWords.byTouch[lang]
    : copyWords.byHand[lang].replace('{key}', key)
  const close = () => box.remove()
  const box = el(
    'div',
    {
      id: 'copy-by-hand',
      class: 'fixed inset-x-3 bottom-3 z-20 ml-auto grid max-w-md gap-2 border border-strong bg-raised p-3 text-ink',
    },
    el('label', 'grid gap-2 font-semibold', words, area),
    button(copyWords.close[lang], close, 'btn ml-auto'),
  )
  ;(near.closest('dialog') ?? document.body).append(box)
  area.focus({ preventScroll: true })
  area.select()
  return { area, close }
}

const oldWay = (): boolean => {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/**
 * Puts a text on the clipboard. Where the browser refuses, the text is shown selected, with the keys to press.
 * @param near what was pressed; focus comes back to it
 * @param done runs once the text is on the clipboard, also when the person copies it by hand; never runs otherwise
 */
export async function copyText(text: string, near: HTMLElement, done: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    return done()
  } catch {
    // no permission or no secure context: the old way
  }
  const { area, close } = byHand(text, near)
  const leave = () => {
    close()
    near.focus()
  }
  if (oldWay()) {
    leave()
    return done()
  }
  area.addEventListener('copy', () => {
    // after the event the browser takes the text; the box must stand until then
    setTimeout(leave)
    done()
  })
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave()
  })
}

/** A button with `data-copy`: copies that, and says `data-done` for a moment. */
export const copyButton = (pressed: HTMLElement): void => {
  void copyText(pressed.dataset.copy ?? '', pressed, () => {
    const { done, said } = pressed.dataset
    if (done === undefined || said !== undefined) return
    const label = pressed.textContent ?? ''
    pressed.dataset.said = label
    pressed.textContent = done
    setTimeout(() => {
      pressed.textContent = label
      delete pressed.dataset.said
    }, 1600)
  })
}
