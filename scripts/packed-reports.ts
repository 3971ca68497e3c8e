/** Puts the tables of reports into a bundle as a page gets them: packed, and without where each report is read. */
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Packed } from '../engine/reports/packed'

const tables = resolve('engine/reports/tables.ts')

/** @param packed made anew for each build: a watching process would keep what it began with */
export const packedReports = (packed: () => Promise<Packed>): Plugin => ({
  name: 'packed-reports',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]engine[\\/]reports[\\/]tables\.ts$/ }, async ({ path }) =>
      path === tables
        ? {
            contents: `import { unpack } from './packed'
              let tables = null
              export const theTables = () => {
                tables ??= unpack(${JSON.stringify(await packed())})
                return tables
              }`,
          }
        : null,
    ),
})
