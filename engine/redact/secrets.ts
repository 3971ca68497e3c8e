/** Keys, tokens, passwords, serial numbers, container ids. */
import { lineRule, type Rule } from './types'

const hidden = (name: string) => (n: number) => `<${name}-${n}>`

const keyBegins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/
const keyEnds = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/
/** a line of a key and nothing else, behind an indent, the sign of a quote or of a diff */
const keyLine = /^[\s>|+-]{0,40}[A-Za-z0-9+/]{1,200}={0,2}\s{0,40}$/

/** @returns the indexes of the lines of private keys; of a key that a screen cut at the top the end gives its lines away */
function linesOfKeys(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  lines.forEach((line, index) => {
    const begins = keyBegins.test(line)
    const ends = keyEnds.test(line)
    if (begins && ends) found.add(index)
    else if (begins) inside = true
    else if (ends) {
      if (!inside) for (let i = index - 1; keyLine.test(lines[i] ?? ''); i--) found.add(i)
      inside = false
    } else if (inside && line.trim() && !/^<private-key-\d+>$/.test(line)) found.add(index)
  })
  return found
}

/** PEM blocks: the lines between the marks go; certificates are public and stay. */
const pem: Rule = {
  apply(lines, standIn) {
    const keys = linesOfKeys(lines)
    return lines.map((line, index) => (keys.has(index) ? standIn('key', line, hidden('private-key'), index) : line))
  },
}

/** Words in the place of a secret that are none: a placeholder, a flag, or our own stand-in. */
const plain =
  /^(?:<[\w-]+>.*|\*+|x+|true|false|null|none|no|yes|required|authentication|for|from|file|is|in|to|the|and|\$.*|\[?redacted\]?)$/i
const notPlain = (v: string) => !plain.test(v)
const token = (pattern: RegExp, accept: (from: string) => boolean = notPlain) =>
  lineRule('token', pattern, hidden('token'), accept)
const key = (pattern: RegExp) => lineRule('key', pattern, hidden('key'), notPlain)

export const secretRules: readonly Rule[] = [
  pem,
  // kubeconfig and registry credentials
  key(/\b(?:client-key-data|auth|identitytoken)"?\s*[:=]\s*"?(?<v>[A-Za-z0-9+/_.=-]{12,4096})/g),
  key(/\bssh-(?:rsa|ed25519|dss) (?<v>AAAA[A-Za-z0-9+/=]{20,4096})/g),
  // WireGuard; the public key names a peer just as well
  key(/\b(?:private ?key|preshared ?key|public ?key|peer)\s*[:=]\s*(?<v>[A-Za-z0-9+/]{42,43}=?)/gi),
  token(/\b(?<v>eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{0,4096})?)/g),
  token(
    /\b(?<v>(?:gh[pousr]_|github_pat_|glpat-|glrt-|dckr_pat_|xox[abprs]-|sk-|sk_live_|rk_live_|npm_|pypi-|hf_|dop_v1_|hvs\.|AIza)[A-Za-z0-9_-]{12,512}|(?:AKIA|ASIA)[A-Z0-9]{16})/g,
  ),
  token(/\b(?:bearer|basic) (?<v>[A-Za-z0-9+/._~=-]{16,4096})/gi),
  // kubeadm join
  token(/--(?:token|certificate-key)[ =](?<v>[A-Za-z0-9.]{16,128})/g),
  token(/\b(?<v>[a-z0-9]{6}\.[a-z0-9]{16})\b/g, (v) => /\d/.test(v) && /[a-z]/.test(v)),
  token(/--discovery-token-ca-cert-hash[ =]sha256:(?<v>[0-9a-f]{64})/g),
  // https://user:password@host
  token(/:\/\/[^\s:/@]{1,64}:(?<v>[^\s@/]{1,256})@/g),
  // password=..., "secret": "...", API_KEY=...; chpasswd and gpasswd are programs that say what failed
  token(
    /(?<!\b(?:ch|g))(?:passw(?:or)?d|passphrase|secret|api[_-]?key|access[_-]?key|auth[_-]?token|_token|psk)["']?\s{0,4}[:=]\s{0,4}["']?(?<v>[^\s"',;&]{4,256})/gi,
  ),
  token(/--?(?:password|passwd|secret|api-key)[ =](?<v>[^\s"']{4,256})/gi),
  token(/密码[:：]\s{0,4}(?<v>[^\s，。]{4,256})/g),
  lineRule(
    'serial',
    /(?:serial(?: number| no\.?)?|ID_SERIAL(?:_SHORT)?|machine[ -]id|boot[ -]id|asset tag)\s{0,8}[:=]\s{0,8}(?<v>[A-Za-z0-9][A-Za-z0-9._-]{5,64})/gi,
    (n) => `SERIAL${String(n).padStart(6, '0')}`,
    (v) => !/^SERIAL\d{6}$/.test(v) && notPlain(v),
  ),
  // a full container id; an image digest (sha256:...) is public
  lineRule(
    'container',
    /(?<![:\w])(?<v>[0-9a-f]{64})\b/g,
    (n) => n.toString(16).padStart(12, 'c').padEnd(64, '0'),
    (v) => !/^c{6}.{6}0{52}$/.test(v),
  ),
  lineRule(
    'container',
    /(?:\bcontainer|root@|docker-|\bid[=:])\s?"?(?<v>[0-9a-f]{12})\b/gi,
    (n) => n.toString(16).padStart(12, 'c'),
    (v) => /\d/.test(v) && !/^c{6}/.test(v),
  ),
]
