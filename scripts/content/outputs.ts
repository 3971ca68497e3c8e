/** Outputs in a note are engine input: they are read, and those of an incident lead to its root cause. */
import { diagnose } from '../../engine'
import { blocksOf, type Say, type Text } from './text'

/**
 * @param expected the diagnosis that the note names in its front matter
 * @param warn takes what is only worth a look: a refusal can be what the note is about
 */
export function checkOutputs(en: Text, expected: string | undefined, say: Say, warn: Say): void {
  const blocks = blocksOf(en).filter((b) => /^console\b/.test(b.info))
  for (const block of blocks)
    for (const section of diagnose(block.text).sections)
      if (
        section.probe &&
        (section.outcome === 'malformed' || section.outcome === 'foreign') &&
        !section.signatures.length
      )
        warn(
          en.file,
          block.line + section.span[0] - 1,
          `the output of ${section.command ?? 'this section'} is not what ${section.probe} prints (${section.outcome}): is it whole, and letter for letter?`,
        )
  if (!expected) return
  const line = en.lines.findIndex((l) => l.startsWith('diagnosis:')) + 1
  const before = blocks.filter((b) => !/\bafter\b/.test(b.info))
  if (before.length === 0) {
    say(en.file, line, `the note names ${expected}, and has no console block to show it`)
    return
  }
  const reached = diagnose(before.map((b) => b.text.trimEnd()).join('\n\n')).candidates[0]?.id
  if (reached !== expected)
    say(
      en.file,
      line,
      `its outputs lead the engine to ${reached ?? 'nothing'}, not to ${expected}: mark what was read after the fix as \`\`\`console after, or name the other cause`,
    )
}
