/**
 * Serves `out/` by nginx with the configuration that ships in deploy/, only the port changed (PORT, 3000), so that the
 * end-to-end suite can prove it: `E2E_SERVER=nginx npm run e2e`. Needs nginx (Debian: apt-get install nginx-light).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { homeOf, run } from './serve-by'

const port = process.env.PORT ?? '3000'
const { home, base } = homeOf('nginx', 'html')
// as root nginx drops to its own user, which may not read a home folder
const user = process.getuid?.() === 0 ? 'user root;\n' : ''
writeFileSync(
  `${home}/nginx.conf`,
  user +
    readFileSync('deploy/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('404 /404.html', `404 ${base}/404.html`),
)
run({
  command: 'nginx',
  args: ['-p', home, '-c', `${home}/nginx.conf`, '-g', 'daemon off;'],
  ends: 'SIGQUIT',
  missing: 'nginx is not installed (Debian: apt-get install nginx-light)',
})
