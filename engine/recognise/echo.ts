/** What somebody typed between two commands to tell their outputs apart: `echo ---`, `echo rc=$?`. */

/** What `echo` prints: words of its own, `$?` for a number, other variables for anything. Null for any other command. */
export function echoed(command: string): ((text: string) => { readonly status: number | null } | null) | null {
  const m = /^(?:echo(?: -[neE]+)?|printf) (.+)$/.exec(command)
  if (!m?.[1] || /[|><`]|\$\(/.test(m[1].replace(/(["']).*?\1/g, ''))) return null
  const literal = m[1].replace(/["']/g, '').replace(/\\n$/, '').trim().replace(/\s+/g, ' ')
  if (!literal) return null
  const parts = literal.split(/(\$\?|\$\w+|\$\{\w+\})/)
  // from left to right, each word of its own at its first place: linear, as a pattern with many gaps is not
  return (text) => {
    const said = text.trim().replace(/\s+/g, ' ')
    let at = 0
    let open = false
    let status: number | null = null
    for (const part of parts) {
      if (part === '$?') {
        const digits = /^\d{1,3}/.exec(said.slice(at, at + 3))
        if (!digits && !open) return null
        if (digits) status ??= Number(digits[0])
        at += digits?.[0].length ?? 0
      } else if (part.startsWith('$')) open = true
      else if (part) {
        const found = said.indexOf(part, at)
        if (found < 0 || (!open && found !== at)) return null
        at = found + part.length
        open = false
      }
    }
    return open || at === said.length ? { status } : null
  }
}
