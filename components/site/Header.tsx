import { searchWords } from '@/content/ui/search'
import type { Locale } from '@/engine/model'
import { paths } from '@/lib/paths'
import { langTag, otherLocale, say, ui } from '@/lib/ui'
import { Logo } from './Logo'

const Glass = () => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 18 18"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
  >
    <circle cx="7.5" cy="7.5" r="5" />
    <path d="m11.5 11.5 5 5" />
  </svg>
)

interface Props {
  readonly lang: Locale
  /** the page without its language, so that the switch keeps the place; the script adds query and fragment */
  readonly path: string
  /** where the switch leads instead, when the page stands in one language only */
  readonly elsewhere?: string | undefined
}

export const Header = ({ lang, path, elsewhere = path }: Props) => {
  const t = ui(lang)
  const other = otherLocale(lang)
  const links = [
    ['triage/', t.nav.triage],
    ['diagnoses/', t.nav.diagnoses],
    ['trees/', t.nav.trees],
    ['probes/', t.nav.probes],
    ['notes/', t.nav.notes],
    ['tags/', t.nav.tags],
  ] as const
  return (
    <header className="wrap-page flex flex-wrap items-center gap-x-7 gap-y-1 md:gap-x-4 lg:gap-x-7 pt-4 pb-3">
      <a href="#main" className="btn btn-fill sr-only focus:not-sr-only focus:absolute focus:z-10">
        {t.site.skip}
      </a>
      <a href={paths.home(lang)} className="flex min-h-11 items-center gap-2.5 no-underline">
        <Logo />
        <span className="text-lg font-bold">{t.site.name}</span>
        <span className="text-soft" lang="zh-CN">
          乌龙
        </span>
      </a>
      <nav
        aria-label={t.site.menu}
        className="order-last -mx-1 flex w-full overflow-x-auto sm:-mx-2 md:order-none md:mx-0 md:w-auto md:flex-1"
      >
        <ul className="flex text-[0.9375rem] max-sm:w-full max-sm:justify-between max-sm:text-[0.875rem] lg:gap-0.5">
          {links.map(([to, name]) => (
            <li key={to}>
              <a
                href={paths.at(lang, to)}
                aria-current={path === to ? 'page' : path.startsWith(to) ? 'true' : undefined}
                className="flex min-h-10 items-center px-1 whitespace-nowrap no-underline hover:underline sm:px-2 md:px-1.5 lg:px-2 aria-[current]:font-bold aria-[current]:underline aria-[current]:decoration-amber aria-[current]:decoration-2"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="ml-auto flex items-center gap-1">
        <a
          href={paths.search(lang)}
          data-search=""
          aria-keyshortcuts="/ Control+K"
          className="grid size-10 place-items-center text-ink hover:text-amber"
        >
          <span className="sr-only">{say(searchWords.title, lang)}</span>
          <Glass />
        </a>
        <a
          href={paths.at(other, elsewhere)}
          hrefLang={langTag(other)}
          lang={langTag(other)}
          aria-label={t.site.otherLanguageLabel}
          data-language={other}
          className="flex min-h-10 items-center px-2 text-[0.9375rem] no-underline hover:underline"
        >
          {t.site.otherLanguage}
        </a>
        <button
          type="button"
          data-theme-toggle=""
          aria-label={t.site.theme}
          className="grid size-10 place-items-center hover:text-amber"
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  )
}
