/** What a command is asked about: the unit, the module that the paste speaks of, not the example of a probe. */
import { presentName } from '../linux/history'
import { optionsOf } from '../linux/options'
import type { Area, ProbeDef } from '../model'
import { unitName } from '../probes/kit'
import { hostsOf } from './hosts'
import { type Ask, probeById } from './sources'
import type { FactStore } from './store'
import { beside, hear, type Subject } from './subject'

/** Programs that only talk to systemd: where it is not the init they all print the same refusal. */
const ofSystemd = /^(?:sudo )?(?:systemctl|journalctl|timedatectl|resolvectl)\b/
const engineName = /^(?:docker|containerd|kubelet)\b/

/** The unit that the lines speak of. */
function spokenOf(facts: FactStore): string | null {
  const spoken = facts
    .seenIds()
    .flatMap((id) => facts.seenLines(id))
    .flatMap(({ groups }) => groups.unit ?? [])
    .at(-1)
  return spoken === undefined ? null : unitName(spoken)
}

/** The unit that failed, or that was asked after: by how it ended, by the lines that name it, by what was typed. */
export const unitInTrouble = (facts: FactStore): string | null =>
  facts.factsOf('unit.exit-status').at(-1)?.key ??
  facts.factsOf('unit.result').at(-1)?.key ??
  spokenOf(facts) ??
  facts.factsOf('unit.active').find((f) => f.value === 'failed')?.key ??
  facts.factsOf('unit.asked').at(-1)?.key ??
  null

/**
 * For a question about a unit: the one whose failure was pasted.
 * @returns what to ask about, from what the cause asks for; an engine is only its example where another unit fails and
 * nothing speaks of that engine
 */
function unitsOf(facts: FactStore): (probe: ProbeDef, wanted: string | null) => string | null {
  const failed = unitInTrouble(facts)
  /** the engine that a cause would ask about, though another unit failed and no line speaks of that engine */
  const example = (wanted: string): boolean => {
    const engine = engineName.exec(wanted)?.[0]
    if (!engine || failed === null || engineName.test(failed)) return false
    const word = engine === 'kubelet' ? 'kube' : engine
    return !facts.seenIds().some((id) => id.includes(word))
  }
  const ofClock = facts.seenIds().some((id) => /clock|ntp/.test(id))
  return (probe, wanted) => {
    if (!/^(?:systemctl|journalctl)-/.test(probe.id)) return wanted
    // `proxy.set` is keyed by where: in a shell, in a file, for a unit
    if (wanted === 'shell' || wanted === 'file') return null
    // a daemon of the clock is asked only where the paste speaks of one
    if (wanted === null || (wanted === 'chronyd' && !ofClock)) return failed
    return example(wanted) ? failed : wanted
  }
}

/** The container that a line about its end names last. */
export const containerIn = (facts: FactStore): string | undefined =>
  facts
    .seenLines('topic-container-unhealthy')
    .flatMap(({ groups }) => groups.container ?? groups.ended ?? groups.row ?? [])
    .at(-1)

const ofModule = /^(?:modprobe|modprobe-dry-run|modinfo|find-module)$/
/** Lines of the packet filter, for which the module that these probes have as their example is one that decides. */
const ofFilter = /^(?:ipt|ip6t|nft|nf|xt|firewalld|docker-nat)-/

/** A module that went into another one is asked for under the name that it has now. */
const modulesNamed = (facts: FactStore): readonly string[] =>
  [...facts.factsOf('module.load'), ...facts.factsOf('module.wanted')].flatMap(({ key }) =>
    key === null ? [] : presentName(key),
  )
/** Those that somebody looked for among the loaded ones, in vain. */
const modulesLookedFor = (facts: FactStore): readonly string[] =>
  facts.factsOf('module.loaded').flatMap(({ key, value }) => (key !== null && value === false ? [key] : []))
const ofPacketFilter = (facts: FactStore): boolean => facts.seenIds().some((id) => ofFilter.test(id))

/** The one container that is listed and does not run. */
export function containerInTrouble(facts: FactStore): string | null {
  const down = facts.factsOf('container.listed').filter((f) => f.value === 'exited' || f.value === 'restarting')
  return down.length === 1 ? (down[0]?.key ?? null) : null
}

