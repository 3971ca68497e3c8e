/** Addresses of scripts that only some pages load, each with a mark of its content, so that no cache serves an old one. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { paths } from './paths'

const stamped = (name: string): string =>
  `${paths.file(name)}?${createHash('sha256')
    .update(readFileSync(`public/${name}`))
    .digest('hex')
    .slice(0, 8)}`

export const pictureScript = stamped('picture.js')
export const filterScript = stamped('filter.js')
