import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('each fault that is promised to do no harm names a test that holds it', () => {
  expect(rows.length).toBeGreaterThan(15)
  for (const [, fault = '', , , held = ''] of rows) {
    const named = [...held.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '').filter((name) => name.includes('/'))
    expect(named, fault).not.toEqual([])
    for (const file of named) expect(existsSync(file), `${fault}: ${file}`).toBe(true)
  }
})
