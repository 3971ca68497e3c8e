import { Guided } from '@/components/guided/Guided'
import { Page } from '@/components/site/Page'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { ui } from '@/lib/ui'
import { symptoms } from '@/lib/words'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'guided/', ui(lang).guide.title, ui(lang).guide.lead)
}

export default async function GuidedPage({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="guided/" live>
      <Guided lang={lang}>
        <p className="text-soft">{t.guide.lead}</p>
        {symptoms(lang).map((under) => (
          <section key={under.group} aria-labelledby={`under-${under.group}`} className="mt-6">
            <h2 id={`under-${under.group}`} className="label mb-2">
              {under.title}
            </h2>
            <ul className="grid gap-2">
              {under.symptoms.map((s) => (
                <li key={s.id}>
                  <a
                    href={paths.guidedWalk(lang, s.id)}
                    className="block border border-rule bg-raised px-4 py-3 text-ink no-underline hover:border-amber"
                  >
                    <span className="block text-lg leading-snug font-semibold">{s.title}</span>
                    <span className="mt-0.5 block text-[0.9375rem] leading-snug text-soft">{s.symptom}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Guided>
    </Page>
  )
}
