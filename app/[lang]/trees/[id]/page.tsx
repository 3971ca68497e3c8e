import { notFound } from 'next/navigation'
import { Page, PageHead } from '@/components/site/Page'
import { Structured } from '@/components/site/Structured'
import { Tags } from '@/components/site/Tags'
import { Outline } from '@/components/tree/Outline'
import { TreePicture } from '@/components/tree/Picture'
import { pictureWords } from '@/content/ui/picture'
import { allTrees, treeById } from '@/engine'
import { asset } from '@/lib/assets'
import { paths } from '@/lib/paths'
import { head, type IdParams, localeOf, withLanguages } from '@/lib/route'
import { commandsOf } from '@/lib/tree-page'
import { viewTree } from '@/lib/tree-view'
import { say, ui } from '@/lib/ui'

export const dynamicParams = false
export const generateStaticParams = () => withLanguages(allTrees.map((t) => t.id))

export const generateMetadata = async ({ params }: IdParams) => {
  const lang = await localeOf(params)
  const { id } = await params
  const tree = treeById.get(id)
  return head(lang, `trees/${id}/`, tree?.words.title[lang] ?? id, tree?.words.symptom[lang])
}

export default async function TreePage({ params }: IdParams) {
  const lang = await localeOf(params)
  const { id } = await params
  const tree = treeById.get(id) ?? notFound()
  const t = ui(lang)
  const view = viewTree(tree, lang)
  const commands = commandsOf(tree, 2)
  const asked = (question: string) => {
    const here = commands.get(question) ?? []
    return here.length === 0 ? null : (
      <span className="block text-sm text-soft">
        {say(pictureWords.askedOf, lang)}{' '}
        {here.map(({ probe, command }, i) => (
          <span key={probe.id}>
            {i > 0 && (lang === 'zh' ? '、' : ', ')}
            <a href={paths.probe(lang, probe.id)} className="font-mono text-[0.8125rem] wrap-anywhere">
              {command}
            </a>
          </span>
        ))}
      </span>
    )
  }
  return (
    <Page lang={lang} path={`trees/${id}/`}>
      <Structured
        lang={lang}
        place={`trees/${id}/`}
        title={view.title}
        summary={view.symptom}
        within={['trees/', t.tree.listTitle]}
      />
      <PageHead over={t.area[tree.area]} title={view.title} lead={view.symptom} />
      <p className="-mt-2 mb-8">
        {tree.entry ? (
          <a className="btn btn-fill" href={paths.walk(lang, id)}>
            {t.tree.start}
          </a>
        ) : (
          <span className="text-soft">{t.tree.entry}</span>
        )}
      </p>
      <script type="module" src={asset('picture')} />
      <TreePicture tree={view} lang={lang} t={t} />
      <section className="mt-10 max-w-3xl" aria-labelledby="words">
        <h2 id="words" className="mb-4 text-xl">
          {t.tree.text}
        </h2>
        <Outline node={view.root} lang={lang} t={t} asked={asked} />
      </section>
      <div className="mt-10">
        <Tags tags={tree.tags} lang={lang} t={t} />
      </div>
    </Page>
  )
}
