import { Page } from '@/components/site/Page'
import { Triage } from '@/components/triage/Triage'
import { head, type LangParams, localeOf } from '@/lib/route'
import { ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'triage/', ui(lang).triage.title)
}

export default async function TriagePage({ params }: LangParams) {
  const lang = await localeOf(params)
  return (
    <Page lang={lang} path="triage/" live="later">
      <Triage lang={lang} />
    </Page>
  )
}
