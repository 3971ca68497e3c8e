/** What `oolong` does, apart from the process it runs in. The contract stands in the README; people script against it. */
import { z } from 'zod'
import { diagnose, type Locale, locales, type PasteItem, share, type Verdict } from '../engine'
import { contract } from './contract'
import { render } from './render'

const usage = `Usage: oolong [--json] [--lang en|zh] [--share] [--color|--no-color] [FILE...]

Reads what a machine said from FILEs or standard input and names the root cause,
or asks for the command that decides next. A .json file holds pastes:
  {"pastes": [{"command": "uname -r", "output": "6.1.0-10-amd64"}]}

  --json        one JSON document per input
  --lang LANG   language of the answer, en or zh (default: from LANG)
  --share       print a link to the diagnosis as well; names and public addresses are hidden in it
  --site URL    where the link points (default: OOLONG_SITE, else a path)

Exit status: 0 diagnosed, resolved or clear; 1 asking; 2 unrecognised; 64 usage.
`
const EX_USAGE = 64

/** The outside world, as far as the program needs it. */
export interface World {
  /** text of a file, or of standard input for `-`; throws when it cannot be read */
  readonly read: (file: string) => string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly terminal: boolean
  /** milliseconds since 1970-01-01 */
  readonly now: number
}

/** The pastes of a case file; commands may be absent or null. */
const caseFile = z.object({
  pastes: z.array(z.object({ command: z.string().nullish(), output: z.string() })),
})

class UsageError extends Error {}

interface Options {
  json: boolean
  share: boolean
  lang: Locale
  color: boolean
  site: string
  files: string[]
}

function readOptions(args: readonly string[], { env, terminal }: World): Options {
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const options: Options = {
    json: false,
    share: false,
    lang: system.startsWith('zh') ? 'zh' : 'en',
    color: terminal && !env.NO_COLOR,
    site: env.OOLONG_SITE ?? '',
    files: [],
  }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const value = (name: string): string => {
      const inline = arg?.startsWith(`${name}=`) ? arg.slice(name.length + 1) : rest.shift()
      if (inline === undefined) throw new UsageError(`${name} needs a value`)
      return inline
    }
    if (arg === '--json') options.json = true
    else if (arg === '--share') options.share = true
    else if (arg === '--color') options.color = true
    else if (arg === '--no-color') options.color = false
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const wanted = value('--lang')
      const lang = locales.find((l) => l === wanted)
      if (!lang) throw new UsageError(`--lang must be one of ${locales.join(', ')}`)
      options.lang = lang
    } else if (arg === '--site' || arg.startsWith('--site=')) options.site = value('--site').replace(/\/$/, '')
    else if (arg === '--') options.files.push(...rest.splice(0))
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`)
    else options.files.push(arg)
  }
  if (options.files.length === 0) options.files.push('-')
  return options
}

function readInput(file: string, world: World): string | PasteItem[] {
  let text: string
  try {
    text = world.read(file)
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`)
  }
  if (!file.endsWith('.json')) return text
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${error instanceof Error ? error.message : error}`)
  }
  const parsed = caseFile.safeParse(json)
  if (!parsed.success) throw new UsageError(`${file} is no case file: ${z.prettifyError(parsed.error)}`)
  return parsed.data.pastes.map((p) => ({ command: p.command ?? null, output: p.output }))
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

function answer(args: readonly string[], world: World): number {
  if (args.includes('--help') || args.includes('-h')) {
    world.out(usage)
    return 0
  }
  const options = readOptions(args, world)
  let code = 0
  for (const file of options.files) {
    const input = readInput(file, world)
    const verdict = diagnose(input)
    const link = options.json || options.share ? linkTo(input, verdict, options, world.now) : null
    const { lang, color } = options
    const name = options.files.length > 1 ? file : null
    world.out(
      options.json
        ? `${JSON.stringify(contract(file, verdict, link ?? ''))}\n`
        : render(input, verdict, { lang, color, link, name }),
    )
    code = Math.max(code, statusCode(verdict))
  }
  return code
}

function linkTo(input: string | PasteItem[], verdict: Verdict, { lang, site }: Options, now: number): string {
  const day = Math.floor(now / 86_400_000)
  const page = verdict.diagnosis ? `diagnoses/${verdict.diagnosis}` : 'triage'
  return `${site}/${lang}/${page}/#${share(input, { day }).fragment}`
}
