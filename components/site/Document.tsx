import type { ReactNode } from 'react'
import { mono, sans } from '@/app/fonts'
import type { Locale } from '@/engine/model'
import { asset } from '@/lib/assets'
import { touchIcon } from '@/lib/icons'
import { paths } from '@/lib/paths'
import { langTag } from '@/lib/ui'

/**
 * Before the first paint: the theme that was chosen, and whether a case is kept or comes by the address. Without one, the
 * triage page shows its empty state at once, as it stands in the file (components/triage/fresh.ts).
 */
const theme = `var d=document.documentElement.dataset,t;if(location.hash||location.search)d.kept='';try{if(t=localStorage.getItem('theme'))d.theme=t;if((sessionStorage.getItem('oolong-kept')||localStorage.getItem('oolong-kept'))==='1')d.kept=''}catch(e){}`
/**
 * Under the page's policy (scripts/seal.ts) the address of a script must be a trusted type. Bundlers and workers pass plain
 * text, so this policy lets through what belongs to this origin and refuses the rest. HTML made from text is refused too, but
 * for what React writes when it has to draw the page anew, because something else changed it first (a translator, an
 * extension): an empty script, and scripts that stand in the page word for word. None of them runs. It stands first, before
 * any script that could need it.
 */
const trusted = `if(self.trustedTypes)trustedTypes.createPolicy('default',{createScriptURL:function(a){if(new URL(a,document.baseURI).origin===location.origin)return a;throw TypeError('refused, another origin: '+a)},createHTML:function(a){if(a===''||a==='<script><\\/script>'||Array.prototype.some.call(document.scripts,function(s){return s.text===a}))return a;throw TypeError('refused, HTML: '+a)}})`
/** A script may fail before the one that tells of it is there (lib/enhance); so the page remembers. */
const lost = `addEventListener('error',function(e){if(e.target.tagName==='SCRIPT')document.documentElement.dataset.lost=''},true)`
/** pages are fetched when a link is hovered or pressed, never on sight */
const speculation = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: `${paths.root}*` }, { not: { href_matches: paths.file('replay/*') } }] },
      eagerness: 'moderate',
    },
  ],
})

/** The HTML document: language, fonts, theme before the first paint, and the small script that needs no framework. */
export const Document = ({ lang, children }: { lang: Locale; children: ReactNode }) => (
  <html lang={langTag(lang)} className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
    <head>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script dangerouslySetInnerHTML={{ __html: `${trusted};${theme};${lost}` }} />
      <script
        defer
        src={asset('enhance')}
        data-search-at={asset('search')}
        data-keys-at={asset('keys')}
        data-offline-at={asset('offline')}
        data-engine-at={asset(`engine.${lang}`)}
        data-keep=""
      />
      <link rel="manifest" href={paths.at(lang, 'manifest.json')} />
      {/* one address, that which is kept for use without network: the framework's own would differ by its query */}
      <link rel="icon" href={paths.file('icon.svg')} sizes="any" type="image/svg+xml" />
      <link rel="apple-touch-icon" href={paths.file(`icons/${touchIcon.file}`)} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f7f1e4" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b100d" />
    </head>
    <body>
      {children}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
    </body>
  </html>
)
