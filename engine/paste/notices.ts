/** What a person should know about how the paste was read. Logic gives ids and values; the words are here. */
import type { NoticeId, Words } from '../model'

export const notices: Readonly<Record<NoticeId, Words>> = {
  binary: {
    en: '{count} {count|line is|lines are} not text and {count|was|were} left out.',
    zh: '有 {count} 行不是文本，已略去。',
  },
  rejoined: {
    en: 'The terminal broke {count} {count|line|lines} at {width} columns; {count|it was|they were} joined again. Check the marked lines, or copy from a wider window.',
    zh: '终端在第 {width} 列折断了 {count} 行，已重新拼接。请核对标出的行，或在更宽的窗口里重新复制。',
  },
  wrapped: {
    en: 'Lines may have been broken at {width} columns and were left as they are. Copy from a wider window, or write the output to a file first.',
    zh: '有些行可能在第 {width} 列被折断，这里保持原样。请在更宽的窗口里复制，或先把输出写进文件。',
  },
  'cut-lines': {
    en: 'A pager cut {count} {count|line|lines} at the edge of the screen. Add --no-pager (and -l), or pipe into cat.',
    zh: '分页器在屏幕边缘截断了 {count} 行。请加上 --no-pager（以及 -l），或用管道接到 cat。',
  },
  'prose-ignored': {
    en: '{count} {count|line|lines} of prose around the outputs {count|was|were} not read.',
    zh: '输出之间的 {count} 行说明文字没有读取。',
  },
  container: {
    en: 'Typed inside a container: its files, services, users and network are not those of the host. Only what the kernel says was read as a fact.',
    zh: '这是在容器里输入的：其中的文件、服务、用户和网络都不是宿主机的。只有内核给出的内容才当作事实。',
  },
  'too-large': {
    en: 'The paste is larger than what is read: {count} {count|line or line end was|lines or line ends were} left out.',
    zh: '粘贴的内容超出读取上限：有 {count} 处（整行或行尾）没有读取。',
  },
}
