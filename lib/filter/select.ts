/** Which entries carry all chosen tags. */

/** `docker` holds `docker/network`, and not `dockerfile`. */
export const holds = (chosen: string, tag: string): boolean => tag === chosen || tag.startsWith(`${chosen}/`)

export const carries = (tags: readonly string[], chosen: readonly string[]): boolean =>
  chosen.every((c) => tags.some((tag) => holds(c, tag)))

/**
 * @param entries the tags of each entry
 * @param offered every tag that could be chosen
 * @returns which entries are shown, and how many would be with each of the offered tags chosen too
 */
export function select(
  entries: readonly (readonly string[])[],
  chosen: readonly string[],
  offered: readonly string[],
): { readonly shown: readonly boolean[]; readonly counts: ReadonlyMap<string, number> } {
  const shown = entries.map((tags) => carries(tags, chosen))
  const left = entries.filter((_, i) => shown[i])
  return { shown, counts: new Map(offered.map((o) => [o, left.filter((tags) => carries(tags, [o])).length])) }
}

/** `?tags=a,b` -> the tags, each once, in order; what is no tag at all is dropped. */
export const tagsIn = (search: string): readonly string[] =>
  [
    ...new Set(
      (new URLSearchParams(search).get('tags') ?? '')
        .split(',')
        .map((t) => t.trim())
        .filter((t) => /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,79}$/u.test(t)),
    ),
  ].slice(0, 12)

/** The address with the tags in it, whatever else it asks for kept. Commas and slashes stay readable. */
export function addressWith(tags: readonly string[], at: { pathname: string; search: string; hash: string }): string {
  const query = new URLSearchParams(at.search)
  query.delete('tags')
  const parts = [
    ...(tags.length ? [`tags=${tags.map((t) => encodeURIComponent(t).replaceAll('%2F', '/')).join(',')}`] : []),
    ...(query.size ? [query.toString()] : []),
  ]
  return `${at.pathname}${parts.length ? `?${parts.join('&')}` : ''}${at.hash}`
}
