import type { ReactNode } from 'react'
import { phrased } from '@/components/ui/phrased'
import { keysWords } from '@/content/ui/keys'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { say, ui } from '@/lib/ui'
import { Header } from './Header'

interface Props {
  readonly lang: Locale
  /** the page without its language, `notes/x/` */
  readonly path: string
  /** the page that the other language has in its place, when it has not this one */
  readonly elsewhere?: string | undefined
  readonly children: ReactNode
  /**
   * Keeps the framework's scripts: the page has client state. `later`: they are fetched with the first sign that somebody acts
   * (lib/enhance/early.ts). Others are plain HTML, see scripts/lighten.ts.
   */
  readonly live?: boolean | 'later'
}

/** What every page has around its content. */
export const Page = ({ lang, path, elsewhere, children, live = false }: Props) => (
  <>
    <Header lang={lang} path={path} elsewhere={elsewhere} />
    <main
      id="main"
      tabIndex={-1}
      className={`wrap-page pb-20 outline-none ${live ? 'min-h-dvh' : ''}`}
      {...(live && { 'data-live': live === 'later' ? 'later' : '' })}
    >
      {children}
    </main>
    <footer className="wrap-page text-sm text-soft">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-rule py-6">
        <p>{ui(lang).site.privacy}</p>
        <p
          hidden
          data-offline-state=""
          role="status"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/offline/page.ts may write here before React is there, which so leaves alone what it finds
          dangerouslySetInnerHTML={{ __html: '' }}
        />
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={paths.keys(lang)} data-keys="" aria-keyshortcuts="?">
            {say(keysWords.title, lang)}
          </a>
          <a href={paths.cases(lang)}>{ui(lang).nav.cases}</a>
          <a href={paths.accuracy(lang)}>{ui(lang).accuracy.link}</a>
          <a href={paths.feed(lang)}>{ui(lang).notes.feed}</a>
        </p>
      </div>
    </footer>
  </>
)

/** The head of a page: title and one sentence. */
export const PageHead = ({ title, lead, over }: { title: ReactNode; lead?: ReactNode; over?: ReactNode }) => (
  <div className="max-w-3xl pt-8 pb-8 md:pt-14">
    {over && <p className="label mb-2">{over}</p>}
    <h1 className="text-[1.75rem] md:text-[2.375rem]">{typeof title === 'string' ? phrased(title) : title}</h1>
    {lead && <p className="mt-4 max-w-2xl text-lg text-soft">{lead}</p>}
  </div>
)
