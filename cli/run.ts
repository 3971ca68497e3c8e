/** What `oolong` does, apart from the process it runs in. The contract stands in the README; people script against it. */
import { judgePaste, type PasteItem, readPaste, share, splitLines, type Verdict } from '../engine'
import { paths } from '../lib/paths'
import { reportOf } from '../lib/report'
import { contract } from './contract'
import { type Given, pastesOf } from './files'
import { type Options, readOptions, type Surroundings, UsageError, usage } from './options'
import { render } from './render'

const EX_USAGE = 64

/** The outside world, as far as the program needs it. */
export interface World extends Surroundings {
  /** bytes of a file, or of standard input for `-`; throws when it cannot be read */
  readonly read: (file: string) => Uint8Array
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** columns of the terminal; null where the output goes elsewhere and is not wrapped */
  readonly columns: number | null
  /** milliseconds since 1970-01-01 */
  readonly now: number
  readonly version: string
}

const statusCode = (v: Verdict): number => (v.status === 'unrecognised' ? 2 : v.status === 'asking' ? 1 : 0)

/**
 * Runs the program.
 * @param args without interpreter and script
 * @returns the exit status
 */
export function run(args: readonly string[], world: World): number {
  try {
    return answer(args, world)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    world.err(`oolong: ${error.message}\nTry 'oolong --help'.\n`)
    return EX_USAGE
  }
}

/** How many lines of the paste they make up; see `Paste.lines`. */
const linesIn = (items: readonly PasteItem[]): number =>
  items.reduce((n, p) => n + splitLines(p.output).length + (p.command === null ? 0 : splitLines(p.command).length), 0)

/** What is judged as one: a file, or all of them. */
interface Case {
  readonly files: readonly (Given & { readonly name: string })[]
}

function answer(args: readonly string[], world: World): number {
  if (args.includes('--help') || args.includes('-h')) {
    world.out(usage)
    return 0
  }
  if (args.includes('--version')) {
    world.out(`${world.version}\n`)
    return 0
  }
  const options = readOptions(args, world)
  const read = (name: string) => ({ name, ...pastesOf(name, world.read) })
  let code = 0
  const judge = ({ files }: Case) => {
    const items = files.flatMap((f) => f.items)
    const paste = readPaste(items)
    const source = files.length === 1 ? (files[0]?.source ?? null) : null
    const verdict = judgePaste({ ...paste, source })
    const link = options.json || options.share ? linkTo({ items, source }, verdict, options, world.now) : null
    world.out(
      options.json
        ? `${JSON.stringify(contract(files[0]?.name ?? '-', verdict, link ?? ''))}\n`
        : render(reportOf(verdict, paste.sections, options.lang), {
            lang: options.lang,
            color: options.color,
            columns: world.columns,
            lines: paste.lines,
            files: files.map((f) => ({ name: f.name, lines: linesIn(f.items) })),
            heading: options.each && options.files.length > 1,
            link,
            site: options.site !== '',
          }),
    )
    code = Math.max(code, statusCode(verdict))
  }
  // one after the other, so that a hundred large files are not held at once
  if (options.each) for (const name of options.files) judge({ files: [read(name)] })
  else judge({ files: options.files.map(read) })
  return code
}

function linkTo({ items, source }: Given, verdict: Verdict, { lang, site }: Options, now: number): string {
  const day = Math.floor(now / 86_400_000)
  const page = verdict.diagnosis ? paths.diagnosis(lang, verdict.diagnosis) : paths.triage(lang)
  return `${site}${page}#${share(items, { day, source }).fragment}`
}
