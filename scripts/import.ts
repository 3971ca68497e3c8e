/**
 * `npm run import -- FOLDER`: brings a folder of Obsidian-flavoured Markdown in as notes. Each thing that cannot be
 * resolved is printed with file and line. Exit status: 0 all or, with `--keep-going`, what could be brought in; 1 something
 * could not and nothing was written; 64 usage.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownSlugs } from '../lib/content'
import { importedFiles, importedFolder } from '../lib/content/imported'
import { clearImported, importFolder } from '../lib/import'

const usage = `npm run import -- FOLDER [--keep-going] [--dry-run]
npm run import -- --clear

  --keep-going   leave out a note that cannot be read, show a dead link as text, and bring in the rest
  --dry-run      only say what would happen
  --clear        take out everything that was imported
`
const to = { notes: importedFolder, files: importedFiles }
const stop = (message: string): never => {
  console.error(`${message}\n\n${usage}`)
  process.exit(64)
}

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'keep-going': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        clear: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
})()

if (values.help) {
  console.log(usage)
  process.exit(0)
}
if (values.clear) {
  if (positionals.length) stop('--clear takes no folder')
  console.log(`${clearImported(to)} imported notes taken out`)
  process.exit(0)
}
const [folder, ...more] = positionals
if (folder === undefined || more.length) stop(folder === undefined ? 'which folder?' : 'one folder at a time')
else {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) stop(`${folder} is no folder`)
  const dry = values['dry-run']
  const result = await importFolder(folder, {
    taken: new Set(ownSlugs()),
    keepGoing: values['keep-going'],
    ...(!dry && { to }),
  })
  for (const p of result.problems) console.error(`${join(folder, p.file)}:${p.line}: ${p.says}`)
  const count = (weight: string) => result.problems.filter((p) => p.weight === weight).length
  const [skipped, lost] = [count('skipped'), count('lost')]
  const found = `${result.notes} notes and ${result.files} files`
  const rest = `${skipped} notes left out, ${lost} links or embeds without a target`
  if (dry) console.log(`would bring in ${found}; ${rest}`)
  else if (result.written)
    console.log(`${found} brought into ${to.notes}; ${rest}. npm run build or npm run dev shows them.`)
  if ((skipped || lost) && !values['keep-going']) {
    console.error(
      `${rest}: nothing ${dry ? 'would be' : 'was'} written. Mend the lines above, or bring in the rest with --keep-going`,
    )
    process.exit(1)
  }
}
