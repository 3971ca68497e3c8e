const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...letters].map((c, i) => [c, i]))

/** Bytes as URL-safe base64 without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const n = (a << 16) | (b << 8) | c
    out += letters.charAt(n >> 18) + letters.charAt((n >> 12) & 63)
    if (i + 1 < bytes.length) out += letters.charAt((n >> 6) & 63)
    if (i + 2 < bytes.length) out += letters.charAt(n & 63)
  }
  return out
}

/** The bytes, or null when the text holds any other character or cannot be a whole number of bytes. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const c of text) {
    const v = values.get(c)
    if (v === undefined) return null
    bits = (bits << 6) | v
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (bits >> held) & 255
    }
  }
  return out
}
