import { Cases } from '@/components/cases/Cases'
import { Page, PageHead } from '@/components/site/Page'
import { casesWords } from '@/content/ui/cases'
import { head, type LangParams, localeOf } from '@/lib/route'
import { say, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'cases/', ui(lang).nav.cases, say(casesWords.lead, lang))
}

export default async function CasesPage({ params }: LangParams) {
  const lang = await localeOf(params)
  return (
    <Page lang={lang} path="cases/" live>
      <PageHead title={ui(lang).nav.cases} lead={say(casesWords.lead, lang)} />
      <noscript>
        <p className="border-l-2 border-amber pl-3 font-semibold">{say(casesWords.noScript, lang)}</p>
      </noscript>
      <Cases lang={lang} />
    </Page>
  )
}
