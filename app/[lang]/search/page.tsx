import { Page, PageHead } from '@/components/site/Page'
import { searchWords } from '@/content/ui/search'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { say, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'search/', say(searchWords.title, lang), say(searchWords.lead, lang))
}

export default async function Search({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="search/">
      <PageHead title={say(searchWords.title, lang)} lead={say(searchWords.lead, lang)} />
      <div data-search-page="" className="max-w-2xl">
        <p>{say(searchWords.noScript, lang)}</p>
        <ul className="mt-4 flex gap-4">
          <li>
            <a href={paths.tag(lang)}>{t.nav.tags}</a>
          </li>
          <li>
            <a href={paths.diagnosis(lang)}>{t.nav.diagnoses}</a>
          </li>
          <li>
            <a href={paths.note(lang)}>{t.nav.notes}</a>
          </li>
        </ul>
      </div>
    </Page>
  )
}
