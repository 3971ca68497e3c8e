/** An address as a short name to read: no protocol, no query. */
export const sourceLabel = (source: string): string => {
  const name = source
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
  return name.length > 60 ? `${name.slice(0, 57)}…` : name
}
