/** The words of the filter by tags; the script that works it loads no others. */
import type { Words } from '@/engine/model'

export const filterWords = {
  open: { en: 'Filter by tags', zh: '按标签筛选' },
  narrow: { en: 'Narrow by further tags', zh: '再加标签缩小范围' },
  hint: {
    en: 'Choose several: what is shown carries all of them. A tag stands for everything below it.',
    zh: '可选多个：只显示同时带有这些标签的条目。选上级标签等于选中它下面的全部。',
  },
  chosen: { en: 'Chosen tags', zh: '已选标签' },
  take: { en: 'Take away {tag}', zh: '去掉 {tag}' },
  clear: { en: 'Clear', zh: '清除' },
  some: { en: '{n} of {all} shown', zh: '显示 {n} / {all}' },
  empty: {
    en: 'Nothing here carries all of these tags. Take one away.',
    zh: '这里没有同时带有这些标签的条目，去掉一个再看。',
  },
} as const satisfies Readonly<Record<string, Words>>
