/** Writes `public/collect.sh`. Part of `npm run gen`; the file is built, not kept. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { buildCollector } from './collector'

mkdirSync('public', { recursive: true })
writeFileSync('public/collect.sh', buildCollector())
