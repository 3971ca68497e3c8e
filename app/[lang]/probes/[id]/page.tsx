import { notFound } from 'next/navigation'
import { Page, PageHead } from '@/components/site/Page'
import { Command } from '@/components/ui/Command'
import { Entry } from '@/components/ui/Entry'
import { Terminal } from '@/components/ui/Terminal'
import { probeById } from '@/engine'
import { paths } from '@/lib/paths'
import { causesDecidedBy, samplesOf, signaturesIn } from '@/lib/probe-page'
import { head, type IdParams, localeOf, withLanguages } from '@/lib/route'
import { sourceLabel } from '@/lib/source-label'
import { fill, listing, ui } from '@/lib/ui'

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
  const samples = samplesOf(id)
  const lines = signaturesIn(id)
  const causes = causesDecidedBy(probe)
  return (
    <Page lang={lang} path={`probes/${id}/`}>
      <PageHead
        over={t.area[probe.area]}
        title={<code className="text-[0.78em] wrap-anywhere">{commandOf(id)}</code>}
        lead={probe.words.tells[lang]}
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
      {Object.keys(probe.facts).length > 0 && (
        <Entry id="facts" title={t.probe.facts}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {Object.entries(probe.facts).map(([fact, type]) => (
              <li key={fact}>
                <code className="text-[0.875rem]">
                  {fact}
                  {type.keyed && '[…]'}
                </code>
                {type.values && <span className="text-sm text-soft"> {listing(type.values, 'en')}</span>}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {samples.length > 0 && (
        <Entry id="samples" title={t.probe.samples}>
          <div className="grid gap-4">
            {samples.map((s) => (
              <div key={s.name}>
                <p className="label mb-1">{s.name}</p>
                <Terminal text={s.text} />
              </div>
            ))}
          </div>
        </Entry>
      )}
      {causes.length > 0 && (
        <Entry id="causes" title={t.probe.decides}>
          <ul className="grid gap-x-10 gap-y-1.5 md:grid-cols-2">
            {causes.map((d) => (
              <li key={d.id}>
                <a href={paths.diagnosis(lang, d.id)}>{d.words.title[lang]}</a>
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {lines.length > 0 && (
        <Entry id="lines" title={t.probe.signatures}>
          <ul className="grid gap-2">
            {lines.slice(0, 12).map((s) => (
              <li key={s.id}>
                <Terminal text={s.example} />
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {probe.sources && probe.sources.length > 0 && (
        <Entry id="sources" title={t.triage.sources}>
          <ul>
            {probe.sources.map((s) => (
              <li key={s} className="wrap-anywhere">
                {s.startsWith('http') ? <a href={s}>{sourceLabel(s)}</a> : <code className="text-sm">{s}</code>}
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </Page>
  )
}
