/** What must not stand in a case or an error line: addresses of people and of machines on the internet, and tokens. */

import { keepV4 } from '../engine/redact/addresses'

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
  if (address.split('.').some((part) => Number(part) > 255)) return true
  return (
    keepV4(address) ||
    // half of all addresses as a route; public resolvers; Azure's own; a made-up one; one that forged answers carry
    ['128.0.0.0', '1.1.1.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '168.63.129.16', '1.2.3.4', '108.160.169.181'].includes(
      address,
    )
  )
}
