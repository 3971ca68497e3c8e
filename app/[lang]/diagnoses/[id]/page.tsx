import { notFound } from 'next/navigation'
import { FixesByFamily } from '@/components/catalogue/FixesByFamily'
import { Printed } from '@/components/catalogue/Printed'
import { Sources } from '@/components/catalogue/Sources'
import { Page, PageHead } from '@/components/site/Page'
import { LongText, Sections } from '@/components/site/Sections'
import { Structured } from '@/components/site/Structured'
import { Tags } from '@/components/site/Tags'
import { Command, PlainCommand } from '@/components/ui/Command'
import { Entry } from '@/components/ui/Entry'
import { prose } from '@/components/ui/prose'
import { readingWords } from '@/content/ui/reading'
import { allDiagnoses, diagnosisById } from '@/engine'
import { byWeight, commandOf, examplesOf, explainedBy, falseLeadsNear, treesWith, verifyOf } from '@/lib/cause-page'
import { listNotes, readCauseText } from '@/lib/content'
import { mentionsOf, placeOf } from '@/lib/content/around'
import { fixViews } from '@/lib/fixes'
import { paths } from '@/lib/paths'
import { remedyOf } from '@/lib/remedy'
import { head, type IdParams, localeOf, withLanguages } from '@/lib/route'
import { say, ui } from '@/lib/ui'

export const dynamicParams = false
export const generateStaticParams = () => withLanguages(allDiagnoses.map((d) => d.id))

export const generateMetadata = async ({ params }: IdParams) => {
  const lang = await localeOf(params)
  const { id } = await params
  const d = diagnosisById.get(id)
  return head(lang, `diagnoses/${id}/`, d?.words.title[lang] ?? id, d?.words.what[lang])
}

