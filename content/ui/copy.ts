/** Words of copying, in a file of their own: the script that every page loads needs no others. */
import type { Words } from '@/engine/model'

export const copyWords = {
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  commands: { en: 'The commands alone, without prompts and outputs', zh: '只复制命令，不含提示符和输出' },
  byHand: {
    en: 'Not copied: the browser did not allow it. The text is selected; press {key}.',
    zh: '没有复制成功：浏览器不允许。文本已选中，请按 {key}。',
  },
  byTouch: {
    en: 'Not copied: the browser did not allow it. The text is selected; hold it and choose “Copy”.',
    zh: '没有复制成功：浏览器不允许。文本已选中，请长按并选择“复制”。',
  },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Words>
