/** A root cause as plain Markdown: the sections of its page, in its order. */
import { printedBy } from '@/content/printed-by'
import type { Diagnosis, Locale } from '@/engine'
import { byWeight, commandOf, examplesOf, explainedBy, falseLeadsNear, treesWith, verifyOf } from '../../cause-page'
import { causeSource, listNotes } from '../../content'
import { fixViews } from '../../fixes'
import { remedyOf } from '../../remedy'
import type { FixView } from '../../report'
import { fill, listing, ui } from '../../ui'
import { type Block, bare, code, fence, item, link, list, p, section, strong } from './nodes'
import { texts } from './places'
import { rebased } from './text'

type Does = Pick<FixView, 'root' | 'risk'>
/** what a command takes: `reboots · needs root` */
export const takes = ({ root, risk }: Does, lang: Locale): string =>
  `${ui(lang).risk[risk]} · ${root ? ui(lang).command.root : ui(lang).command.noRoot}`

const fixItem = (fix: FixView, lang: Locale) =>
  item(
    p(strong(fix.does), fix.on && ` (${fix.on})`),
    fix.families &&
      p(
        listing(
          fix.families.map((f) => ui(lang).family[f]),
          lang,
        ),
      ),
    fix.caution ? p(fix.caution) : null,
    fix.run ? fence(fix.run, 'sh') : null,
    p(takes(fix, lang)),
  )
const plainList = (lines: readonly string[]) => list(lines.map((line) => item(p(line))))

/** @returns the blocks below title and lead, those before the long text and those after it */
export function causeBlocks(
  d: Diagnosis,
  lang: Locale,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const t = ui(lang)
  const verify = verifyOf(d)
  const asks = d.ask.flatMap((ref) => commandOf(ref) ?? [])
  const notes = listNotes(lang).filter((n) => n.diagnosis === d.id)
  const before = [
    ...section(t.triage.why, p(d.words.why[lang]), d.holds ? p(`${t.diagnosis.holds}: ${d.holds[lang]}`) : null),
    ...section(
      t.diagnosis.shows,
      list(
        examplesOf(d).map((e) => item(fence(e.example), p(fill(t.diagnosis.showsBy, { by: printedBy(e.by, lang) })))),
      ),
    ),
    ...section(
      t.diagnosis.proof,
      list(
        byWeight(d.proof)
          .flatMap(([, clues]) => clues)
          .map((c) => item(p(strong(t.diagnosis.weight[c.weight]), lang === 'zh' ? '：' : ': ', c.says[lang]))),
      ),
    ),
    ...section(t.diagnosis.refutes, plainList(d.refutes.map((c) => c.says[lang]))),
    ...section(t.diagnosis.variants, plainList((d.variants ?? []).map((v) => v.title[lang]))),
    ...section(t.diagnosis.ask, list(asks.map((a) => item(fence(a.command, 'sh'), p(takes(a, lang)))))),
    ...section(
      t.triage.fix,
      list(
        fixViews(remedyOf(d, lang)).map((f) => fixItem(f, lang)),
        true,
      ),
    ),
    ...section(
      t.triage.verify,
      verify && p(d.verify.says[lang]),
      verify && fence(verify.command, 'sh'),
      verify && p(takes(verify, lang)),
    ),
    ...section(t.triage.prevent, list(d.prevent.map((x) => item(p(x.says[lang]), x.run ? fence(x.run, 'sh') : null)))),
    ...section(t.diagnosis.falseLeads, plainList(falseLeadsNear(d).map((l) => l.says[lang]))),
    ...section(
      t.diagnosis.explains,
      list(explainedBy(d.id).map((x) => item(p(link(x.words.title[lang], texts.diagnosis(lang, x.id)))))),
    ),
  ]
  const after = [
    ...section(
      t.diagnosis.trees,
      list([
        ...treesWith(d.id).map((tree) => item(p(link(tree.words.title[lang], texts.tree(lang, tree.id))))),
        ...notes.map((n) => item(p(`${t.nav.notes}: `, link(n.title, texts.note(lang, n.slug))))),
      ]),
    ),
    ...section(t.triage.sources, list(d.sources.map((s) => item(p(s.startsWith('http') ? bare(s) : code(s)))))),
  ]
  return { before, after }
}

/** The long text of a cause, where someone wrote one; its headings stand level with those of the other parts. */
export const causeText = (id: string, lang: Locale): string => {
  const source = causeSource(id, lang)
  return source === null ? '' : rebased(source, 2)
}
