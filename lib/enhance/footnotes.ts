/**
 * A footnote is shown beside its number while the pointer or the focus is on it; a first tap shows it, a second follows the
 * link. The box stands after the number, so the keyboard reaches the links in it next.
 */
export function previewFootnotes(): void {
  const text = document.querySelector<HTMLElement>('.prose:has([data-footnote-ref])')
  if (!text) return
  const box = document.createElement('span')
  box.className = 'footnote'
  let shown: Element | null = null
  let leaving = 0
  const hide = () => {
    box.remove()
    shown = null
  }
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(leaving)
    if (shown === link) return
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.cloneNode(true)
    if (!(note instanceof HTMLElement)) return
    note.querySelector('[data-footnote-backref]')?.remove()
    box.replaceChildren(...[...note.children].flatMap((block) => [...block.childNodes]))
    const [at, within] = [link.getBoundingClientRect(), text.getBoundingClientRect()]
    link.parentElement?.after(box)
    box.style.top = `${at.bottom - within.top + 6}px`
    box.style.left = `${Math.max(0, Math.min(at.left - within.left, within.width - box.offsetWidth))}px`
    shown = link
  }
  const refOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-footnote-ref]') : null
  const inBox = (target: EventTarget | null) => target instanceof Node && box.contains(target)

  let touched = false
  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'touch') return
    const link = refOf(target)
    if (link) show(link)
    else if (inBox(target)) clearTimeout(leaving)
    else if (shown && shown !== document.activeElement && !inBox(document.activeElement)) {
      clearTimeout(leaving)
      leaving = window.setTimeout(hide, 250)
    }
  })
  document.addEventListener('focusin', ({ target }) => {
    const link = refOf(target)
    if (link && !touched) show(link)
    else if (!link && !inBox(target)) hide()
  })
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    touched = pointerType === 'touch'
    if (!inBox(target) && !refOf(target)) hide()
  })
  document.addEventListener('click', (event) => {
    const link = refOf(event.target)
    if (!link) return
    if (touched && shown !== link) {
      event.preventDefault()
      show(link)
    } else hide()
  })
  document.addEventListener('keydown', ({ key }) => {
    touched = false
    if (key === 'Escape') hide()
  })
}
