/** What a browser loads when the knowledge grows: the parts of the engine's bundle by what they hold. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { allDiagnoses, allSignatures, allTrees, probeById } from '../../engine'
import { pack } from '../../engine/reports/packed'
import { theTables } from '../../engine/reports/tables'
import { shownLines } from '../../lib/guide'
import { languages } from '../../lib/ui'
import { forWorker } from '../for-worker'
import { packedReports } from '../packed-reports'
import type { Row } from './table'

/** What a page of one language loads of it, in kB; the larger of the two. */
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
  const script = outputFiles[0]?.text ?? ''
  return Math.max(...languages.map((lang) => gzipSync(forWorker(script, lang, shownLines())).length)) / 1e3
}

/** The list of a catalogue folder, empty. */
const listed = (path: string): string => {
  const folder = path.split('/').at(-2) ?? ''
  if (folder === 'reports')
    return 'theTables = () => ({ reports: [], learned: { causes: [], bias: [], words: new Map() } })'
  return `${folder === 'false-leads' ? 'falseLeads' : folder} = []`
}

export async function growthRows(): Promise<Row[]> {
  const worker = 'components/triage/engine.worker.ts'
  const packed = async () => pack(theTables()).packed
  const whole = await zipped({ entryPoints: [worker], plugins: [packedReports(packed)] })
  const without = await zipped({
    entryPoints: [worker],
    plugins: [
      {
        name: 'no knowledge',
        setup: (b: import('esbuild').PluginBuild) =>
          b.onLoad(
            { filter: /\/engine\/(?:diagnoses|signatures|trees|probes|false-leads|reports)\/(?:index|tables)\.ts$/ },
            ({ path }) => ({
              contents: `export const ${listed(path)}`,
            }),
          ),
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
      note: 'all of it is loaded: a paste may be about anything; what to do about a cause comes once it is named',
    },
  ]
}
