export type Kind = 'key' | 'token' | 'email' | 'mac' | 'ipv4' | 'ipv6' | 'host' | 'user' | 'serial' | 'container'

/** Asks for the stand-in of a value; `make` is called with a running number when the value is new. */
export type StandIn = (kind: Kind, from: string, make: (n: number) => string, line: number) => string

export interface Rule {
  /** returns as many lines as it was given */
  readonly apply: (lines: readonly string[], standIn: StandIn) => string[]
}

/** A rule that looks at each line alone: group `v` of each match of `pattern` is replaced, the rest of the match stays. */
export const lineRule = (
  kind: Kind,
  pattern: RegExp,
  make: (n: number, from: string) => string,
  accept: (from: string) => boolean = () => true,
): Rule => ({
  apply: (lines, standIn) =>
    lines.map((line, index) => {
      let out = ''
      let end = 0
      for (const m of line.matchAll(pattern)) {
        const from = m.groups?.v ?? ''
        if (from === '' || !accept(from)) continue
        const start = m.index + m[0].lastIndexOf(from)
        out += line.slice(end, start) + standIn(kind, from, (n) => make(n, from), index)
        end = start + from.length
      }
      return end === 0 ? line : out + line.slice(end)
    }),
})
