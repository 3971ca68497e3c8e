/** Which probe does a section belong to? The command decides where there is one; otherwise the content. */
import type { Line, Section } from '../model'
import { stripUniform } from '../paste/prefixes'
import { contentParts, cutBlocks, type Recognised } from './blocks'
import { normaliseCommand, simpleCommands } from './command'
import { compound } from './compound'
import { runsElsewhere } from './elsewhere'
import { byCommand, byContent, surest } from './match'

/**
 * Splits a section into what each probe reads. A plain command gives one part; a compound command or bare lines are
 * cut into blocks (marks, blank lines, content), and each block goes to the probe that knows it.
 */
export function recognise(section: Section): readonly Recognised[] {
  const { command, lines } = section
  if (command === null) return bare(lines)
  const commands = simpleCommands(command)
  if (commands.length > 1) return compound(commands, lines)
  const named = byCommand(command)
  // `ls` in a directory that the line does not name: what it lists decides
  const probe =
    named?.id === 'ls' && /^ll?s?(?: -\w+)*$/.test(normaliseCommand(command)) ? (byContent(lines) ?? named) : named
  if (probe || lines.length === 0 || runsElsewhere(command)) return [{ probe, command, lines }]
  const known = surest(lines)
  return [{ probe: known && known.sure >= 0.7 ? known.probe : null, command: known ? null : command, lines }]
}

/** Lines without the prefix they share: the output of `df` in a journal is still the output of `df`. */
function unprefixed(lines: readonly Line[]): readonly Line[] | null {
  const texts = stripUniform(lines.map((l) => l.text))
  return texts && lines.map((l, i) => ({ ...l, text: (texts[i] ?? l.text).trimEnd() }))
}

function bare(lines: readonly Line[]): readonly Recognised[] {
  const inner = unprefixed(lines)
  const whole = surest(lines)
  const within = inner && surest(inner)
  if (within && (!whole || within.sure >= whole.sure))
    return [{ probe: within.probe, command: null, lines: inner ?? lines }]
  if (whole) return [{ probe: whole.probe, command: null, lines }]
  return cutBlocks(lines).flatMap((block) => contentParts(block))
}