export default async function DiagnosisPage({ params }: IdParams) {
  const lang = await localeOf(params)
  const { id } = await params
  const d = diagnosisById.get(id) ?? notFound()
  const t = ui(lang)
  const long = await readCauseText(id, lang)
  const examples = examplesOf(d)
  const trees = treesWith(id)
  const drags = explainedBy(id)
  const leads = falseLeadsNear(d)
  const notes = listNotes(lang).filter((n) => n.diagnosis === id)
  const mentions = mentionsOf(`diagnoses/${id}`, lang).filter((m) => !notes.some((n) => n.slug === m.id))
  const verify = verifyOf(d)
  const asks = d.ask.flatMap((ref) => commandOf(ref) ?? [])
  return (
    <Page lang={lang} path={`diagnoses/${id}/`}>
      <Structured
        lang={lang}
        place={`diagnoses/${id}/`}
        title={d.words.title[lang]}
        summary={d.words.what[lang]}
        within={['diagnoses/', t.diagnosis.listTitle]}
      />
      <article>
        <PageHead over={t.area[d.area]} title={d.words.title[lang]} lead={prose(d.words.what[lang])} />
        <Sections lang={lang} path={`diagnoses/${id}/`} jump="fix">
          <Entry id="why" title={t.triage.why}>
            <p className="max-w-2xl">{prose(d.words.why[lang])}</p>
            {d.holds && (
              <p className="mt-3 text-soft">
                {t.diagnosis.holds}: {prose(d.holds[lang])}
              </p>
            )}
          </Entry>
          {examples.length > 0 && (
            <Entry id="shows" title={t.diagnosis.shows}>
              <ul className="grid gap-4">
                {examples.map((e) => (
                  <li key={e.id}>
                    <Printed line={e.example} by={e.by} lang={lang} />
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          <Entry id="proof" title={t.diagnosis.proof}>
            <div className="grid max-w-3xl gap-4">
              {byWeight(d.proof).map(([weight, clues]) => (
                <div key={weight} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
                  {/* the search shows a clue without it: there the word would run into the sentence */}
                  <p data-pagefind-ignore className={`label ${weight === 'proves' ? 'text-amber!' : ''} pt-[0.2rem]`}>
                    {t.diagnosis.weight[weight]}
                  </p>
                  <ul className="grid gap-2">
                    {clues.map((c) => (
                      <li key={c.says.en}>{prose(c.says[lang])}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </Entry>
          {d.refutes.length > 0 && (
            <Entry id="refutes" title={t.diagnosis.refutes}>
              <ul className="grid max-w-3xl list-['×__'] gap-2 pl-5 marker:font-bold marker:text-soft">
                {d.refutes.map((c) => (
                  <li key={c.says.en}>{prose(c.says[lang])}</li>
                ))}
              </ul>
            </Entry>
          )}
          {d.variants && d.variants.length > 0 && (
            <Entry id="variants" title={t.diagnosis.variants}>
              <ul className="grid gap-1.5">
                {d.variants.map((v) => (
                  <li key={v.id}>{prose(v.title[lang])}</li>
                ))}
              </ul>
            </Entry>
          )}
          {asks.length > 0 && (
            <Entry id="ask" title={t.diagnosis.ask}>
              <ul className="grid gap-3">
                {asks.map((a) => (
                  <li key={a.command}>
                    <Command run={a.command} root={a.root} risk={a.risk} t={t} />
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          <Entry id="fix" title={t.triage.fix}>
            <FixesByFamily fixes={fixViews(remedyOf(d, lang))} t={t} lang={lang} />
          </Entry>
          {verify && (
            <Entry id="verify" title={t.triage.verify}>
              <p className="mb-2">{prose(d.verify.says[lang])}</p>
              <Command run={verify.command} root={verify.root} risk={verify.risk} t={t} />
            </Entry>
          )}
          {d.prevent.length > 0 && (
            <Entry id="prevent" title={t.triage.prevent}>
              <ul className="grid gap-4">
                {d.prevent.map((p) => (
                  <li key={p.says.en}>
                    <p>{prose(p.says[lang])}</p>
                    {p.run && (
                      <div className="mt-2">
                        <PlainCommand run={p.run} t={t} />
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          {leads.length > 0 && (
            <Entry id="leads" title={t.diagnosis.falseLeads} note={t.triage.falseLeadsHint}>
              <ul className="grid max-w-3xl gap-2">
                {leads.map((l) => (
                  <li key={l.id}>{prose(l.says[lang])}</li>
                ))}
              </ul>
            </Entry>
          )}
          {drags.length > 0 && (
            <Entry id="explains" title={t.diagnosis.explains} note={t.diagnosis.explainsHint}>
              <ul className="grid gap-1.5">
                {drags.map((x) => (
                  <li key={x.id}>
                    <a href={paths.diagnosis(lang, x.id)}>{x.words.title[lang]}</a>
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          {long && (
            <LongText places={long.headings.map(({ id, text }) => ({ id, title: text, depth: 2 }))}>
              <long.Content />
            </LongText>
          )}
          {(notes.length > 0 || trees.length > 0) && (
            <Entry id="where" title={t.diagnosis.trees}>
              <ul className="grid gap-1.5">
                {trees.map((tree) => (
                  <li key={tree.id}>
                    <a href={paths.tree(lang, tree.id)}>{tree.words.title[lang]}</a>
                  </li>
                ))}
                {notes.map((n) => (
                  <li key={n.slug}>
                    {t.nav.notes}: <a href={paths.note(lang, n.slug)}>{n.title}</a>
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          {mentions.length > 0 && (
            <Entry id="mentions" title={say(readingWords.mentions, lang)}>
              <ul className="grid gap-1.5">
                {mentions.slice(0, 8).map((m) => (
                  <li key={m.id}>
                    <a href={paths.at(lang, placeOf(m))}>{m.title}</a>
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          {d.sources.length > 0 && (
            <Entry id="sources" title={t.triage.sources}>
              <Sources sources={d.sources} className="grid gap-1 text-[0.9375rem]" />
            </Entry>
          )}
        </Sections>
        <Tags tags={d.tags} lang={lang} t={t} />
      </article>
    </Page>
  )
}
