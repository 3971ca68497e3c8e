/**
 * A JSON reader that says where and why a text is no JSON, in the daemon's words, and keeps the top-level keys it met.
 * `JSON.parse` tells neither in a stable way across engines.
 */
export interface JsonRead {
  /** top-level keys in order, also of a broken text */
  readonly keys: readonly string[]
  /** values of the top-level keys that were read to their end */
  readonly values: ReadonlyMap<string, unknown>
  readonly error: { readonly message: string; readonly offset: number } | null
  /** what the whole text is */
  readonly kind: 'object' | 'other' | 'empty'
}

class Broken extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
  }
}
const deepest = 64

/** Reads on to the first error and tells what it met until there; never throws. */
export function readJson(text: string): JsonRead {
  const keys: string[] = []
  const values = new Map<string, unknown>()
  let at = 0
  const blank = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at++
  }
  const fail = (where: string): never => {
    if (at >= text.length) throw new Broken('unexpected end of JSON input', text.length - 1)
    throw new Broken(`invalid character '${text[at]}' ${where}`, at)
  }
  const readString = (): string => {
    const from = at++
    while (at < text.length && text[at] !== '"') {
      if (text[at] === '\n') fail('in string literal')
      at += text[at] === '\\' ? 2 : 1
    }
    if (at >= text.length) fail('in string literal')
    at++
    return text.slice(from + 1, at - 1)
  }
  const readValue = (depth: number): unknown => {
    blank()
    const c = text[at]
    if (depth > deepest) fail('nested too deep')
    if (c === '"') return readString()
    if (c === '{') return readObject(depth)
    if (c === '[') {
      at++
      const items: unknown[] = []
      blank()
      if (text[at] === ']') {
        at++
        return items
      }
      for (;;) {
        items.push(readValue(depth + 1))
        blank()
        if (text[at] === ']') break
        if (text[at] !== ',') fail('after array element')
        at++
        blank()
        if (text[at] === ']') fail('looking for beginning of value')
      }
      at++
      return items
    }
    const word = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(text.slice(at, at + 40))?.[0]
    if (!word) return fail('looking for beginning of value')
    at += word.length
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word)
  }
  const readObject = (depth: number): Record<string, unknown> => {
    at++
    const object: Record<string, unknown> = {}
    blank()
    if (text[at] === '}') {
      at++
      return object
    }
    for (;;) {
      blank()
      if (text[at] !== '"') fail('looking for beginning of object key string')
      const key = readString()
      if (depth === 0) keys.push(key)
      blank()
      if (text[at] !== ':') fail('after object key')
      at++
      const value = readValue(depth + 1)
      if (key !== '__proto__') object[key] = value
      if (depth === 0) values.set(key, value)
      blank()
      if (text[at] === '}') break
      if (text[at] !== ',') fail('after object key:value pair')
      at++
    }
    at++
    return object
  }
  blank()
  if (at >= text.length) return { keys, values, error: null, kind: 'empty' }
  const kind = text[at] === '{' ? 'object' : 'other'
  try {
    readValue(0)
    blank()
    if (at < text.length) fail('after top-level value')
    return { keys, values, error: null, kind }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    // keys behind the break, as far as they stand at the start of a line
    for (const m of text.slice(error.offset).matchAll(/(?:^|\n)[ \t]{0,4}"([\w-]{1,60})"\s{0,5}:/g))
      if (m[1] && !keys.includes(m[1])) keys.push(m[1])
    return { keys, values, error: { message: error.message, offset: error.offset }, kind }
  }
}
