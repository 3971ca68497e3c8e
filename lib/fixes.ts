/** The fixes of a root cause as they are shown, with the names of this machine where the paste tells them. */
import type { Diagnosis, Locale } from '@/engine'
import type { FixView } from './report-types'

const whole = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g')

/**
 * @param names stand-in -> what it is here. Where data may be lost a person types the name: reading it back is the last check
 */
export const fixViews = (
  d: Diagnosis,
  lang: Locale,
  names: Readonly<Record<string, string>> = {},
): readonly FixView[] =>
  d.fixes.map((f) => {
    const known = f.risk === 'may-lose-data' ? {} : names
    const run =
      f.run && Object.entries(known).reduce((text, [word, name]) => text.replace(whole(word), () => name), f.run)
    return {
      does: f.does[lang],
      families: f.for ?? null,
      on: f.on?.[lang] ?? null,
      run: run ?? null,
      standIns: Object.keys(d.names ?? {}).filter((word) => !(word in known) && f.run && whole(word).test(f.run)),
      root: f.root,
      risk: f.risk,
      caution: f.caution?.[lang] ?? null,
    }
  })
