import { defineConfig } from '@playwright/test'
import { browserPath } from './scripts/browser'

const port = Number(process.env.E2E_PORT ?? 4173)

/** Runs against the production build in `out/`; `npm run build` comes first. `E2E_SERVER` (nginx, caddy) serves it as deploy/ does. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // a busy machine is slow, not wrong
  timeout: process.env.E2E_NETWORK === 'none' ? 180_000 : 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    // each test has a browser of its own: none needs the pages of a whole language fetched; e2e/offline.spec.ts allows it
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // a profile that refuses storage needs a browser that has profiles
      executablePath: browserPath(process.env.E2E_STORAGE === 'denied' ? 'whole' : 'any'),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx tsx scripts/serve${process.env.E2E_SERVER ? `-${process.env.E2E_SERVER}` : ''}.ts`,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
})
