/** The words of an output, as reports are compared by them. */
import type { Section } from '../model'

/** the first lines of an output tell what it is about; a log of a week does not tell more */
const mostLines = 2000
const longestLine = 1000
const longest = 40
const word = /[a-z][a-z0-9_]*(?:[-_.][a-z0-9]+)*/g

/** when it was said, and where the clock stood */
const time =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|utc|gmt|cet|cest|bst|est|edt|pst|pdt|cst|msk|jst|ist|ago|days|hours|weeks|months)$/

/** what a distribution's kernel or package is named after, which a vendor's or a person's own is not */
const build = /^(?:amd64|arm64|x86_64|aarch64|armv\d\w?|i\d86|riscv64|el\d+|fc\d\d)$/

/** Names of hosts and containers, hashes, sizes: mostly digits, and no two reports share them. */
const isWord = (w: string): boolean =>
  build.test(w) ||
  (w.length > 1 && w.length <= longest && !time.test(w) && (w.match(/\d/g)?.length ?? 0) * 3 <= w.length)

/** Adds the words of one line. */
export function addWords(text: string, to: Set<string>): void {
  // a line of ten megabytes has no more to say than its beginning
  for (const [found] of text.slice(0, longestLine).toLowerCase().matchAll(word)) {
    if (!isWord(found)) continue
    to.add(found)
    // `ip_tables` and `kube-proxy` are also about tables and proxies
    if (/[-_.]/.test(found)) for (const part of found.split(/[-_.]/)) if (part.length > 2 && isWord(part)) to.add(part)
  }
}

/**
 * @param signatures known error lines among them: each counts as one more word, which no line can hold, so that the same
 * message in any wording or language is the same
 */
export const withSigns = (words: Iterable<string>, signatures: Iterable<string>): ReadonlySet<string> =>
  new Set([...words, ...Array.from(signatures, (id) => `#${id}`)])

/** @returns each word once, of the commands and of the lines without their journal prefix; a line said twice counts once */
export function wordsOf(sections: readonly Section[]): ReadonlySet<string> {
  const words = new Set<string>()
  const lines = new Set<string>()
  for (const section of sections) {
    if (section.command !== null) addWords(section.command, words)
    for (const { body } of section.lines) {
      if (lines.size >= mostLines) return words
      if (lines.has(body)) continue
      lines.add(body)
      addWords(body, words)
    }
  }
  return words
}
