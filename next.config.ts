import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  reactStrictMode: true,
  // `npm run types` checks the whole tree in one run; a second check here would only cost time
  typescript: { ignoreBuildErrors: true },
  // there is no one root layout (the language stands in the path), so the 404 page is a document of its own
  experimental: { globalNotFound: true, cpus: 1 },
  // read from disk at build time, never bundled
  serverExternalPackages: ['@mdx-js/mdx', 'shiki', '@shikijs/rehype'],
  images: { unoptimized: true },
}

export default config
