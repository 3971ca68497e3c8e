import type { Metadata } from 'next'
import { Page, PageHead } from '@/components/site/Page'
import { offlineWords } from '@/content/ui/offline'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { say, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams): Promise<Metadata> => {
  const lang = await localeOf(params)
  return { ...head(lang, 'offline/', say(offlineWords.title, lang)), robots: { index: false } }
}

/** What the service worker shows in place of a page that it neither has nor can fetch. */
export default async function Offline({ params }: LangParams) {
  const lang = await localeOf(params)
  return (
    <Page lang={lang} path="">
      <PageHead title={say(offlineWords.title, lang)} lead={say(offlineWords.missing, lang)} />
      <p>
        <a className="btn btn-fill" href={paths.triage(lang)}>
          {ui(lang).nav.triage}
        </a>
      </p>
    </Page>
  )
}
