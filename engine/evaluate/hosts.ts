/** The server that a paste fails to reach, to be asked about in place of a probe's example. */
import type { FactStore } from './store'

/** `https://host`, `lookup host`, `Could not resolve host: host`; a port of its own is left to the person */
const spoken = /(?:\bhttps?:\/\/|\blookup |\bresolv(?:e|ing) (?:host:? |proxy:? )?'?)([\w.-]+)(?!\S*:\d)(?![\w.-])/gi
/** Nothing else may go into a command: a label that begins with a dash would be read as an option. */
const name = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,8}$/i
const address = /^\d+\.\d+\.\d+\.\d+$/

/** Hosts named in lines that say what failed, in order; names and addresses. */
export const hostsIn = (facts: FactStore): readonly string[] =>
  facts
    .seenIds()
    .flatMap((sig) => facts.seenLines(sig))
    .flatMap(({ text, groups }) => [
      ...(groups.server ? [groups.server] : []),
      ...(groups.host ? [groups.host] : []),
      ...[...text.matchAll(spoken)].flatMap((m) => m[1] ?? []),
    ])
    .map((host) => host.replace(/\/.*$|\.$/, ''))
    .filter((host) => name.test(host))

/** Probes that ask about a server by its name. */
const ofNames = /^(?:dns-lookup|openssl-s-client)$/

/**
 * @returns for a probe that asks about a server, the one that the paste names last; null where it names none, undefined for
 * other probes
 */
export function hostsOf(facts: FactStore): (probe: string) => string | null | undefined {
  // most judgements never ask about a server
  let last: string | null | undefined
  const found = () => hostsIn(facts).findLast((host) => !address.test(host)) ?? null
  return (probe) => {
    if (!ofNames.test(probe)) return undefined
    if (last === undefined) last = found()
    return last
  }
}
