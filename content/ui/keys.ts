/** The keys of the site, for the page and the dialog that list them. */
import type { Words } from '@/engine/model'

export const keysWords = {
  title: { en: 'Keys', zh: '快捷键' },
  lead: {
    en: 'Everything works with the mouse or a finger too. Letters do nothing while you type into a field.',
    zh: '所有操作也都可以用鼠标或手指完成。在输入框里打字时，字母键不起作用。',
  },
  close: { en: 'Close', zh: '关闭' },
  or: { en: 'or', zh: '或' },
  inTurn: { en: 'then', zh: '再按' },
} as const satisfies Readonly<Record<string, Words>>

export interface KeyRow {
  /** ways to do it; keys of one way are pressed together (`Ctrl K`) or, with `inTurn`, one after the other */
  readonly keys: readonly (readonly string[])[]
  readonly inTurn?: boolean
  readonly does: Words
}
export const keyGroups: readonly { readonly title: Words; readonly rows: readonly KeyRow[] }[] = [
  {
    title: { en: 'On every page', zh: '任何页面' },
    rows: [
      { keys: [['/'], ['Ctrl', 'K']], does: { en: 'search', zh: '搜索' } },
      { keys: [['?']], does: { en: 'this list', zh: '打开这张列表' } },
      { keys: [['Esc']], does: { en: 'close what is open', zh: '关闭打开的窗口' } },
    ],
  },
  {
    title: { en: 'Go to', zh: '前往' },
    rows: [
      { keys: [['g', 'h']], inTurn: true, does: { en: 'the paste box', zh: '粘贴框' } },
      { keys: [['g', 't']], inTurn: true, does: { en: 'triage', zh: '排查' } },
      { keys: [['g', 'c']], inTurn: true, does: { en: 'causes', zh: '根因' } },
      { keys: [['g', 'd']], inTurn: true, does: { en: 'decision trees', zh: '决策树' } },
      { keys: [['g', 'p']], inTurn: true, does: { en: 'commands', zh: '命令' } },
      { keys: [['g', 'n']], inTurn: true, does: { en: 'notes', zh: '笔记' } },
    ],
  },
  {
    title: { en: 'Triage', zh: '排查页' },
    rows: [
      { keys: [['Ctrl', 'V']], does: { en: 'paste, with no field chosen', zh: '粘贴，不用先点输入框' } },
      { keys: [['Ctrl', 'Enter']], does: { en: 'read what is in the box', zh: '读取框里的内容' } },
      {
        keys: [['↑'], ['↓']],
        does: { en: 'on a marked line: the one before, the next', zh: '在标记的行上：上一处、下一处' },
      },
      { keys: [['Enter']], does: { en: 'from a marked line to its reason', zh: '从标记的行到它说明的理由' } },
      { keys: [['Esc']], does: { en: 'back to where you came from', zh: '回到来处' } },
    ],
  },
  {
    title: { en: 'In a drawn tree', zh: '决策树图' },
    rows: [
      {
        keys: [['←'], ['→'], ['↑'], ['↓']],
        does: {
          en: 'on a box: the question before, its first answer, its neighbours',
          zh: '在方框上：上一个问题、第一个答案、相邻的方框',
        },
      },
      { keys: [['Shift', '←↑↓→']], does: { en: 'move the drawing', zh: '移动图' } },
      { keys: [['+'], ['−']], does: { en: 'zoom; so does the wheel with Ctrl', zh: '缩放，按住 Ctrl 滚动滚轮也行' } },
      { keys: [['0']], does: { en: 'show all of it', zh: '看全图' } },
      { keys: [['Home'], ['End']], does: { en: 'the first and the last box', zh: '第一个和最后一个方框' } },
    ],
  },
]
