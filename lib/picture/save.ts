/** A drawn tree as a file of its own: colours and faces that the page's styles give it are written into the elements. */
import { handOver } from '../hand-over'

const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-decoration-line',
] as const
const initial: Readonly<Record<string, string>> = {
  'stroke-dasharray': 'none',
  'text-decoration-line': 'none',
  stroke: 'none',
  'stroke-width': '1px',
}
/** names of elements that are drawn, each with what it takes from the styles */
const drawn: Readonly<Record<string, readonly (typeof kept)[number][]>> = {
  path: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  rect: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  text: ['fill', 'font-size', 'font-weight', 'text-decoration-line'],
}
const face = "'Atkinson Hyperlegible Next', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', Arial, sans-serif"

/** @returns the text of an SVG file that needs nothing beside it; links lead to where the page is now */
export function svgFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const from = svg.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((el, i) => {
    const source = from[i]
    const wanted = drawn[el.localName]
    if (source && wanted) {
      const style = getComputedStyle(source)
      for (const name of wanted) {
        const value = style.getPropertyValue(name)
        if (value && value !== initial[name])
          el.setAttribute(name.replace('-line', ''), value.replace(/^(\d.*)px$/, '$1'))
      }
    }
    if (el.localName === 'a') el.setAttribute('href', new URL(el.getAttribute('href') ?? '', location.href).href)
    for (const name of ['class', 'style', 'tabindex', 'transform', 'data-up', 'data-canvas', 'aria-hidden'])
      el.removeAttribute(name)
  })
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? svg.dataset.box ?? '')
    .split(' ')
    .map(Number)
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name)
  const set = (el: Element, values: Readonly<Record<string, string | number>>) => {
    for (const [name, value] of Object.entries(values)) el.setAttribute(name, String(value))
  }
  set(copy, {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
    'font-family': face,
  })
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  set(ground, { x, y, width, height, fill: getComputedStyle(document.documentElement).backgroundColor })
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  title.textContent = svg.getAttribute('aria-label')
  copy.prepend(title, ground)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** Hands the file to the person. */
export function save(svg: SVGSVGElement, name: string): void {
  handOver(svgFile(svg), `${name}.svg`, 'image/svg+xml')
}
