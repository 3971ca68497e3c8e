/** A command as plain Markdown: how its output is read, what that proves, and what it does not. */
import { factSays } from '@/content/facts'
import { printedBy } from '@/content/printed-by'
import { outcomeSays, probeWords } from '@/content/ui/probe'
import { factName, type Locale, type ProbeDef, type Words } from '@/engine'
import { signaturesIn } from '../../probe-page'
import { type Bearing, bearingsOf, type SampleFact, type SampleReading, samples } from '../../probe-reading'
import { askOf } from '../../tags'
import { fill, listing, say, ui } from '../../ui'
import { takes } from './cause'
import { type Block, bare, code, fence, h, item, link, list, p, section, strong } from './nodes'
import { texts, to } from './places'

const said = (value: SampleFact['value'], lang: Locale) =>
  typeof value === 'boolean'
    ? strong(say(value ? probeWords.yes : probeWords.no, lang))
    : typeof value === 'object' && value.length === 0
      ? strong(say(probeWords.none, lang))
      : code(
          typeof value === 'object'
            ? listing(value.slice(0, 8), 'en') + (value.length > 8 ? ' …' : '')
            : String(value) || ' ',
        )

const factItem = (fact: SampleFact, lang: Locale) => {
  const says = fact.again ? undefined : factSays(fact.id)
  return item(
    p(
      says && `${say(says, lang)}${lang === 'zh' ? '：' : ': '}`,
      said(fact.value, lang),
      ' (',
      code(factName(fact)),
      ')',
    ),
  )
}

/** The output as it was printed, then what its lines state, each with the line. */
function readingBlocks(sample: SampleReading, lang: Locale): readonly Block[] {
  const gap = (n: number) => `… ${fill(say(probeWords.gap, lang), { n })}`
  const printed = sample.rows.flatMap((row) => (typeof row.lines === 'number' ? [gap(row.lines)] : row.lines))
  const shown = [
    ...(sample.command === null ? [] : [`$ ${sample.command}`]),
    ...(printed.length > 0 ? printed : [say(probeWords.nothing, lang)]),
  ]
  const stating = sample.rows.filter((row) => row.facts.length > 0)
  return [
    sample.from.length > 0 &&
      p(
        strong(
          listing(
            sample.from.map((w) => w[lang]),
            lang,
          ),
        ),
      ),
    fence(shown.join('\n')),
    list(
      stating.map((row) =>
        item(
          typeof row.lines === 'number' ? null : p(code(row.lines.join(' ').trim() || ' ')),
          list(row.facts.map((f) => factItem(f, lang))),
        ),
      ),
    ),
    sample.whole.length > 0 && p(say(probeWords.whole, lang), lang === 'zh' ? '：' : ':'),
    list(sample.whole.map((f) => factItem(f, lang))),
  ]
}

const bearingBlocks = (title: Words, bearings: readonly Bearing[], lang: Locale): readonly Block[] =>
  bearings.length === 0
    ? []
    : [
        h(3, say(title, lang)),
        list(
          bearings.map(({ cause, says }) =>
            item(
              p(
                link(cause.words.title[lang], texts.diagnosis(lang, cause.id)),
                lang === 'zh' ? '：' : ': ',
                says[lang],
              ),
            ),
          ),
        ),
      ]

/** @returns the blocks below title and lead */
export function probeBlocks(probe: ProbeDef, lang: Locale): readonly Block[] {
  const t = ui(lang)
  const { main, others, refused } = samples(probe)
  const b = bearingsOf(probe)
  const proves = b.confirms.length + b.confirmsWith.length > 0
  return [
    fence(askOf(probe), 'sh'),
    p(takes(probe.ask, lang)),
    probe.ask.families &&
      p(
        `${t.probe.families}: `,
        listing(
          probe.ask.families.map((f) => t.family[f]),
          lang,
        ),
      ),
    ...(main
      ? section(
          say(probeWords.reading, lang),
          ...readingBlocks(main, lang),
          probe.silent && p(say(probeWords.silent, lang)),
        )
      : []),
    ...section(say(probeWords.others, lang), ...others.flatMap((s) => readingBlocks(s, lang))),
    ...section(
      say(probeWords.proves, lang),
      ...bearingBlocks(probeWords.confirms, b.confirms, lang),
      ...bearingBlocks(probeWords.confirmsWith, b.confirmsWith, lang),
      ...bearingBlocks(probeWords.rulesOut, b.rulesOut, lang),
      !proves && p(say(probeWords.noProof, lang)),
    ),
    ...section(
      say(probeWords.provesNot, lang),
      ...bearingBlocks(probeWords.points, b.points, lang),
      ...(b.leads.length > 0
        ? [h(3, t.triage.falseLeads), list(b.leads.slice(0, 8).map((l) => item(p(l.says[lang]))))]
        : []),
      b.hints > 0 && p(fill(say(probeWords.hints, lang), { n: b.hints })),
    ),
    ...section(
      say(probeWords.trees, lang),
      list(
        b.questions
          .slice(0, 12)
          .map((q) => item(p(link(q.ask[lang], to(lang, `trees/${q.tree.id}/`)), ` (${q.tree.words.title[lang]})`))),
      ),
    ),
    ...section(
      say(probeWords.refusals, lang),
      probe.ask.root && p(say(probeWords.root, lang)),
      ...refused.flatMap((s) => [
        s.outcome !== 'ok' && p(say(outcomeSays[s.outcome], lang)),
        ...readingBlocks(s, lang),
      ]),
    ),
    ...section(
      say(probeWords.lines, lang),
      list(
        signaturesIn(probe.id)
          .slice(0, 10)
          .map((s) => item(fence(s.example), p(fill(t.diagnosis.showsBy, { by: printedBy(s.by, lang) })))),
      ),
    ),
    ...section(
      t.triage.sources,
      list((probe.sources ?? []).map((s) => item(p(s.startsWith('http') ? bare(s) : code(s))))),
    ),
  ]
}
