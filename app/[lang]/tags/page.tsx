import { Page, PageHead } from '@/components/site/Page'
import { TagBranch } from '@/components/site/TagBranch'
import { head, type LangParams, localeOf } from '@/lib/route'
import { tagTree } from '@/lib/tags'
import { ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'tags/', ui(lang).tags.listTitle, ui(lang).tags.listLead)
}

export default async function TagIndex({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="tags/">
      <PageHead title={t.tags.listTitle} lead={t.tags.listLead} />
      <div className="columns-1 gap-12 sm:columns-2 lg:columns-3">
        {tagTree(lang).map((node) => (
          <section key={node.tag} className="mb-8 break-inside-avoid">
            <TagBranch nodes={[node]} lang={lang} top />
          </section>
        ))}
      </div>
    </Page>
  )
}
