/** Words of the search, in a file of their own: the script that needs them loads no others. */
import type { Words } from '@/engine/model'

export const searchWords = {
  title: { en: 'Search', zh: '搜索' },
  lead: {
    en: 'Words, a command, or an error line as the machine printed it. Nothing you type leaves your browser.',
    zh: '输入词语、命令，或机器原样打印的报错行。你输入的内容不会离开浏览器。',
  },
  label: { en: 'Search causes, notes and commands', zh: '搜索根因、笔记和命令' },
  hint: { en: 'Words or an error line', zh: '词语或报错行' },
  close: { en: 'Close', zh: '关闭' },
  working: { en: 'Searching …', zh: '正在搜索……' },
  none: { en: 'Nothing found for this.', zh: '没有找到相关内容。' },
  noneHelp: {
    en: 'Paste more of the output into triage, or look through the tags.',
    zh: '把更多输出粘贴到排查页，或者从标签里找。',
  },
  count: { en: '{n} pages', zh: '{n} 个页面' },
  more: { en: 'More results', zh: '更多结果' },
  atLeast: { en: 'The best {n} pages', zh: '最相关的 {n} 个页面' },
  failed: {
    en: 'The search index could not be loaded. Check the connection and type again.',
    zh: '搜索索引没有加载成功。请检查网络后再输入一次。',
  },
  pasted: { en: 'This looks like machine output', zh: '这像是机器的输出' },
  triage: { en: 'Triage this', zh: '排查这段输出' },
  possible: { en: 'Possible causes:', zh: '可能的根因：' },
  tags: { en: 'All tags', zh: '全部标签' },
  noScript: {
    en: 'Search needs JavaScript. Without it, look through the tags, the causes or the notes.',
    zh: '搜索需要 JavaScript。没有它时，可以从标签、根因或笔记里查找。',
  },
  keys: { en: '↑ ↓ to move, Enter to open, Esc to close', zh: '↑ ↓ 选择，Enter 打开，Esc 关闭' },
} as const satisfies Record<string, Words>

export const kindWords = {
  diagnoses: { en: 'Causes', zh: '根因' },
  notes: { en: 'Notes', zh: '笔记' },
  probes: { en: 'Commands', zh: '命令' },
  trees: { en: 'Trees', zh: '决策树' },
  tags: { en: 'Tags', zh: '标签' },
} as const satisfies Record<string, Words>
export type Kind = keyof typeof kindWords
