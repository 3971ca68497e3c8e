/** Bytes of a file or of standard input -> pastes. */
import { gunzipSync } from 'node:zlib'
// the small build of zod: without locales the program starts a tenth of a second sooner
import * as z from 'zod/mini'
import type { PasteItem } from '../engine'
import { encodingOf } from '../lib/plain-text'
import { UsageError } from './options'

/** What is taken of one input. The engine itself reads 32 million characters and says so when there are more. */
export const mostBytes = 128 * 1024 * 1024

/** The pastes of a case file; commands and source may be absent or null. */
const caseFile = z.object({
  source: z.nullish(z.string()),
  pastes: z.array(z.object({ command: z.nullish(z.string()), output: z.string() })),
})

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function unpack(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    const large = error instanceof RangeError
    throw new UsageError(
      large
        ? `${file} unpacks to more than ${mostBytes / 1024 / 1024} MB. Cut it first: zcat ${file} | tail -n 100000 | oolong`
        : `${file} is no whole gzip file: ${reason(error)}`,
    )
  }
}

export interface Given {
  readonly items: readonly PasteItem[]
  /** the public report that it was taken from */
  readonly source: string | null
}

function readCase(text: string, file: string): Given {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${reason(error)}`)
  }
  const parsed = caseFile.safeParse(json)
  if (!parsed.success) throw new UsageError(`${file} is no case file: ${z.prettifyError(parsed.error)}`)
  const { pastes, source } = parsed.data
  return { items: pastes.map((p) => ({ command: p.command ?? null, output: p.output })), source: source ?? null }
}

/**
 * Reads an input.
 * @param read bytes of a file, of standard input for `-`
 * @throws UsageError when it cannot be read, unpacked or understood
 */
export function pastesOf(file: string, read: (file: string) => Uint8Array): Given {
  let bytes: Uint8Array
  try {
    bytes = read(file)
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reason(error)}`)
  }
  const plain = unpack(bytes, file)
  const text = new TextDecoder(encodingOf(plain)).decode(plain)
  return /\.json(?:\.gz)?$/.test(file)
    ? readCase(text, file)
    : { items: [{ command: null, output: text }], source: null }
}
