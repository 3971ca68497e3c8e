import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headers } from './headers'

/** How each file writes `name: value`. */
const written: Record<string, (name: string, value: string) => string> = {
  'public/_headers': (name, value) => `${name}: ${value}`,
  'deploy/nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'deploy/Caddyfile': (name, value) => `${name} "${value}"`,
}

test.each(Object.keys(written))('%s sends every header that the app is tested with', (file) => {
  const text = readFileSync(file, 'utf8')
  for (const [name, value] of Object.entries(headers)) expect(text).toContain(written[file]?.(name, value))
})
