/**
 * Shared <-> fragment. The first character is the version; each version is read for ever.
 *
 * Version 1: `1` + base64url of: a 32-bit FNV-1a checksum of the rest, then raw deflate of the JSON, with a dictionary
 * that is frozen with the version.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { fromBase64url, toBase64url } from './base64url'
import { pack, type Shared, unpack } from './payload'
import { dictionary } from './v1-dictionary'

/** Why a fragment could not be opened. `version`: made by a newer Oolong. `broken`: cut off or altered. */
export type LinkError = 'empty' | 'version' | 'too-long' | 'broken' | 'malformed'
export type Opened = { readonly ok: true; readonly shared: Shared } | { readonly ok: false; readonly error: LinkError }

/** Longest fragment that is looked at. Deflate expands at most 1032-fold, so memory stays below 10 MB. */
export const longestFragment = 12_000

const checksum = (bytes: Uint8Array): number => {
  let h = 0x811c9dc5
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193)
  return h >>> 0
}
const dict = strToU8(dictionary)

/** The fragment without `#`, in today's version. */
export function encode(shared: Shared): string {
  const body = deflateSync(strToU8(JSON.stringify(pack(shared))), { level: 9, dictionary: dict })
  const sum = checksum(body)
  const bytes = new Uint8Array(4 + body.length)
  bytes.set([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255])
  bytes.set(body, 4)
  return `1${toBase64url(bytes)}`
}

/** Never throws: whatever stands in the address bar is either a shared diagnosis or an error with a name. */
export function decode(fragment: string): Opened {
  const fail = (error: LinkError): Opened => ({ ok: false, error })
  if (fragment === '') return fail('empty')
  if (fragment.length > longestFragment) return fail('too-long')
  if (fragment[0] !== '1') return fail(/^[2-9]/.test(fragment) ? 'version' : 'malformed')
  const bytes = fromBase64url(fragment.slice(1))
  if (!bytes || bytes.length < 6) return fail('broken')
  const body = bytes.subarray(4)
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (checksum(body) !== ((a << 24) | (b << 16) | (c << 8) | d) >>> 0) return fail('broken')
  let json: unknown
  try {
    json = JSON.parse(strFromU8(inflateSync(body, { dictionary: dict })))
  } catch {
    // a right checksum over nonsense: somebody made it by hand
    return fail('malformed')
  }
  const shared = unpack(json)
  return shared ? { ok: true, shared } : fail('malformed')
}
