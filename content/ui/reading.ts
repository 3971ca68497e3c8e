/** The words around a text that is read: its contents, its terminals, what it is joined to. */
import type { Words } from '@/engine/model'

export const readingWords = {
  contents: { en: 'On this page', zh: '本页目录' },
  /** in the language it leads to */
  elsewhere: { en: 'This section in English', zh: '看这一节的中文' },
} as const satisfies Readonly<Record<string, Words>>
