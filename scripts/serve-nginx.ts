/**
 * Serves `out/` by nginx with the configuration that ships in deploy/, only the port changed (PORT, 3000), so that the
 * end-to-end suite can prove it: `E2E_SERVER=nginx npm run e2e`. Needs nginx (Debian: apt-get install nginx-light).
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { builtBase } from './built'

const port = process.env.PORT ?? '3000'
const home = resolve('test-results/nginx')
const base = builtBase()
rmSync(home, { recursive: true, force: true })
mkdirSync(home, { recursive: true })
mkdirSync(dirname(`${home}/html${base}`), { recursive: true })
symlinkSync(resolve('out'), `${home}/html${base}`)
cpSync('deploy/nginx.conf', `${home}/nginx.conf`)
// as root nginx drops to its own user, which may not read a home folder
const user = process.getuid?.() === 0 ? 'user root;\n' : ''
writeFileSync(
  `${home}/nginx.conf`,
  user +
    readFileSync(`${home}/nginx.conf`, 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('404 /404.html', `404 ${base}/404.html`),
)
const server = spawn('nginx', ['-p', home, '-c', `${home}/nginx.conf`, '-g', 'daemon off;'], { stdio: 'inherit' })
server.on('error', () => {
  console.error('nginx is not installed (Debian: apt-get install nginx-light)')
  process.exit(1)
})
server.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill('SIGQUIT'))
