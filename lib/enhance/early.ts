/**
 * The front page and an empty triage page have nothing to show that is not in their file, so the framework's scripts, put aside
 * by scripts/lighten.ts, are fetched with the first sign that somebody acts. What is given meanwhile (a paste, a file, a
 * press of a button) waits here and is done again as soon as the paste box (components/triage/PasteBox.tsx) can take it.
 */
import { boxReady } from '../box-ready'
import { keepDraft } from '../draft'
import { holdsAlone } from '../leaving'
import { largest } from '../plain-text'
import { device, session } from '../session'

let started = false
/** Puts the scripts back that were put aside. */
function start(): void {
  if (started) return
  started = true
  for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/later"]')) {
    const script = document.createElement('script')
    script.src = held.getAttribute('src') ?? ''
    script.async = true
    held.replaceWith(script)
  }
}

/** Something was done in this browser before: there may be a case to go on with. Where that cannot be told, it is so. */
async function visitedBefore(): Promise<boolean> {
  try {
    if (!indexedDB.databases) return true
    return (await indexedDB.databases()).some(({ name }) => name === 'keyval-store')
  } catch {
    // nothing is kept for this page
    return false
  }
}

const copyOf = (data: DataTransfer | null): DataTransfer => {
  const copy = new DataTransfer()
  const text = data?.getData('text/plain')
  if (text) copy.setData('text/plain', text)
  for (const file of data?.files ?? []) copy.items.add(file)
  return copy
}

/** Something else had changed the page (a translator, an extension), so React drew it once more, as it stands in the file. */
function drawnAnew(old: HTMLFormElement, now: HTMLFormElement, typing: boolean): void {
  const typed = old.querySelector('textarea')?.value
  const field = now.querySelector('textarea')
  if (typed && field) field.value = typed
  if (typing) field?.focus()
  const theme = device.get('theme')
  if (theme) document.documentElement.dataset.theme = theme
}

/** Keeps what is given before the box listens, in order, and gives it again then. */
function waitForBox(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-box]')
  if (!form || form.dataset.box === 'ready') return
  const draft = form.dataset.draft ?? ''
  // the box puts it back
  if (session.get(draft)) start()
  const again: ((now: HTMLFormElement) => void)[] = []
  const listening = new AbortController()
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    take: (event: DocumentEventMap[K], box: Element | null) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => take(event, event.target instanceof Element ? event.target.closest('form[data-box]') : null),
      { capture: true, signal: listening.signal },
    )
  const wait = (event: Event, repeat: (now: HTMLFormElement) => void) => {
    event.preventDefault()
    event.stopPropagation()
    start()
    form.setAttribute('aria-busy', 'true')
    again.push(repeat)
  }
  let typing = false
  on('focusin', ({ target }) => {
    typing = target instanceof HTMLTextAreaElement
  })
  let sent = false
  const send = (event: Event, box: Element | null) => {
    if (!(box instanceof HTMLFormElement)) return
    // what is in the box is sent once, however often it was pressed
    wait(event, sent ? () => {} : (now) => now.requestSubmit())
    sent = true
  }
  on('submit', send)
  on('keydown', (event, box) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send(event, box))
  on('click', (event, box) => {
    const at = box && event.target instanceof Element ? event.target : null
    if (at?.closest('button[type="button"]'))
      wait(event, (now) => now.querySelector<HTMLElement>('button[type="button"]')?.click())
  })
  on('input', (event, box) => {
    if (box && event.target instanceof HTMLTextAreaElement) keepDraft(draft, event.target.value)
  })
  on('change', (event, box) => {
    const { target } = event
    if (box && target instanceof HTMLInputElement)
      wait(event, (now) => {
        const input = now.querySelector<HTMLInputElement>('input[type="file"]')
        if (input && input !== target) input.files = target.files
        input?.dispatchEvent(new Event('change', { bubbles: true }))
      })
  })
  on('paste', (event) => {
    const at = event.target instanceof HTMLElement ? event.target : document.body
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const files = event.clipboardData?.files.length ?? 0
    const field = at.closest('input, textarea, [contenteditable]')
    // what a field takes by itself it takes
    if (text === '' ? files === 0 : field && text.length <= largest) return
    const clipboardData = copyOf(event.clipboardData)
    wait(event, () =>
      (at.isConnected ? at : document.body).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    )
  })
  on('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault())
  on('drop', (event) => {
    if (!event.dataTransfer?.files.length) return
    const dataTransfer = copyOf(event.dataTransfer)
    wait(event, () => document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })))
  })
  document.addEventListener(
    boxReady,
    () => {
      listening.abort()
      // the box sees to it from now on
      holdsAlone(draft, false)
      const now = document.querySelector<HTMLFormElement>('form[data-box]') ?? form
      if (now !== form) drawnAnew(form, now, typing)
      now.removeAttribute('aria-busy')
      for (const repeat of again) repeat(now)
    },
    { once: true },
  )
}

export function startEarlyOrLater(): void {
  if (!document.querySelector('main[data-live="later"]')) return
  waitForBox()
  const acting = new AbortController()
  let rest = ''
  const act = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      // a pointer that rests where the page appears is told to move by the browser, though nobody moved it
      const place = `${event.clientX} ${event.clientY}`
      const moved = rest !== '' && rest !== place
      rest = place
      if (!moved) return
    }
    acting.abort()
    document.documentElement.dataset.acted = ''
    start()
  }
  for (const sign of ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'focusin', 'dragenter', 'paste'] as const)
    addEventListener(sign, act, { passive: true, capture: true, signal: acting.signal })
  // the head of the page knows of a case, or of an address that brings one (components/site/Document.tsx)
  if (document.documentElement.dataset.kept !== undefined) start()
  else void visitedBefore().then((before) => before && start())
}
