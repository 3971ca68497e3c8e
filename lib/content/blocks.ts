/**
 * Blocks of machine text. A ```console block is a session: prompt, command and output are told apart by the reader that also
 * reads what people paste, so that the copy button (lib/enhance/blocks.ts) takes the commands and nothing else. Other
 * blocks may say which file they belong to: ```ini title="/etc/docker/daemon.json"
 */
import type { ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { readPaste } from '@/engine'
import { element, text, textOf } from './hast'

export interface SessionLine {
  /** what the shell printed before the command; empty for output */
  readonly prompt: string
  readonly text: string
  readonly command: boolean
}

/** Where in its line a command begins; one that goes on over lines is known joined. */
function startOf(line: string, command: string): number {
  for (let i = 0; i < line.length; i++) {
    const rest = line
      .slice(i)
      .replace(/\\?\s*$/, '')
      .trimEnd()
    if (rest !== '' && command.startsWith(rest) && (i === 0 || line[i - 1] === ' ')) return i
  }
  return -1
}

/** @returns the lines of a session, each with whether a person typed it */
export function sessionLines(session: string): readonly SessionLine[] {
  /** line -> the command that begins in it, '' where one goes on */
  const typed = new Map<number, string>()
  for (const { command, lines, span } of readPaste(session).sections) {
    if (command === null) continue
    const end = lines[0]?.no ?? span[1] + 1
    for (let no = span[0]; no < end; no++) typed.set(no, no === span[0] ? command : '')
  }
  return session.split('\n').map((line, i): SessionLine => {
    const command = typed.get(i + 1)
    const at = command === undefined ? -1 : command ? startOf(line, command) : (/^\s*> /.exec(line)?.[0].length ?? 0)
    return at < 0
      ? { prompt: '', text: line, command: false }
      : { prompt: line.slice(0, at), text: line.slice(at), command: line.trim() !== '' }
  })
}

const session = (source: string): { readonly children: ElementContent[]; readonly commands: number } => {
  const lines = sessionLines(source)
  return {
    commands: lines.filter((l) => l.command).length,
    children: lines.flatMap((l, i) => [
      ...(l.prompt ? [element('i', [text(l.prompt)])] : []),
      l.command ? element('b', [text(l.text)]) : text(l.text),
      ...(i < lines.length - 1 ? [text('\n')] : []),
    ]),
  }
}

/** Runs before the colours: what it has set as a session is left as it is. */
export const blocks = () => (tree: Root) => {
  visit(tree, 'element', (pre, at, parent) => {
    const [code] = pre.children
    if (pre.tagName !== 'pre' || !parent || at === undefined || code?.type !== 'element') return
    const language = /language-(\S+)/.exec([code.properties.className].flat().join(' '))?.[1] ?? 'text'
    const title = /\b(?:title|file)=(?:"([^"]*)"|(\S+))/.exec(code.data?.meta ?? '')
    const name = title?.[1] ?? title?.[2]
    let copies = language !== 'text'
    let body = pre
    if (language === 'console') {
      const { children, commands } = session(textOf(code).replace(/\n$/, ''))
      copies = commands > 0
      body = element('pre', [element('code', children)], { tabIndex: 0 })
    }
    parent.children[at] = element('figure', [...(name ? [element('figcaption', [text(name)])] : []), body], {
      className: ['code'],
      ...(copies && { dataCopies: '' }),
    })
    return [SKIP, at + 1]
  })
}
