/** What the two languages of a text share: headings by depth, machine text letter for letter; and which one is behind. */
import { changes } from '../../lib/content/history'
import { headingsOf } from './prose'
import { blocksOf, type Say, type Text } from './text'

/** Both languages have the same headings in the same order, by depth, and the same outputs. */
export function checkTwins(en: Text, zh: Text, say: Say): void {
  const [a, b] = [headingsOf(en), headingsOf(zh)]
  const at = a.findIndex((h, i) => h.depth !== b[i]?.depth)
  if (at >= 0)
    say(
      zh.file,
      b[at]?.line ?? zh.lines.length,
      `heading ${at + 1} differs from ${en.file}:${a[at]?.line}: same headings, same depth, same order`,
    )
  else if (b.length > a.length)
    say(zh.file, b[a.length]?.line ?? 1, `has ${b.length - a.length} headings more than ${en.file}`)
  const outputs = (t: Text) => blocksOf(t).filter((block) => /^console\b/.test(block.info))
  const [mine, theirs] = [outputs(en), outputs(zh)]
  if (mine.length !== theirs.length)
    say(
      zh.file,
      1,
      `has ${theirs.length} console blocks, ${en.file} has ${mine.length}: machine text is the same in both`,
    )
  else
    mine.forEach((block, i) => {
      const other = theirs[i]
      if (other && (block.text !== other.text || block.info !== other.info))
        say(
          zh.file,
          other.line,
          `this output differs from ${en.file}:${block.line}: copy it, machine text is never translated`,
        )
    })
}

/** When the words of each file under a folder were last changed, in seconds; empty where git or its history is missing. */
export function lastChanges(folder: string, cwd = '.'): ReadonlyMap<string, number> {
  const dates = new Map<string, number>()
  for (const { file, time } of changes(folder, cwd)) if (!dates.has(file)) dates.set(file, time)
  return dates
}

const day = 86_400
/** @returns a warning where the English text was changed a day or more after the Chinese one */
export function behind(en: Text, zh: Text, changed: ReadonlyMap<string, number>): string | null {
  const [a, b] = [changed.get(en.file), changed.get(zh.file)]
  if (a === undefined || b === undefined || a - b < day) return null
  return `${zh.file}:1: ${en.file} was changed ${Math.round((a - b) / day)} days later: look whether the translation still says the same`
}
