import type { NextConfig } from 'next'
import { base, settings } from './lib/site'

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
  experimental: { globalNotFound: true, cpus: 1 },
  // read from disk at build time, never bundled
  serverExternalPackages: ['@mdx-js/mdx', 'shiki'],
  images: { unoptimized: true },
}

export default config
