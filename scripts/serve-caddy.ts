/**
 * Serves `out/` by Caddy with the file that ships in deploy/, as that file says (port in PORT, 3000), so that the end-to-end
 * suite can prove it: `E2E_SERVER=caddy npm run e2e`. Needs Caddy (Debian: apt-get install caddy).
 */
import { homeOf, run } from './serve-by'

const { home, base } = homeOf('caddy', 'srv')
run({
  command: 'caddy',
  args: ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'],
  ends: 'SIGTERM',
  missing: 'Caddy is not installed (Debian: apt-get install caddy)',
  quiet: true,
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
