/**
 * Many files in one: a language of the site is one request and compresses four times better than page by page.
 * Form: length of the index (4 bytes, little endian), the index as JSON `[[path, type, size], ...]`, then the bodies.
 */
export interface Packed {
  /** from the root of the site, without a leading slash: `en/notes/mtu/` */
  readonly path: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

export function writePack(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const index = new TextEncoder().encode(JSON.stringify(files.map((f) => [f.path, f.type, f.body.length])))
  const pack = new Uint8Array(4 + index.length + files.reduce((sum, f) => sum + f.body.length, 0))
  new DataView(pack.buffer).setUint32(0, index.length, true)
  pack.set(index, 4)
  let at = 4 + index.length
  for (const { body } of files) {
    pack.set(body, at)
    at += body.length
  }
  return pack
}

/** @throws when the pack is cut or is none */
export function readPack(pack: Uint8Array<ArrayBuffer>): readonly Packed[] {
  const start = 4 + new DataView(pack.buffer, pack.byteOffset, pack.byteLength).getUint32(0, true)
  if (start > pack.length) throw new Error('the pack is cut')
  const index = JSON.parse(new TextDecoder().decode(pack.subarray(4, start))) as readonly (readonly [
    string,
    string,
    number,
  ])[]
  let at = start
  const files = index.map(([path, type, size]) => {
    at += size
    return { path, type, body: pack.subarray(at - size, at) }
  })
  if (at !== pack.length) throw new Error('the pack is cut')
  return files
}
