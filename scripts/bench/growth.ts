/** What a browser loads when the knowledge grows: the parts of the engine's bundle by what they hold. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { allDiagnoses, allSignatures, allTrees, probeById } from '../../engine'
import type { Row } from './table'

const zipped = async (entry: object): Promise<number> => {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1e3
}

export async function growthRows(): Promise<Row[]> {
  const worker = 'components/triage/engine.worker.ts'
  const whole = await zipped({ entryPoints: [worker] })
  const without = await zipped({
    entryPoints: [worker],
    plugins: [
      {
        name: 'no knowledge',
        setup: (b: import('esbuild').PluginBuild) =>
          b.onLoad({ filter: /\/engine\/(?:diagnoses|signatures|trees|probes)\/index\.ts$/ }, ({ path }) => ({
            contents: `export const ${path.split('/').at(-2) === 'false-leads' ? 'falseLeads' : path.split('/').at(-2)} = []`,
          })),
      },
    ],
  })
  return [
    {
      what: 'engine and knowledge, loaded with the first paste',
      figure: whole,
      unit: 'kB',
      note: `${without.toFixed(0)} kB of it do not depend on how much is known: ${allDiagnoses.length} causes, ${allTrees.length} trees, ${probeById.size} commands, ${allSignatures.length} error lines`,
    },
    {
      what: 'the same with ten times the knowledge, in proportion',
      figure: without + (whole - without) * 10,
      unit: 'kB',
      note: 'all of it is loaded: a paste may be about anything',
    },
  ]
}
