import { notFound } from 'next/navigation'
import { Printed } from '@/components/catalogue/Printed'
import { Sources } from '@/components/catalogue/Sources'
import { BearingList } from '@/components/probe/Bearing'
import { Reading } from '@/components/probe/Reading'
import { Page, PageHead } from '@/components/site/Page'
import { Sections } from '@/components/site/Sections'
import { Structured } from '@/components/site/Structured'
import { Tags } from '@/components/site/Tags'
import { Command, words } from '@/components/ui/Command'
import { Entry } from '@/components/ui/Entry'
import { prose } from '@/components/ui/prose'
import { tagsOfProbe } from '@/content/probe-tags'
import { outcomeSays, probeWords } from '@/content/ui/probe'
import { probeById } from '@/engine'
import { paths } from '@/lib/paths'
import { signaturesIn } from '@/lib/probe-page'
import { bearingsOf, type SampleReading, samples } from '@/lib/probe-reading'
import { head, type IdParams, localeOf, withLanguages } from '@/lib/route'
import { fill, listing, say, ui } from '@/lib/ui'

export const dynamicParams = false
export const generateStaticParams = () => withLanguages([...probeById.keys()])

const commandOf = (id: string) => {
  const ask = probeById.get(id)?.ask
  return ask ? fill(ask.command, { key: ask.key ?? ask.placeholder ?? '…' }) : id
}

export const generateMetadata = async ({ params }: IdParams) => {
  const lang = await localeOf(params)
  const { id } = await params
  return head(lang, `probes/${id}/`, commandOf(id), probeById.get(id)?.words.tells[lang])
}

export default async function ProbePage({ params }: IdParams) {
  const lang = await localeOf(params)
  const { id } = await params
  const probe = probeById.get(id) ?? notFound()
  const t = ui(lang)
  const { main, others, refused } = samples(probe)
  const lines = signaturesIn(id)
  const bearings = bearingsOf(probe)
  const proves = bearings.confirms.length + bearings.confirmsWith.length > 0
  const variant = (sample: SampleReading) => (
    <div key={sample.name}>
      {sample.from.length > 0 && (
        <p className="label mb-1">
          {listing(
            sample.from.map((w) => w[lang]),
            lang,
          )}
        </p>
      )}
      <Reading sample={sample} lang={lang} />
    </div>
  )
  return (
    <Page lang={lang} path={`probes/${id}/`}>
      <Structured
        lang={lang}
        place={`probes/${id}/`}
        title={commandOf(id)}
        summary={probe.words.tells[lang]}
        within={['probes/', t.probe.listTitle]}
      />
      <PageHead
        over={t.area[probe.area]}
        title={<code className="text-[0.78em] wrap-anywhere">{words(commandOf(id))}</code>}
        lead={prose(probe.words.tells[lang])}
      />
      <div className="max-w-3xl pb-6">
        <Command run={commandOf(id)} root={probe.ask.root} risk={probe.ask.risk} t={t} />
        {probe.ask.families && (
          <p className="mt-2 text-sm text-soft">
            {t.probe.families}:{' '}
            {listing(
              probe.ask.families.map((f) => t.family[f]),
              lang,
            )}
          </p>
        )}
      </div>
      <Sections lang={lang} path={`probes/${id}/`} margin={false}>
        {main && (
          <Entry id="reading" title={say(probeWords.reading, lang)} note={say(probeWords.readingHint, lang)}>
            <Reading sample={main} lang={lang} />
            {probe.silent && <p className="mt-3">{say(probeWords.silent, lang)}</p>}
          </Entry>
        )}
        {others.length > 0 && (
          <Entry id="others" title={say(probeWords.others, lang)} note={say(probeWords.othersHint, lang)}>
            <div className="grid gap-6">{others.map(variant)}</div>
          </Entry>
        )}
        <Entry id="proves" title={say(probeWords.proves, lang)}>
          <BearingList title={probeWords.confirms} bearings={bearings.confirms} lang={lang} />
          <BearingList title={probeWords.confirmsWith} bearings={bearings.confirmsWith} lang={lang} />
          <BearingList title={probeWords.rulesOut} bearings={bearings.rulesOut} lang={lang} out />
          {!proves && <p className="text-soft">{say(probeWords.noProof, lang)}</p>}
        </Entry>
        {(bearings.points.length > 0 || bearings.leads.length > 0 || bearings.hints > 0) && (
          <Entry id="proves-not" title={say(probeWords.provesNot, lang)}>
            <BearingList title={probeWords.points} bearings={bearings.points} lang={lang} />
            {bearings.leads.length > 0 && (
              <div className="mb-6">
                <h3 className="label mb-1.5">{t.triage.falseLeads}</h3>
                <ul className="grid max-w-3xl list-['×__'] gap-2 pl-5 marker:font-bold marker:text-soft">
                  {bearings.leads.slice(0, 8).map((l) => (
                    <li key={l.id}>{prose(l.says[lang])}</li>
                  ))}
                </ul>
              </div>
            )}
            {bearings.hints > 0 && (
              <p className="text-soft">{fill(say(probeWords.hints, lang), { n: bearings.hints })}</p>
            )}
          </Entry>
        )}
        {bearings.questions.length > 0 && (
          <Entry id="trees" title={say(probeWords.trees, lang)}>
            <ul className="grid gap-x-10 gap-y-2.5 md:grid-cols-2">
              {bearings.questions.slice(0, 12).map((q) => (
                <li key={q.id}>
                  <a href={`${paths.tree(lang, q.tree.id)}#q-${q.id}`}>{q.ask[lang]}</a>
                  <p className="text-sm text-soft">{q.tree.words.title[lang]}</p>
                </li>
              ))}
            </ul>
          </Entry>
        )}
        {(refused.length > 0 || probe.ask.root) && (
          <Entry id="refusals" title={say(probeWords.refusals, lang)}>
            <div className="grid max-w-3xl gap-5">
              {probe.ask.root && <p>{say(probeWords.root, lang)}</p>}
              {refused.map((s) => (
                <div key={s.name}>
                  <p className="mb-1">{s.outcome !== 'ok' && say(outcomeSays[s.outcome], lang)}</p>
                  <Reading sample={s} lang={lang} />
                </div>
              ))}
            </div>
          </Entry>
        )}
        {lines.length > 0 && (
          <Entry id="lines" title={say(probeWords.lines, lang)}>
            <ul className="grid gap-3">
              {lines.slice(0, 10).map((s) => (
                <li key={s.id}>
                  <Printed line={s.example} by={s.by} lang={lang} />
                </li>
              ))}
            </ul>
          </Entry>
        )}
        {probe.sources && probe.sources.length > 0 && (
          <Entry id="sources" title={t.triage.sources}>
            <Sources sources={probe.sources} />
          </Entry>
        )}
      </Sections>
      <Tags tags={tagsOfProbe(probe)} lang={lang} t={t} />
    </Page>
  )
}
