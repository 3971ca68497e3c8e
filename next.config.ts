import type { NextConfig } from 'next'
import { base, settings } from './lib/site'

// the pages are drawn by a process of its own, which takes this over: a page makes much garbage that dies at once, and with
// room for it the thousand pages take a fifth less
process.env.NODE_OPTIONS ??= '--max-semi-space-size=32'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath: base,
  env: settings(),
  agentRules: false,
  reactStrictMode: true,
  // a quarter of the time of all pages; `next build --debug-prerender` brings them back where a page fails
  enablePrerenderSourceMaps: false,
  // `npm run types` checks the whole tree in one run; a second check here would only cost time
  typescript: { ignoreBuildErrors: true },
  // there is no one root layout (the language stands in the path), so the 404 page is a document of its own
  experimental: {
    globalNotFound: true,
    cpus: 1,
    // it packs the payload of every page twice to weigh it, and scripts/lighten.ts drops the payloads
    prefetchInlining: false,
    // what nobody reads again need not be written
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
  // read from disk at build time, never bundled
  serverExternalPackages: ['@mdx-js/mdx', 'shiki'],
  images: { unoptimized: true },
}

export default config
