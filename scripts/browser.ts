/**
 * Finds the Chromium that the end-to-end tests drive, or installs one.
 * Order: CHROMIUM_PATH, the system's Chromium, Playwright's own, Playwright's download, Debian's package (as root).
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Path of a browser that is there now, or null. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file`)
    return named
  }
  return [...system, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

const attempt = (program: string, args: string[]): boolean => {
  console.log(`$ ${program} ${args.join(' ')}`)
  try {
    execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    return true
  } catch {
    return false
  }
}

/** Path of a browser, installed if need be. Throws with what was tried when there is no way to get one. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  attempt('npx', ['playwright', 'install', '--with-deps', 'chromium'])
  const downloaded = findBrowser()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (attempt('apt-get', ['update', '-qq'])) attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
    const packaged = findBrowser()
    if (packaged) return packaged
  }
  throw new Error(
    'The end-to-end tests need Chromium and none could be installed. Install one (Debian: `sudo apt-get install chromium`) or set CHROMIUM_PATH to its program file, then run npm test again.',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureBrowser())
