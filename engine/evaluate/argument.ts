/** What a command is asked about: the unit, the module that the paste speaks of, not the example of a probe. */
import { presentName } from '../linux/history'
import type { Area, ProbeDef } from '../model'
import { hostsOf } from './hosts'
import type { FactStore } from './store'
import { beside } from './subject'

/** Programs that only talk to systemd: where it is not the init they all print the same refusal. */
const ofSystemd = /^(?:sudo )?(?:systemctl|journalctl|timedatectl|resolvectl)\b/
const engineName = /^(?:docker|containerd|kubelet)\b/

/** The unit that the lines speak of. */
const spokenOf = (facts: FactStore): string | null =>
  facts
    .seenIds()
    .flatMap((id) => facts.seenLines(id))
    .flatMap(({ groups }) => groups.unit ?? [])
    .at(-1)
    ?.replace(/\.service$/, '') ?? null

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

/**
 * For a question about a module: one that the paste speaks of.
 * @returns what to ask about, from what the cause asks for; null where the paste speaks of other modules only, or of none
 * and not of the packet filter
 */
function modulesOf(facts: FactStore): (probe: ProbeDef, wanted: string | null) => string | null {
  // a module that went into another one is asked for under the name that it has now
  const named = [...facts.factsOf('module.load'), ...facts.factsOf('module.wanted')].flatMap(({ key }) =>
    key === null ? [] : presentName(key),
  )
  const filter = facts.seenIds().some((id) => ofFilter.test(id))
  return (probe, wanted) => {
    if (wanted !== null) return named.length === 0 || named.includes(wanted) ? wanted : null
    return named.at(-1) ?? (filter ? (probe.ask.key ?? null) : null)
  }
}

/**
 * @param area of the symptom that a person chose
 * @returns for a probe and the argument that a cause wants, what to put in place of `{key}`: null where the command takes
 * none; undefined where the command would say nothing on this host, or nothing of this fault
 */
export function argumentFor(
  facts: FactStore,
  area: Area | null,
): (probe: ProbeDef, wanted: string | null) => string | null | undefined {
  const unitFor = unitsOf(facts)
  const moduleFor = modulesOf(facts)
  const hostFor = hostsOf(facts)
  const isBeside = beside(facts.heard, area)
  const noSystemd = facts.seenLines('init-is-not-systemd').length > 0
  const keyFor = (probe: ProbeDef, wanted: string | null): string | null | undefined => {
    const { command, key: example, placeholder } = probe.ask
    if (!command.includes('{key}')) return null
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
