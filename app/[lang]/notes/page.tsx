import './kinds.css'
import { KindFilter, NoteList } from '@/components/site/NoteList'
import { Page, PageHead } from '@/components/site/Page'
import { TagFilter } from '@/components/site/TagFilter'
import { listNotes } from '@/lib/content'
import { head, type LangParams, localeOf } from '@/lib/route'
import { ui } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'notes/', ui(lang).notes.listTitle, ui(lang).notes.listLead)
}

export default async function Notes({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang)
  const notes = listNotes(lang)
  return (
    <Page lang={lang} path="notes/">
      <PageHead title={t.notes.listTitle} lead={t.notes.listLead} />
      <div className="by-kind" data-filter="">
        <TagFilter entries={notes.map((n) => n.tags)} lang={lang} />
        <KindFilter t={t} imported={notes.some((n) => n.kind === 'imported')} />
        <NoteList notes={notes} lang={lang} t={t} />
      </div>
    </Page>
  )
}
