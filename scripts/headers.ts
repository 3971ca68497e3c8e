/**
 * What every answer carries, whoever serves the files. The policy for scripts stands in the pages themselves
 * (scripts/seal.ts); here is what a page cannot say about itself. `deploy/` and `public/_headers` repeat these lines for
 * the servers that read them, and a test keeps the copies equal.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; connect-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Files under /_next/static/ and /assets/ carry a hash in their name; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  /^\/(?:_next\/static|assets)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
