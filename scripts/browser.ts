/**
 * Finds the Chromium that the end-to-end tests drive, or installs one.
 * Order: CHROMIUM_PATH, the system's headless shell, the system's Chromium, Playwright's own, Playwright's download,
 * Debian's package (as root). The headless shell is the same engine without a window around every page; a page costs it
 * half the time (https://developer.chrome.com/blog/chrome-headless-shell).
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const shell = '/usr/bin/chromium-headless-shell'
const whole = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** `whole`: a browser with profiles and settings, as people use it, and no headless shell. */
type Want = 'any' | 'whole'

/** Path of a browser that is there now, or null. */
export function findBrowser(want: Want = 'any'): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file`)
    return named
  }
  const candidates = [...(want === 'any' ? [shell] : []), ...whole, chromium.executablePath()]
  return candidates.find((path) => existsSync(path)) ?? null
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

/** What to hand to Playwright as `executablePath`: undefined for its own, of which it starts the headless shell by itself. */
export function browserPath(want: Want = 'any'): string | undefined {
  const found = findBrowser(want)
  return found === null || found === chromium.executablePath() ? undefined : found
}

const impatient = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10']
/** Debian's packages, as root. @returns whether they are installed; a mirror that does not answer is given up on */
const packaged = (...names: string[]): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  attempt('apt-get', ['update', '-qq', ...impatient]) &&
  attempt('apt-get', ['install', '-y', '-qq', ...impatient, ...names])

/** Path of a browser, installed if need be. Throws with what was tried when there is no way to get one. */
export function ensureBrowser(want: Want = 'any'): string {
  // a machine that only tests can take a package more; a person's machine is left as it is
  if (want === 'any' && process.env.CI && !process.env.CHROMIUM_PATH && !existsSync(shell))
    packaged('chromium-headless-shell')
  const found = findBrowser(want)
  if (found) return found
  attempt('npx', ['playwright', 'install', '--with-deps', 'chromium'])
  const downloaded = findBrowser(want)
  if (downloaded) return downloaded
  packaged('chromium')
  const installed = findBrowser(want)
  if (installed) return installed
  throw new Error(
    'The end-to-end tests need Chromium and none could be installed. Install one (Debian: `sudo apt-get install chromium`) or set CHROMIUM_PATH to its program file, then run npm test again.',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureBrowser())
