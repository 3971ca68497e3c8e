/** The choice of a system in the fixes of a cause (components/catalogue/FixesByFamily.tsx), kept from page to page. */
import { rememberedFamily, rememberFamily } from '../family'

export function keepFamily(): void {
  const choice = document.querySelector('[data-families]')
  if (!choice) return
  const kept = rememberedFamily()
  const radio = kept && choice.querySelector<HTMLInputElement>(`[value="${kept}"]`)
  if (radio) radio.checked = true
  choice.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && rememberFamily(target.value))
}
