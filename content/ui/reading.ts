/** The words around a text that is read: its contents, its terminals, what it is joined to. */
import type { Words } from '@/engine/model'

export const readingWords = {
  contents: { en: 'On this page', zh: '本页目录' },
  /** in the language it leads to */
  elsewhere: { en: 'This section in English', zh: '看这一节的中文' },
  around: { en: 'Around this note', zh: '相关内容' },
  mentions: { en: 'Mentioned in', zh: '提到它的页面' },
  more: { en: 'and {n} more', zh: '另有 {n} 篇' },
  related: { en: 'Related', zh: '相近的笔记' },
  earlier: { en: 'Previous', zh: '上一篇' },
  later: { en: 'Next', zh: '下一篇' },
  changed: { en: 'changed {day}', zh: '修改于 {day}' },
  history: { en: 'Changed on', zh: '修改记录' },
} as const satisfies Readonly<Record<string, Words>>