/** So many options of a list that are known show that its output was pasted. */
const enoughOptions = 3

/**
 * For a question about how the kernel was built: the options of the modules that the paste speaks of, and those of the
 * packet filter where it is at fault.
 * @returns from the option that a cause asks for, or the module: all of them in one; undefined where none is in sight
 */
function optionsFor(facts: FactStore): (probe: ProbeDef, wanted: string | null) => string | undefined {
  const knows = (option: string) => facts.fact('config.option', option) !== undefined
  const open = [...modulesNamed(facts), ...modulesLookedFor(facts)]
    .map(optionsOf)
    .filter((options) => !options.some(knows))
    .flat()
  // what the probe has as its example is what Docker needs of a kernel
  const filter =
    ofPacketFilter(facts) || (open.length === 0 && (facts.heard.has('filter') || facts.heard.has('docker')))
  return (probe, wanted) => {
    const listed = filter ? (probe.ask.key ?? '').split('|') : []
    const list = listed.filter(knows).length < enoughOptions ? listed : []
    const all = [...new Set([...open, ...list, ...(open.length > 0 ? ['MODULES'] : [])])]
    // options are written in capitals, modules in small letters
    const single = wanted !== null && wanted !== probe.ask.key && wanted === wanted.toUpperCase() ? wanted : null
    if (single !== null && !all.includes(single)) return single
    return all.length > 0 ? all.join('|') : undefined
  }
}

/**
 * For a question about a module: one that the paste speaks of.
 * @returns what to ask about, from what the cause asks for; null where the paste speaks of other modules only, or of none
 * and not of the packet filter
 */
function modulesOf(facts: FactStore): (probe: ProbeDef, wanted: string | null) => string | null {
  const named = modulesNamed(facts)
  const filter = ofPacketFilter(facts)
  return (probe, wanted) => {
    if (wanted !== null) return named.length === 0 || named.includes(wanted) ? wanted : null
    return named.at(-1) ?? (filter ? (probe.ask.key ?? null) : null)
  }
}

/**
 * What the paste speaks of. Where a cause is named and all that its author would look at is of software that nobody spoke
 * of, as with a program that misses its neighbour, that software is spoken of by the cause.
 */
function subjectsOf(facts: FactStore, area: Area | null, named: readonly Ask[]): ReadonlySet<Subject> {
  const isBeside = beside(facts.heard, area)
  const commands = named.map(({ probe }) => probeById.get(probe)?.ask.command ?? '')
  if (commands.length === 0 || !commands.every(isBeside)) return facts.heard
  const heard = new Set(facts.heard)
  for (const command of commands) hear(command, heard)
  return heard
}

/**
 * @param area of the symptom that a person chose
 * @param named what the cause that is named would ask for
 * @returns for a probe and the argument that a cause wants, what to put in place of `{key}`: null where the command takes
 * none; undefined where the command would say nothing on this host, or nothing of this fault
 */
export function argumentFor(
  facts: FactStore,
  area: Area | null,
  named: readonly Ask[] = [],
): (probe: ProbeDef, wanted: string | null) => string | null | undefined {
  const unitFor = unitsOf(facts)
  const moduleFor = modulesOf(facts)
  const hostFor = hostsOf(facts)
  const optionFor = optionsFor(facts)
  const isBeside = beside(subjectsOf(facts, area, named), area)
  const noSystemd = facts.seenLines('init-is-not-systemd').length > 0
  const keyFor = (probe: ProbeDef, wanted: string | null): string | null | undefined => {
    const { command, key: example, placeholder } = probe.ask
    if (!command.includes('{key}')) return null
    if (probe.id === 'kernel-config') return optionFor(probe, wanted)
    if (ofModule.test(probe.id)) return moduleFor(probe, wanted) ?? undefined
    const host = hostFor(probe.id)
    return (host === undefined ? unitFor(probe, wanted) : host) ?? example ?? placeholder
  }
  return (probe, wanted) => {
    const { command } = probe.ask
    if (noSystemd && ofSystemd.test(command)) return undefined
    const key = keyFor(probe, wanted)
    return key === undefined || isBeside(command.replaceAll('{key}', key ?? '')) ? undefined : key
  }
}
