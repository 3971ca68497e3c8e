/** Words of the report on a verdict that is wrong or missing, in a file of their own: they are loaded when it is asked for. */
import type { Words } from '@/engine/model'

export const bugReportWords = {
  title: { en: 'Report for those who maintain the rules', zh: '给规则维护者的报告' },
  lead: {
    en: 'This is all that the report holds. It is shortened, and what identifies people, machines or secrets is replaced; read it before you pass it on. Nothing is sent by this page.',
    zh: '报告里只有下面这些内容，用英文写成。它已缩短，能认出人、机器的信息和机密都已替换；转交之前请先读一遍。本页不会发送任何东西。',
  },
  note: { en: 'What should it have said? What was it in the end?', zh: '应该是什么结论？最后查出来是什么？' },
  noteHint: {
    en: 'A confirmed cause is worth most: the case can then become a test.',
    zh: '能写出已证实的根因最有用：这个案例就可以变成一条测试。',
  },
  working: { en: 'Making the report …', zh: '正在生成报告……' },
  failed: { en: 'The report could not be made. Your case is untouched.', zh: '报告没有生成成功，你的案例没有受影响。' },
  copy: { en: 'Copy the report', zh: '复制报告' },
  download: { en: 'Download it', zh: '下载报告' },
  where: {
    en: 'Then put it into an issue where this Oolong is maintained, or send it to whoever runs it for you.',
    zh: '然后把它贴到这个 Oolong 项目的 issue 里，或者发给替你运行它的人。',
  },
  unfaithful: {
    en: 'The shortened paste alone leads to another verdict. Add a link from “Share” if you can.',
    zh: '缩短后的内容单独会得出另一个结论。可以的话，请附上“分享”里的链接。',
  },
  hidden: { en: 'Replaced', zh: '已替换' },
  hiddenNone: { en: 'Nothing was found that had to be replaced.', zh: '没有发现需要替换的内容。' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Words>
