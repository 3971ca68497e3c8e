/**
 * Serves `out/` by Caddy with the file that ships in deploy/, as that file says (port in PORT, 3000), so that the end-to-end
 * suite can prove it: `E2E_SERVER=caddy npm run e2e`. Needs Caddy (Debian: apt-get install caddy).
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { builtBase } from './built'

const home = resolve('test-results/caddy')
const base = builtBase()
rmSync(home, { recursive: true, force: true })
mkdirSync(dirname(`${home}/srv${base}`), { recursive: true })
symlinkSync(resolve('out'), `${home}/srv${base}`)
const server = spawn('caddy', ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    SITE: `:${process.env.PORT ?? '3000'}`,
    ROOT: `${home}/srv`,
    OOLONG_BASE_PATH: base,
    // what it would keep for the next start stays out of the home folder
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
  },
})
server.on('error', () => {
  console.error('Caddy is not installed (Debian: apt-get install caddy)')
  process.exit(1)
})
server.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill('SIGTERM'))
