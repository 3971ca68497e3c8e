/** Blocks of machine text get a button. In a session it copies what was typed, not the prompts and not the outputs. */
import { copyWords } from '@/content/ui/copy'
import { button } from '../element'
import { pageLang as lang } from '../page-lang'

export function copyBlocks(): void {
  for (const block of document.querySelectorAll('.code[data-copies]')) {
    const typed = [...block.querySelectorAll('pre b')]
    const copy = button(copyWords.copy[lang], undefined, '')
    copy.dataset.done = copyWords.copied[lang]
    copy.dataset.copy = (typed.length ? typed : [block.querySelector('pre')])
      .map((e) => e?.textContent?.trimEnd() ?? '')
      .join('\n')
    if (typed.length) copy.title = copyWords.commands[lang]
    block.append(copy)
  }
}
