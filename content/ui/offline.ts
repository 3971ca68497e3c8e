/** Words of the offline part, in a file of their own: the script that needs them loads no others. */
import type { Words } from '@/engine/model'

export const offlineWords = {
  keep: { en: 'Keep all pages for offline use ({mb} MB)', zh: '保存全部页面，离线可用（{mb} MB）' },
  keeping: { en: 'Saving the pages on this device…', zh: '正在把页面保存到本机…' },
  kept: {
    en: 'Works without network: {n} pages are saved on this device.',
    zh: '无需网络即可使用：{n} 个页面已保存在本机。',
  },
  drop: { en: 'Remove', zh: '删除' },
  failed: {
    en: 'The pages could not be saved: no connection, or no room on this device.',
    zh: '页面没有保存成功：没有网络，或者本机空间不足。',
  },
  again: { en: 'Try again', zh: '再试一次' },
  update: { en: 'A new version is ready.', zh: '新版本已就绪。' },
  title: { en: 'No network', zh: '没有网络' },
  missing: {
    en: 'This page is not saved on this device. Triage works without network; so do the pages that you have read before.',
    zh: '这个页面没有保存在本机。排查不需要网络；以前读过的页面也可以打开。',
  },
} as const satisfies Record<string, Words>

/** For a page of which a part did not arrive. Every page carries these in its script; the others below are fetched. */
export const lostWords = {
  missing: { en: 'A part of this page did not load.', zh: '页面有一部分没有加载成功。' },
  reload: { en: 'Reload', zh: '重新加载' },
  later: { en: 'Later', zh: '稍后' },
} as const satisfies Record<string, Words>

/** For a page that broke. */
export const brokenWords = {
  broken: { en: 'This page stopped working.', zh: '这个页面出错了。' },
  kept: {
    en: 'What you pasted is still in this browser. Reload to go on where you were.',
    zh: '你粘贴的内容仍保存在浏览器里。重新加载后可以继续。',
  },
  notKept: {
    en: 'What you pasted could not be kept in this browser, and a reload would lose it. Try again first.',
    zh: '你粘贴的内容没有保存在浏览器里，重新加载就会丢失。请先再试一次。',
  },
  again: { en: 'Try again', zh: '再试一次' },
} as const satisfies Record<string, Words>
