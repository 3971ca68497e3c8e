/** Why a certificate is refused, by group of lines. */
import { all, any, seen, unless } from '../../conditions'

export const dates = any(
  seen('x509-not-yet-valid'),
  seen('x509-after'),
  seen('x509-expired-undecided'),
  seen('tls-not-yet-valid'),
  seen('tls-expired'),
)

export const issuer = any(seen('x509-unknown-authority'), seen('tls-issuer-unknown'), seen('tls-no-ca-bundle'))

/** refused after some of the layers: the token has run out, by a slow line or a wrong clock */
export const midway = all(
  seen('registry-denied-midway'),
  seen('registry-layer-arrived'),
  unless(seen('registry-denied', { image: '~.' })),
)
