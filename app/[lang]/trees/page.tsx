import { Page, PageHead } from '@/components/site/Page'
import { TagFilter } from '@/components/site/TagFilter'
import { allTrees, leavesOf } from '@/engine'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { fill, ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'trees/', ui(lang).tree.listTitle, ui(lang).tree.listLead)
}

export default async function Trees({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  return (
    <Page lang={lang} path="trees/">
      <PageHead title={t.tree.listTitle} lead={t.tree.listLead} />
      <div data-filter="">
        <TagFilter entries={allTrees.map((tree) => tree.tags)} lang={lang} />
        <ul>
          {allTrees.map((tree) => (
            <li key={tree.id} className="entry" data-tags={tree.tags.join(' ')}>
              <p className="label">{t.area[tree.area]}</p>
              <div>
                <h2 className="text-lg">
                  <a href={paths.tree(lang, tree.id)}>{tree.words.title[lang]}</a>
                </h2>
                <p className="text-soft">
                  {tree.words.symptom[lang]} · {fill(t.tree.causes, { n: leavesOf(tree.root).length })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
