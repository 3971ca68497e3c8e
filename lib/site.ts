/**
 * Where the site stands, from the environment of the build. Both are optional:
 * `OOLONG_SITE` is the public origin (`https://help.example.org`), for what must be absolute; without it nothing is;
 * `OOLONG_BASE_PATH` is the folder it is served under (`/oolong`), for hosts that give no domain of their own.
 * The bundlers put the values in, so this file is safe in client code.
 */
const trimmed = (value: string | undefined): string => (value ?? '').trim().replace(/\/+$/, '')

/** `/oolong`, or empty at the root of a host */
export const base: string = trimmed(process.env.OOLONG_BASE_PATH)
/** `https://help.example.org`, or empty when the build does not know */
export const site: string = trimmed(process.env.OOLONG_SITE)

/** A path of the site as an address for other hosts; it stays a path where the site is not known. */
export const absolute = (path: string): string => `${site}${path}`

/** A path as Next's router takes it, which puts the base in front by itself. */
export const routed = (path: string): string => (base && path.startsWith(`${base}/`) ? path.slice(base.length) : path)

/**
 * What bundlers replace in client code.
 * @throws when a setting would make addresses that lead nowhere
 */
export function settings(): { readonly OOLONG_SITE: string; readonly OOLONG_BASE_PATH: string } {
  if (base && !/^(?:\/[\w.~-]+)+$/.test(base))
    throw new Error(`OOLONG_BASE_PATH is "${base}": it is a path with a leading slash, such as /oolong`)
  if (site && !/^https?:\/\/[^/?#\s]+$/.test(site))
    throw new Error(
      `OOLONG_SITE is "${site}": it is an origin such as https://help.example.org; a path belongs into OOLONG_BASE_PATH`,
    )
  return { OOLONG_SITE: site, OOLONG_BASE_PATH: base }
}
