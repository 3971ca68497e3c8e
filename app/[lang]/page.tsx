import { NoteList } from '@/components/site/NoteList'
import { Page } from '@/components/site/Page'
import { FrontBox } from '@/components/triage/FrontBox'
import { listNotes } from '@/lib/content'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { ui } from '@/lib/ui'
import { symptoms } from '@/lib/words'

export const generateMetadata = async ({ params }: LangParams) => head(await localeOf(params), '', null)

export default async function Front({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="" live="later">
      <div className="mx-auto max-w-4xl">
        <div className="pt-6 pb-6 md:pt-12">
          <h1 className="text-[1.75rem] md:text-[2.375rem]">{t.front.heading}</h1>
          <p className="mt-3 max-w-2xl text-lg text-soft">{t.front.lead}</p>
          {/* before the box: it is what decides whether somebody pastes at all */}
          <p className="mt-2 text-[0.9375rem]">{t.front.private}</p>
        </div>
        <FrontBox lang={lang} example="stale-kernel-docker" />
        <p className="mt-3 text-[0.9375rem]">
          <a href={paths.guidedAnew(lang)} className="font-semibold">
            {t.guide.enter}
          </a>
        </p>
        <section className="mt-16" aria-labelledby="symptoms">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="symptoms" className="text-xl">
              {t.front.symptoms}
            </h2>
            <a href={paths.tree(lang)}>{t.front.allTrees}</a>
          </div>
          <p className="mt-1 text-soft">{t.front.symptomsLead}</p>
          {symptoms(lang).map((under) => (
            <section key={under.group} aria-labelledby={`under-${under.group}`} className="mt-8">
              <h3 id={`under-${under.group}`} className="label border-b border-strong pb-1.5">
                {under.title}
              </h3>
              <ul className="grid gap-x-10 sm:grid-cols-2">
                {under.symptoms.map((s) => (
                  <li key={s.id} className="border-b border-rule py-2.5">
                    <a href={paths.walk(lang, s.id)} className="font-semibold no-underline hover:underline">
                      {s.title}
                    </a>
                    <p className="text-[0.9375rem] leading-snug text-soft">{s.symptom}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
        <section className="mt-16" aria-labelledby="notes">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="notes" className="text-xl">
              {t.front.notes}
            </h2>
            <a href={paths.note(lang)}>{t.front.allNotes}</a>
          </div>
          <NoteList notes={listNotes(lang).slice(0, 5)} lang={lang} t={t} level="h3" />
        </section>
      </div>
    </Page>
  )
}
