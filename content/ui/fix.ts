/** The words around fixes. */
import type { Words } from '@/engine/model'

export const fixWords = {
  system: { en: 'Your system', zh: '你的系统' },
  all: { en: 'Show all', zh: '全部显示' },
} as const satisfies Readonly<Record<string, Words>>
