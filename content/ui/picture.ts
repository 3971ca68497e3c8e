/** The words around a drawn tree. */
import type { Words } from '@/engine/model'

export const pictureWords = {
  in: { en: 'Zoom in', zh: '放大' },
  out: { en: 'Zoom out', zh: '缩小' },
  fit: { en: 'Whole tree', zh: '看全图' },
  save: { en: 'Save as SVG', zh: '存为 SVG' },
  tools: { en: 'Tools of the drawing', zh: '图的工具' },
  hint: {
    en: 'Drag to move. Pinch, or turn the wheel with Ctrl held, to zoom; so do + and −, and 0 shows all of it. The arrow keys go from box to box.',
    zh: '拖动可以移动；双指捏合，或按住 Ctrl 滚动滚轮可以缩放，按 + 和 − 也行，按 0 看全图。方向键在方框之间移动。',
  },
  question: { en: 'Question', zh: '问题' },
  state: {
    open: { en: 'still open', zh: '尚未排除' },
    taken: { en: 'on the way taken', zh: '已走的路' },
    closed: { en: 'ruled out', zh: '已排除' },
  },
  key: { en: 'Key to the drawing', zh: '图例' },
  askedOf: { en: 'Asked of', zh: '看这条命令的输出' },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>
