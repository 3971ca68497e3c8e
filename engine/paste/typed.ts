/** A command that goes on over further lines: backslash, open quote or loop, here-document. */
import type { CleanLine } from './decoration'

const heredoc = /<<-?\s*(["']?)([A-Za-z_]\w{0,40})\1/
const secondary = /^(?:> ?|(?:for|while|if|cmdsubst|quote|dquote|pipe|heredoc)> )/
/** how far a here-document or a loop is followed */
const farthest = 400

/** True while the shell would ask for more: its second prompt, `> `, is then no output. */
function isOpen(command: string): boolean {
  if (/(?:\\|\||&&|\bdo|\bthen|\belse|\{|\()\s*$/.test(command)) return true
  let quote = ''
  for (let i = 0; i < command.length; i++) {
    const c = command[i] ?? ''
    if (c === '\\' && quote !== "'") i++
    else if (quote) quote = c === quote ? '' : quote
    else if (c === '"' || c === "'") quote = c
  }
  if (quote) return true
  return /^(?:for|while|until) /.test(command) && !/\bdone\b/.test(command)
}

/**
 * The whole command typed at a prompt.
 * @param at index of the line with the prompt
 * @returns the command on one line, and the index of the first line behind it
 */
export function wholeCommand(
  first: string,
  lines: readonly CleanLine[],
  at: number,
): { command: string; next: number } {
  let command = first
  let next = at + 1
  const end = Math.min(lines.length, at + farthest)
  const doc = heredoc.exec(command)
  if (doc?.[2]) {
    for (let i = next; i < end; i++) {
      const text = (lines[i]?.text ?? '').replace(secondary, '').trim()
      if (text === doc[2]) return { command, next: i + 1 }
    }
  }
  while (next < end) {
    const text = lines[next]?.text ?? ''
    const backslash = /(?:^|[^\\])\\$/.test(command.trimEnd())
    const asked = secondary.test(text.trimStart()) && isOpen(command)
    if (!backslash && !asked) break
    const more = text.trimStart().replace(secondary, '').trim()
    const joint = backslash ? ' ' : /(?:\bdo|\bthen|\{|\||&&|\()\s*$/.test(command) ? ' ' : '; '
    command = `${backslash ? command.trimEnd().slice(0, -1).trimEnd() : command.trimEnd()}${joint}${more}`
    next++
  }
  return { command, next }
}
