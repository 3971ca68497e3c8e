/** Serves `out/` as a static host would: `npm start`, port in PORT (3000). */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { cacheControl, headers } from './headers'

if (!existsSync('out/index.html')) {
  console.error('There is no build in out/. Run: npm run build')
  process.exit(1)
}
const port = Number(process.env.PORT ?? 3000)
const missing = readFileSync('out/404.html')
const serve = sirv('out', {
  etag: true,
  onNoMatch: (_req, res) => {
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    res.end(missing)
  },
  setHeaders: (res, path) => {
    if (path.endsWith('.txt')) res.setHeader('Content-Type', 'text/plain; charset=utf-8')
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    res.setHeader('Cache-Control', cacheControl(path))
  },
})
const server = createServer((req, res) => serve(req, res))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Try: PORT=${port + 1} npm run serve` : error.message,
  )
  process.exit(1)
})
server.listen(port, () => console.log(`Oolong is at http://localhost:${port}`))
