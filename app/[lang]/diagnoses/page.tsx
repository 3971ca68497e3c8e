import { Page, PageHead } from '@/components/site/Page'
import { TagFilter } from '@/components/site/TagFilter'
import { Entry } from '@/components/ui/Entry'
import { allDiagnoses, areas } from '@/engine'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { fill, langTag, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'diagnoses/', ui(lang).diagnosis.listTitle)
}

export default async function Diagnoses({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="diagnoses/">
      <PageHead title={t.diagnosis.listTitle} lead={fill(t.diagnosis.listLead, { n: allDiagnoses.length })} />
      <div data-filter="">
        <TagFilter entries={allDiagnoses.map((d) => d.tags)} lang={lang} />
        {areas.map((area) => {
          const here = allDiagnoses
            .filter((d) => d.area === area)
            .sort((a, b) => a.words.title[lang].localeCompare(b.words.title[lang], langTag(lang)))
          return here.length === 0 ? null : (
            <Entry key={area} id={area} title={t.area[area]} note={<span data-shown="">{here.length}</span>}>
              <ul className="gap-x-10 md:columns-2">
                {here.map((d) => (
                  <li key={d.id} data-tags={d.tags.join(' ')} className="break-inside-avoid pb-1.5">
                    <a href={paths.diagnosis(lang, d.id)} className="decoration-rule hover:decoration-amber">
                      {d.words.title[lang]}
                    </a>
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
