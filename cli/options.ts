/** What is asked for: arguments and environment. */
import { type Locale, locales } from '../engine'

export const usage = `Usage: oolong [OPTION...] [FILE...]

Reads what a machine said from FILEs or standard input and names the root cause,
with the lines that show it and the fix, or asks for the command that decides next.

  journalctl -u docker -b --no-pager | oolong
  oolong session.txt dmesg.txt.gz

Several FILEs are outputs of one machine and get one answer. \`-\` is standard
input; .gz is unpacked; a .json file holds pastes whose commands are known:
  {"pastes": [{"command": "uname -r", "output": "6.1.0-10-amd64"}]}

  --json           one JSON document for each FILE
  --each           one answer for each FILE (as --json does)
  --together       with --json: one document for all FILEs, named after the first
  --lang en|zh     language of the answer (default: from LANG)
  --share          print a link to the answer as well; host and user names,
                   public addresses and secrets are replaced in it
  --site URL       where the link points (default: the variable OOLONG_SITE;
                   without either the link is a path to put behind an address)
  --color WHEN     never, always or auto (default: auto, which heeds NO_COLOR
                   and FORCE_COLOR)
  --help, --version

Nothing is sent anywhere.

Exit status, the worst of all answers:
   0  diagnosed, resolved, or nothing wrong in it
   1  asking: the paste does not decide it yet
   2  unrecognised
  64  wrong usage, or a FILE that cannot be read
`

/** The fault is in what was asked for: said in one line, exit status 64. */
export class UsageError extends Error {}

export interface Options {
  readonly json: boolean
  readonly share: boolean
  /** one answer for each file */
  readonly each: boolean
  readonly lang: Locale
  readonly color: boolean
  /** without a slash at the end; empty where none is named */
  readonly site: string
  readonly files: readonly string[]
}
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** standard output is a terminal */
  readonly terminal: boolean
}

const language = (wanted: string): Locale => {
  const lang = locales.find((l) => l === wanted)
  if (!lang) throw new UsageError(`--lang must be one of ${locales.join(', ')}`)
  return lang
}

/** https://no-color.org, and FORCE_COLOR as Node reads it: any value but 0 and false. */
function colored(when: string, { env, terminal }: Surroundings): boolean {
  if (when === 'always') return true
  if (when === 'never') return false
  if (when !== 'auto') throw new UsageError('--color must be one of never, always, auto')
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return terminal && env.TERM !== 'dumb'
}

/** @throws UsageError */
export function readOptions(args: readonly string[], around: Surroundings): Options {
  const { env } = around
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  let lang: Locale = system.startsWith('zh') ? 'zh' : 'en'
  let color = 'auto'
  let site = env.OOLONG_SITE ?? ''
  const files: string[] = []
  const flags = { json: false, share: false, each: false, together: false }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', inline] = arg.startsWith('--') ? (/^([^=]+)(?:=(.*))?$/s.exec(arg)?.slice(1) ?? [arg]) : [arg]
    const value = (): string => {
      const given = inline ?? rest.shift()
      if (given === undefined) throw new UsageError(`${name} needs a value`)
      return given
    }
    const flag = (
      [
        ['--json', 'json'],
        ['--share', 'share'],
        ['--each', 'each'],
        ['--together', 'together'],
      ] as const
    ).find(([option]) => option === arg)
    if (flag) flags[flag[1]] = true
    else if (arg === '--no-color') color = 'never'
    // a value must be joined with `=`, or one of the words: `--color FILE` is older than `--color WHEN`
    else if (name === '--color')
      color = inline ?? (['never', 'always', 'auto'].includes(rest[0] ?? '') ? value() : 'always')
    else if (name === '--lang') lang = language(value())
    else if (name === '--site') site = value()
    else if (arg === '--') files.push(...rest.splice(0))
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`)
    else files.push(arg)
  }
  if (flags.each && flags.together) throw new UsageError('--each and --together exclude each other')
  if (files.length === 0) files.push('-')
  return {
    json: flags.json,
    share: flags.share,
    each: flags.each || (flags.json && !flags.together),
    lang,
    color: colored(color, around),
    site: site.replace(/\/+$/, ''),
    files,
  }
}
