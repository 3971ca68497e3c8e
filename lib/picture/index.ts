/**
 * What a drawn tree can do once a script is there: zoom (wheel with Ctrl, pinch, buttons, `+` `-` `0`), pan (drag, arrow
 * keys on the drawing), go from box to box (arrow keys on a box), be saved. Pointers are @panzoom/panzoom's business.
 */
import panzoom from '@panzoom/panzoom'
import { neighbour } from './keys'
import { save } from './save'

const stride = 80
/** A drawing begins as wide as its box, unless that could not be read: then with its top left corner. */
const beginScale = (whole: number): number => (whole >= 0.72 ? Math.min(1, whole) : 0.85)

/**
 * @param figure what components/tree/Picture.tsx rendered
 * @param first the box to begin at; the root where it is absent
 * @returns undoes it
 */
export function mount(figure: HTMLElement, first?: Element | null): () => void {
  const view = figure.querySelector<HTMLElement>('.picture-view')
  const svg = view?.querySelector('svg')
  const canvas = svg?.querySelector<SVGGElement>('[data-canvas]')
  if (!view || !svg || !canvas || view.classList.contains('is-live')) return () => {}
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const boxes = [...svg.querySelectorAll<SVGAElement>('a.node')]
  const up = boxes.map((b) => (b.dataset.up === undefined ? null : Number(b.dataset.up)))
  const { x: left, y: top, width, height } = svg.viewBox.baseVal
  const natural = svg.getAttribute('viewBox') ?? ''

  view.style.height = `${view.clientHeight}px`
  svg.dataset.box = natural
  svg.removeAttribute('viewBox')
  view.classList.add('is-live')
  for (const el of figure.querySelectorAll('[hidden]')) el.removeAttribute('hidden')

  const zoomer = panzoom(canvas, {
    canvas: true,
    cursor: 'grab',
    duration: 160,
    minScale: 0.1,
    maxScale: 3,
    step: 0.3,
    startScale: beginScale(view.clientWidth / width),
    startX: -left,
    startY: -top,
    // links keep their click and their focus; what would drag them away is refused below
    handleStartEvent: () => {},
  })
  const motion = () => ({ animate: !still.matches })
  /** Puts a point of the drawing to the top left corner of the view, at a scale. */
  const show = (scale: number, x: number, y: number, animate: boolean) => {
    zoomer.zoom(scale, { animate })
    zoomer.pan(x / scale - left, y / scale - top, { animate, force: true })
  }
  const wholeScale = () => Math.min(view.clientWidth / width, view.clientHeight / height)
  const showAll = (animate: boolean) => {
    const scale = Math.min(1, wholeScale())
    show(scale, (view.clientWidth - width * scale) / 2, Math.max(0, (view.clientHeight - height * scale) / 2), animate)
  }
  const zoomBy = (factor: number) => {
    const { left: x, top: y } = view.getBoundingClientRect()
    zoomer.zoomToPoint(zoomer.getScale() * factor, {
      clientX: x + view.clientWidth / 2,
      clientY: y + view.clientHeight / 2,
    })
  }
  const panBy = (x: number, y: number, animate = !still.matches) => {
    const scale = zoomer.getScale()
    const at = zoomer.getPan()
    zoomer.pan(at.x + x / scale, at.y + y / scale, { animate })
  }
  /** How far something must move so that `length` from `start` lies within the view with some room. */
  const into = (start: number, length: number, room: number) => {
    const margin = Math.min(28, Math.max(0, (room - length) / 2))
    return start < margin ? margin - start : Math.min(0, room - margin - length - start)
  }
  const reveal = (box: Element, animate = !still.matches) => {
    const frame = view.getBoundingClientRect()
    const at = box.getBoundingClientRect()
    const [x, y] = [
      into(at.left - frame.left, at.width, view.clientWidth),
      into(at.top - frame.top, at.height, view.clientHeight),
    ]
    if (x || y) panBy(x, y, animate)
  }
  /** A drawing that was dragged out of sight comes back as far as its edge. */
  const comeBack = () => {
    const frame = view.getBoundingClientRect()
    const at = canvas.getBoundingClientRect()
    const back = (start: number, end: number, low: number, high: number) =>
      end < low + 60 ? low + 60 - end : start > high - 60 ? high - 60 - start : 0
    const [x, y] = [back(at.left, at.right, frame.left, frame.right), back(at.top, at.bottom, frame.top, frame.bottom)]
    if (x || y) panBy(x, y)
  }

  let current = Math.max(0, first ? boxes.indexOf(first as SVGAElement) : 0)
  const rove = (to: number) => {
    boxes[current]?.setAttribute('tabindex', '-1')
    boxes[to]?.setAttribute('tabindex', '0')
    current = to
  }
  for (const box of boxes) box.setAttribute('tabindex', '-1')
  rove(current)

  const off = new AbortController()
  const { signal } = off
  view.addEventListener('wheel', (event) => (event.ctrlKey || event.metaKey) && zoomer.zoomWithWheel(event), {
    passive: false,
    signal,
  })
  // a drag that ends on a box is no click on it
  let from: { x: number; y: number } | null = null
  view.addEventListener('pointerdown', (event) => (from = { x: event.clientX, y: event.clientY }), { signal })
  view.addEventListener(
    'click',
    (event) => {
      if (from && event.detail && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 5) event.preventDefault()
    },
    { signal, capture: true },
  )
  view.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  // focus may scroll the box itself, which is the pan's business
  view.addEventListener('scroll', () => view.scrollTo(0, 0), { signal })
  canvas.addEventListener('panzoomend', comeBack, { signal })
  view.addEventListener(
    'focusin',
    (event) => {
      const box = event.target instanceof Element ? event.target.closest<SVGAElement>('a.node') : null
      if (!box) return
      rove(boxes.indexOf(box))
      if (box.matches(':focus-visible')) reveal(box)
    },
    { signal },
  )
  figure.addEventListener(
    'click',
    (event) => {
      const what = event.target instanceof Element && event.target.closest<HTMLElement>('[data-do]')?.dataset.do
      if (what === 'in') zoomBy(1.35)
      else if (what === 'out') zoomBy(1 / 1.35)
      else if (what === 'fit') showAll(motion().animate)
      else if (what === 'save') save(svg, figure.dataset.picture ?? 'tree')
    },
    { signal },
  )
  figure.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { key } = event
      if (key === '+' || key === '=') zoomBy(1.35)
      else if (key === '-' || key === '_') zoomBy(1 / 1.35)
      else if (key === '0') showAll(motion().animate)
      else if (event.target instanceof Element && event.target.closest('.picture-bar')) return
      else if (document.activeElement !== view && !event.shiftKey && /^(?:Arrow|Home$|End$)/.test(key)) {
        boxes[neighbour(up, current, key)]?.focus({ preventScroll: true })
      } else if (key.startsWith('Arrow'))
        panBy(
          key === 'ArrowLeft' ? stride : key === 'ArrowRight' ? -stride : 0,
          key === 'ArrowUp' ? stride : key === 'ArrowDown' ? -stride : 0,
        )
      else return
      event.preventDefault()
    },
    { signal },
  )
  // panzoom takes its first place in a task of its own
  if (first) setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => reveal(first, false))))

  return () => {
    off.abort()
    zoomer.destroy()
  }
}
