import { Fragment, type ReactNode } from 'react'

const han = /\p{Script=Han}/u
/** these do not begin a line: they belong to the word before */
const clings = /^(?:的.?|[了过着吗呢们得地]|\p{P}+)$/u
/** Characters that the dictionary did not join are mostly parts of a term that it lacks, as in 旧内核. */
const loose = (before: string, segment: string) =>
  segment.length === 1 && before.length < 4 && han.test(segment) && /^\p{Script=Han}$/u.test(before.at(0) ?? '')

/**
 * A Chinese headline that breaks between words only, not inside of one (`word-break: keep-all` in the style sheet goes
 * with it). Other text, and a browser that cannot tell words apart, get the text as it is.
 */
export const phrased = (text: string): ReactNode => {
  if (!han.test(text) || typeof Intl.Segmenter !== 'function') return text
  const words: string[] = []
  // whether the last word is made of characters that stood alone
  let single = false
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)) {
    const before = words.at(-1) ?? ''
    if (before && (clings.test(segment) || (single && loose(before, segment)))) words[words.length - 1] += segment
    else {
      words.push(segment)
      single = segment.length === 1
    }
  }
  return words.map((word, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a headline does not change its words
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
