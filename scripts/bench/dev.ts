/** `npm run bench -- dev`: how long somebody who writes waits, with a thousand notes beside the site's own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySite, measure } from './notes'
import type { Row } from './table'
import { writeVault } from './vault'

const notes = 1000
const limit = 300_000

/** Asks until the page holds what is looked for; seconds since `from`. */
async function seen(address: string, text: string, from: number): Promise<number> {
  while (performance.now() - from < limit) {
    const page = await fetch(address)
      .then((answer) => answer.text())
      .catch(() => '')
    if (page.includes(text)) return (performance.now() - from) / 1000
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${address} did not show “${text}”`)
}

export async function devRows(): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-dev-'))
  const site = join(root, 'site')
  const port = process.env.PORT ?? '4188'
  try {
    await copySite(site)
    writeVault(join(root, 'vault'), notes)
    await measure(
      `npm run -s import -- ${join(root, 'vault')} --keep-going && npm run -s gen && npm run -s enhance`,
      site,
    )
    const began = performance.now()
    const server = spawn('node_modules/.bin/next', ['dev', '--port', port], {
      cwd: site,
      stdio: 'ignore',
      detached: true,
    })
    try {
      const file = join(site, 'content/notes/stale-kernel-docker/en.mdx')
      const source = readFileSync(file, 'utf8')
      const address = `http://localhost:${port}/en/notes/stale-kernel-docker/`
      const first = await seen(address, '<article', began)
      const edits: number[] = []
      for (const word of ['alpha', 'beta', 'gamma']) {
        const from = performance.now()
        writeFileSync(file, `${source}\nAn edit: ${word}.\n`)
        edits.push(await seen(address, `An edit: ${word}.`, from))
      }
      const what = `npm run dev with ${notes.toLocaleString('en')} notes`
      return [
        { what: `${what}: to the first note`, figure: first, unit: 's', target: 5, note: 'nothing kept from before' },
        {
          what: `${what}: an edit is seen`,
          figure: Math.min(...edits),
          unit: 's',
          target: 0.5,
          note: 'the best of three',
        },
      ]
    } finally {
      if (server.pid) process.kill(-server.pid)
    }
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  }
}
