import { Logo } from '@/components/site/Logo'
import { paths } from '@/lib/paths'
import { langTag, languages, ui } from '@/lib/ui'

/** The last choice, else the browser's first language; links do where scripts do not run. */
const choose = `var l;try{l=localStorage.getItem('language')}catch(e){}l=l||(navigator.languages||[navigator.language])[0]||'en';location.replace('${paths.root}'+(/^zh/i.test(l)?'zh':'en')+'/'+location.search+location.hash)`

export default function Page() {
  return (
    <main className="wrap-page grid min-h-screen place-content-center gap-6">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script dangerouslySetInnerHTML={{ __html: choose }} />
      <h1 className="flex items-center gap-3 text-3xl">
        <Logo size={40} /> {ui('en').site.name}
      </h1>
      <ul className="flex gap-4">
        {languages.map((lang) => (
          <li key={lang}>
            <a className="btn" href={paths.home(lang)} lang={langTag(lang)} hrefLang={langTag(lang)}>
              {lang === 'en' ? 'English' : '中文'}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
