import { AroundNote } from '@/components/site/Around'
import { Contents } from '@/components/site/Contents'
import { Day } from '@/components/site/NoteList'
import { Page, PageHead } from '@/components/site/Page'
import { Structured } from '@/components/site/Structured'
import { Tags } from '@/components/site/Tags'
import { readingWords } from '@/content/ui/reading'
import { noteHead, noteLanguages, noteSlugs, readNote } from '@/lib/content'
import { aroundNote } from '@/lib/content/around'
import { changedOn } from '@/lib/content/history'
import { paths } from '@/lib/paths'
import { head, type IdParams, localeOf } from '@/lib/route'
import { stepsOf } from '@/lib/structured'
import { fill, langTag, languages, otherLocale, say, ui } from '@/lib/ui'
import { titleOf } from '@/lib/words'

export const dynamicParams = false
export const generateStaticParams = () => languages.flatMap((lang) => noteSlugs(lang).map((id) => ({ lang, id })))

export const generateMetadata = async ({ params }: IdParams) => {
  const lang = await localeOf(params)
  const { id } = await params
  const note = noteHead(id, lang)
  return head(lang, `notes/${id}/`, note.title, note.summary, noteLanguages(id))
}

export default async function NotePage({ params }: IdParams) {
  const lang = await localeOf(params)
  const { id } = await params
  const note = await readNote(id, lang)
  const t = ui(lang)
  const { Body } = note
  const days = changedOn(id)
  const changed = note.updated ?? days[0]
  const twin = noteLanguages(id).includes(otherLocale(lang))
  return (
    <Page lang={lang} path={`notes/${id}/`} elsewhere={twin ? undefined : 'notes/'}>
      <Structured
        lang={note.lang}
        place={`notes/${id}/`}
        title={note.title}
        summary={note.summary}
        within={['notes/', t.notes.listTitle]}
        written={note.date}
        changed={changed}
        steps={note.kind === 'playbook' ? stepsOf(note.headings) : []}
      />
      <article lang={note.lang === lang ? undefined : langTag(note.lang)}>
        <PageHead
          over={
            <>
              {t.notes.kind[note.kind]} · <Day date={note.date} /> · {fill(t.notes.reading, { n: note.minutes })}
              {changed && changed > note.date && ` · ${say(readingWords.changed, lang, { day: changed })}`}
            </>
          }
          title={note.title}
          lead={note.summary}
        />
        {note.lang !== lang && (
          <p lang={langTag(lang)} className="mb-6 border-l-2 border-amber pl-3">
            {t.notes.fallback}
          </p>
        )}
        <div className="grid gap-x-14 gap-y-8 wide:grid-cols-[minmax(0,46rem)_minmax(12rem,1fr)]">
          <aside
            className="grid content-start gap-x-10 gap-y-5 text-[0.9375rem] wide:sticky wide:top-8 wide:col-start-2 wide:max-h-[calc(100dvh-4rem)] wide:gap-y-7 wide:self-start wide:overflow-y-auto"
            lang={langTag(lang)}
          >
            {note.diagnosis && (
              <div>
                <h2 className="label mb-1">{t.notes.cause}</h2>
                <a href={paths.diagnosis(lang, note.diagnosis)}>{titleOf(note.diagnosis, lang)}</a>
              </div>
            )}
            {note.outputs.before && (
              <div>
                <a className="btn btn-fill" href={paths.replay(lang, id)}>
                  {t.notes.replay}
                </a>
                <p className="mt-2 text-sm text-soft">{t.notes.replayHint}</p>
              </div>
            )}
            <Contents
              places={note.headings.map((h) => ({ ...h, title: h.text }))}
              lang={lang}
              path={twin ? `notes/${id}/` : null}
            />
          </aside>
          <div className="prose min-w-0 max-w-[46rem] wide:row-start-1">
            <Body />
          </div>
        </div>
        <AroundNote around={aroundNote(id, lang)} days={days} lang={lang} />
        <div className="mt-8" lang={langTag(lang)}>
          <Tags tags={note.tags} lang={lang} t={t} />
        </div>
      </article>
    </Page>
  )
}
