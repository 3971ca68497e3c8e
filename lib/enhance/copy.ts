/** Copying, and the truth about it: a button says "copied" only where the text is on the clipboard. */
import { copyWords } from '@/content/ui/copy'
import { pageLang as lang } from '../page-lang'

const key = /Mac/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'

/** A box in the corner with the text, selected. In an open dialog nothing outside of it can be reached, so it goes there. */
const byHand = (text: string, near: Element): { area: HTMLTextAreaElement; close(): void } => {
  document.getElementById('copy-by-hand')?.remove()
  const box = document.createElement('div')
  box.id = 'copy-by-hand'
  box.className =
    'fixed inset-x-3 bottom-3 z-20 ml-auto grid max-w-md gap-2 border border-strong bg-raised p-3 text-ink'
  const words = document.createElement('label')
  words.className = 'grid gap-2 font-semibold'
  words.textContent = matchMedia('(pointer: coarse)').matches
    ? copyWords.byTouch[lang]
    : copyWords.byHand[lang].replace('{key}', key)
  const area = document.createElement('textarea')
  area.readOnly = true
  area.rows = 4
  area.value = text
  area.className = 'block w-full border border-rule bg-paper px-3 py-2 font-mono text-[0.8125rem] font-normal'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn ml-auto'
  button.textContent = copyWords.close[lang]
  const close = () => box.remove()
  button.addEventListener('click', close)
  words.append(area)
  box.append(words, button)
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
export const copyButton = (button: HTMLElement): void => {
  void copyText(button.dataset.copy ?? '', button, () => {
    const { done, said } = button.dataset
    if (done === undefined || said !== undefined) return
    const label = button.textContent ?? ''
    button.dataset.said = label
    button.textContent = done
    setTimeout(() => {
      button.textContent = label
      delete button.dataset.said
    }, 1600)
  })
}
