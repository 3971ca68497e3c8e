/** Blocks of machine text get a button. In a session it copies what was typed, not the prompts and not the outputs. */
import { copyWords } from '@/content/ui/copy'
import { pageLang as lang } from '../page-lang'

export function copyBlocks(): void {
  for (const block of document.querySelectorAll('.code[data-copies]')) {
    const typed = [...block.querySelectorAll('pre b')]
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = copyWords.copy[lang]
    button.dataset.done = copyWords.copied[lang]
    button.dataset.copy = (typed.length ? typed : [block.querySelector('pre')])
      .map((e) => e?.textContent?.trimEnd() ?? '')
      .join('\n')
    if (typed.length) button.title = copyWords.commands[lang]
    block.append(button)
  }
}
