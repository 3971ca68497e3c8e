/** Which paste of a report answers a question: what reads it, and for a log which commands show its lines. */
import { probeById, probesForLine, type Question, splitLines, type Verdict } from '../engine'
import { normaliseCommand } from '../engine/recognise/command'
import type { Case } from './schema'

type Paste = Case['pastes'][number]
/** the command that an output is one of, and what it was asked about where that is told */
export type Answers = readonly { readonly probe: string; readonly key: string | null }[]

/** They show one journal: a line that one of them printed answers for the others. */
const ofJournal = new Set(['journalctl', 'journalctl-unit', 'systemctl-status', 'dockerd-by-hand'])

/** @param whole the verdict on all of the pastes together, in this order */
export function answersIn(pastes: readonly Paste[], whole: Verdict): ReadonlyMap<Paste, Answers> {
  const facts = [...whole.facts, ...whole.history].filter((f) => f.by.startsWith('probe:'))
  let last = 0
  return new Map(
    pastes.map((paste) => {
      const from = last + 1
      last += (paste.command === null ? 0 : splitLines(paste.command).length) + splitLines(paste.output).length
      const to = last
      const inside = ([first, end]: readonly [number, number]) => from <= first && end <= to
      const sections = whole.sections.filter((s) => inside(s.span))
      const read = sections.flatMap(({ probe, command, outcome }) =>
        probe === null || outcome === 'foreign'
          ? []
          : [{ probe, key: (command && probeById.get(probe)?.keyOf?.(normaliseCommand(command))) || null }],
      )
      // one line can hold several commands, and lines without one several outputs
      const stated = facts
        .filter((f) => f.evidence.some((e) => inside(e.lines)))
        .map(({ by, key }) => ({ probe: by.slice('probe:'.length), key }))
      // what is not found is not found in a dry run either
      const dry = whole.facts
        .filter((f) => f.id === 'module.load' && f.value === 'not-found' && f.evidence.some((e) => inside(e.lines)))
        .map(({ key }) => ({ probe: 'modprobe-dry-run', key }))
      const shown = sections
        .filter(({ probe, command }) => command === null || ofJournal.has(probe ?? ''))
        .flatMap(({ signatures }) => signatures.flatMap(probesForLine))
      return [paste, [...read, ...stated, ...dry, ...shown]]
    }),
  )
}

const factsOf = (probe: string): readonly string[] => Object.keys(probeById.get(probe)?.facts ?? {})
const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((fact) => all.includes(fact))

/** Whether one command tells what the other one does: `uname -a` and `uname -r`, whichever was asked for. */
const tells = (probe: string, asked: string): boolean =>
  probe === asked || within(factsOf(asked), factsOf(probe)) || within(factsOf(probe), factsOf(asked))

/** Another unit's journal is no answer; an output that does not say what it was asked about may be one. */
export function isAnsweredBy({ probe, key }: Question, given: Answers): boolean {
  const same = given.filter((a) => tells(a.probe, probe))
  const open = key === null || key === probeById.get(probe)?.ask.placeholder
  const about = same.flatMap((a) => a.key ?? [])
  return same.length > 0 && (open || about.length === 0 || key.split('|').some((k) => about.includes(k)))
}
