/** What was pasted, as it is read: lines, sections, and what a person should know of the reading. */
/** One line of a section: machine text without decoration, and its 1-based number in the paste as given. */
export interface Line {
  /** without ANSI, CR, quote marks and the section's common indentation; a journal prefix is kept */
  readonly text: string
  /** `text` without a journal, syslog, dmesg, compose or kubectl prefix; equal to `text` where there is none */
  readonly body: string
  readonly no: number
  /** the text goes on where the pager ended it (`>` at the screen's edge, an ellipsis) */
  readonly cut?: boolean
}

/** One command with its output, or bare lines (`command: null`). */
export interface Section {
  readonly index: number
  /** as typed, without prompt, `sudo` and line continuations; null for bare lines */
  readonly command: string | null
  /** true after `sudo` or a `#` prompt, false after a user's prompt, null when nothing tells */
  readonly root: boolean | null
  /** exit status where the paste tells it (`rc=1` from the collector), else null */
  readonly status: number | null
  readonly lines: readonly Line[]
  /** first and last line in the paste, the prompt line included (1-based, inclusive) */
  readonly span: readonly [number, number]
  /** the output visibly ends early: pager `>` cut, `...`, or the collector's size limit */
  readonly cut: boolean
  /** typed in a shell inside a container: its files, users and network are not the host's */
  readonly container?: boolean
}

export const noticeIds = [
  'binary',
  'rejoined',
  'wrapped',
  'cut-lines',
  'prose-ignored',
  'too-large',
  'container',
] as const
export type NoticeId = (typeof noticeIds)[number]
/** Something about how the paste was read that a person should know; the words are in `paste/notices.ts`. */
export interface Notice {
  readonly id: NoticeId
  /** first and last line of the paste that it is about; null where they are not at hand (in a link) */
  readonly lines: readonly [number, number] | null
  readonly values: Readonly<Record<string, number>>
}
