/** Why a certificate is refused, by group of lines. */
import { any, seen } from '../../conditions'

export const dates = any(
  seen('x509-not-yet-valid'),
  seen('x509-after'),
  seen('x509-expired-undecided'),
  seen('tls-not-yet-valid'),
  seen('tls-expired'),
)

export const issuer = any(seen('x509-unknown-authority'), seen('tls-issuer-unknown'), seen('tls-no-ca-bundle'))
