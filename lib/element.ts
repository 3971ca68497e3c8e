/** Makers of elements for what is drawn without a framework. Text is only ever put in as text. */

type Attributes = Readonly<Record<string, string>>

/** @param of the class of the element, or all its attributes */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  of: string | Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  if (typeof of !== 'string') for (const [key, value] of Object.entries(of)) element.setAttribute(key, value)
  else if (of) element.className = of
  element.append(...children)
  return element
}

/** @param press what a click does; a button for others to listen to has none */
export function button(
  label: string | readonly (Node | string)[],
  press?: () => void,
  look = 'btn',
): HTMLButtonElement {
  const made = el('button', { type: 'button', class: look }, ...(typeof label === 'string' ? [label] : label))
  if (press) made.addEventListener('click', press)
  return made
}

/**
 * A window over the page, not yet open. Escape, a click beside it and a `<form method="dialog">` close it, and the browser
 * gives the focus back.
 * @param named its `aria-label` or `aria-labelledby`
 * @param look where it stands and how large it may become
 */
export function dialog(named: Attributes, look: string, ...children: readonly (Node | string)[]): HTMLDialogElement {
  const frame = 'overflow-y-auto border border-rule bg-paper p-4 text-ink backdrop:bg-black/60 md:p-6'
  const made = el('dialog', { ...named, class: `${look} ${frame}` }, ...children)
  made.addEventListener('click', (event) => event.target === made && made.close())
  document.body.append(made)
  return made
}
