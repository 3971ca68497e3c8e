/** What `npm run later` judges: an engine out of the history, and the cases that it cannot have seen. */
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { caseIds } from '../cases/corpus'
import { casesAt, engineAt } from './earlier'

const inGit = (() => {
  try {
    execFileSync('git', ['rev-parse', 'HEAD'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

it.runIf(inGit)('an engine of the history answers, and knows which causes it can name', async () => {
  const { diagnose, causes } = await engineAt('HEAD')
  const full = diagnose(
    '$ df -h /\nFilesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        20G   20G     0 100% /',
  )
  expect(full.diagnosis).toBe('disk-full')
  expect(causes).toContain('disk-full')
})
it.runIf(inGit)('the cases of a commit are those that it has', () => {
  const seen = casesAt('HEAD')
  expect(caseIds.filter((id) => seen.has(id)).length).toBeGreaterThan(1000)
  expect(seen).not.toContain('a-case-that-nobody-wrote')
})
it('a commit that does not exist is an error', () => expect(() => casesAt('no-such-commit')).toThrow())
