/** Why a shared answer differs today. The worker puts these into words; no page loads them. */
import type { Words } from '@/engine/model'

export const becauseWords = {
  refuted: { en: '“{title}” is ruled out today: {says}', zh: '“{title}”今天被排除：{says}' },
  closed: {
    en: '“{title}” is ruled out today by the answer to: {says}',
    zh: '“{title}”今天被这一问的答案排除：{says}',
  },
  silent: {
    en: 'By today’s rules no line here speaks for “{title}”.',
    zh: '按今天的规则，这里没有一行支持“{title}”。',
  },
  gone: {
    en: 'The cause that was named then ({title}) is no longer among those that Oolong knows.',
    zh: '当时说出的根因（{title}）已不在 Oolong 认识的根因之中。',
  },
  decides: { en: 'What decides today: {says}', zh: '今天起决定作用的是：{says}' },
  resolved: { en: 'A later output shows that the fault is gone.', zh: '后面的输出表明故障已经消失。' },
  missing: {
    en: 'Today’s rules want one more output to be sure: `{says}`',
    zh: '按今天的规则，还要看这条命令的输出才能确定：`{says}`',
  },
} as const satisfies Record<string, Words>
