import { Page, PageHead } from '@/components/site/Page'
import { TagFilter } from '@/components/site/TagFilter'
import { Entry } from '@/components/ui/Entry'
import { prose } from '@/components/ui/prose'
import { tagsOfProbe } from '@/content/probe-tags'
import { areas, probeById } from '@/engine'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { askOf } from '@/lib/tags'
import { fill, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'probes/', ui(lang).probe.listTitle)
}

export default async function Probes({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  const probes = [...probeById.values()]
  return (
    <Page lang={lang} path="probes/">
      <PageHead title={t.probe.listTitle} lead={fill(t.probe.listLead, { n: probes.length })} />
      <div data-filter="">
        <TagFilter entries={probes.map(tagsOfProbe)} lang={lang} />
        {areas.map((area) => {
          const here = probes.filter((p) => p.area === area)
          return here.length === 0 ? null : (
            <Entry key={area} id={area} title={t.area[area]}>
              <ul className="grid gap-3">
                {here.map((p) => (
                  <li key={p.id} data-tags={tagsOfProbe(p).join(' ')}>
                    <a href={paths.probe(lang, p.id)} className="font-mono text-[0.875rem] wrap-anywhere">
                      {askOf(p)}
                    </a>
                    <p className="text-[0.9375rem] text-soft">{prose(p.words.tells[lang])}</p>
                  </li>
                ))}
              </ul>
            </Entry>
          )
        })}
      </div>
    </Page>
  )
}
