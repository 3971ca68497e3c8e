/** What must not stand in a case or an error line: addresses of people and of machines on the internet, and tokens. */

/** units, mailing lists, names of algorithms, addresses on a private network */
const machineMail = /\.(service|socket|mount|target)$|^(openssh\.com|vger\.kernel\.org|[\d.]+|example\.(org|com))$/

/** @returns each mail address, public network address and token of the text */
export function personalIn(text: string): string[] {
  const found: string[] = []
  for (const [mail = '', domain = ''] of text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g))
    if (!machineMail.test(domain)) found.push(mail)
  for (const [address = ''] of text.matchAll(/(?<![\d.]|\d-)\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d|-[a-z])/g))
    if (!isPrivate(address)) found.push(address)
  for (const [token = ''] of text.matchAll(/\b(?:gh[pousr]_|github_pat_|AKIA|xox[abp]-|glpat-|eyJ)[\w-]{10,}/g))
    found.push(token)
  return found
}

function isPrivate(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  if (Math.max(a, b, c, d) > 255) return true
  return (
    // this network, loopback, private, link-local, shared, multicast and masks
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128) ||
    // for benchmarks, where proxies take their fake addresses from
    (a === 198 && (b === 18 || b === 19)) ||
    // for documentation
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    // half of all addresses as a route; public resolvers; Azure's own; a made-up one; one that forged answers carry
    ['128.0.0.0', '1.1.1.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '168.63.129.16', '1.2.3.4', '108.160.169.181'].includes(
      address,
    )
  )
}
