/** Serves `out/` as a static host would, under the path it was built for: `npm start`, port in PORT (3000). */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { builtBase } from './built'
import { cacheControl, headers } from './headers'

const port = Number(process.env.PORT ?? 3000)
let base: string
try {
  base = builtBase()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const missing = readFileSync('out/404.html')
const serve = sirv('out', {
  etag: true,
  onNoMatch: (_req, res) => {
    res.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    res.end(missing)
  },
  setHeaders: (res, path) => {
    if (path.endsWith('.txt')) res.setHeader('Content-Type', 'text/plain; charset=utf-8')
    if (path.endsWith('.md')) res.setHeader('Content-Type', 'text/markdown; charset=utf-8')
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    res.setHeader('Cache-Control', cacheControl(path))
  },
})
const server = createServer((req, res) => {
  const url = req.url ?? '/'
  if (url.startsWith(`${base}/`)) req.url = url.slice(base.length)
  else if (url === '/' || url === base) return void res.writeHead(308, { Location: `${base}/` }).end()
  // outside of the base nothing is ours
  else req.url = '/404/not-ours'
  const { pathname, search } = new URL(req.url, 'http://localhost')
  if (!pathname.endsWith('/') && existsSync(`out${pathname}/index.html`))
    return void res.writeHead(308, { Location: `${base}${pathname}/${search}` }).end()
  serve(req, res)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Try: PORT=${port + 1} npm run serve` : error.message,
  )
  process.exit(1)
})
server.listen(port, () => console.log(`Oolong is at http://localhost:${port}${base}`))
