/** Redaction of a paste that was read: what is found anywhere in it is hidden everywhere in it. */
import type { Section } from '../model'
import { type Replacement, redact } from './index'

export interface HiddenSections {
  readonly sections: readonly Section[]
  /** `lines` are 1-based numbers in the paste */
  readonly replaced: readonly Replacement[]
  /** `beside`, redacted */
  readonly beside: readonly string[]
}

/**
 * @param raw the paste as given, line by line: a secret that the terminal wrapped is whole only in the sections, a name
 * that stands in a prompt only here
 * @param keep values to show although they would be hidden
 * @param beside texts that go along, such as a person's own words
 */
export function redactSections(
  raw: readonly string[],
  sections: readonly Section[],
  keep: ReadonlySet<string> = new Set(),
  beside: readonly string[] = [],
): HiddenSections {
  const texts: string[] = [...raw, ...beside]
  for (const s of sections) {
    texts.push(s.command ?? '')
    for (const l of s.lines) texts.push(l.text, l.body)
  }
  const { lines, replaced } = redact(texts, keep)
  let at = raw.length
  const next = () => lines[at++] ?? ''
  const hiddenBeside = beside.map(next)
  const hidden = sections.map((s): Section => {
    const command = next()
    return {
      ...s,
      command: s.command === null ? null : command,
      lines: s.lines.map((l) => ({ no: l.no, text: next(), body: next() })),
    }
  })
  return {
    sections: hidden,
    beside: hiddenBeside,
    replaced: replaced
      .map((r) => ({ ...r, lines: r.lines.filter((i) => i < raw.length).map((i) => i + 1) }))
      .filter((r) => r.lines.length > 0),
  }
}
