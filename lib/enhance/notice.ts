/** A line in the corner that stays until it is answered. It covers little, takes no focus, and does nothing by itself. */
export function notice(text: string, act: string, run: () => void, later: string): void {
  if (document.getElementById('notice')) return
  const box = document.createElement('div')
  box.id = 'notice'
  box.setAttribute('role', 'status')
  box.className =
    'fixed inset-x-3 bottom-3 z-20 ml-auto flex max-w-md flex-wrap items-center gap-3 border border-strong bg-raised p-3 text-ink'
  const words = document.createElement('p')
  words.className = 'mr-auto font-semibold'
  const button = (label: string, press: () => void, look: string): HTMLButtonElement => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = look
    made.textContent = label
    made.addEventListener('click', press)
    return made
  }
  box.append(
    words,
    button(act, run, 'btn btn-fill'),
    button(later, () => box.remove(), 'btn'),
  )
  document.body.append(box)
  // a region speaks of what changes in it, so it must be there first
  words.textContent = text
}
