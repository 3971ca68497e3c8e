/** The outputs in a note, as its author pasted them: every ```console block, in order. */
export interface Outputs {
  /** up to the fix: what a person pastes in trouble */
  readonly before: string
  /** everything, what was read after the fix included */
  readonly all: string
}

/** A block marked ```console after was read after the fix. */
export function outputsOf(source: string): Outputs {
  const blocks = [...source.matchAll(/^[ \t]*```console([^\n]*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm)].map((m) => ({
    after: /\bafter\b/.test(m[1] ?? ''),
    text: (m[2] ?? '').trimEnd(),
  }))
  const join = (list: typeof blocks) => list.map((b) => b.text).join('\n\n')
  return { before: join(blocks.filter((b) => !b.after)), all: join(blocks) }
}
