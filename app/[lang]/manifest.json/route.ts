import { icons } from '@/lib/icons'
import { type LangParams, localeOf } from '@/lib/route'
import { langTag, languages, ui } from '@/lib/ui'

export const dynamic = 'force-static'
export const generateStaticParams = () => languages.map((lang) => ({ lang }))

/** What a system needs to install the app. Addresses are relative to this file, so that a sub-path changes nothing. */
export const GET = async (_: Request, { params }: LangParams): Promise<Response> => {
  const lang = await localeOf(params)
  const t = ui(lang)
  return Response.json({
    id: './',
    name: lang === 'zh' ? '乌龙 Oolong' : t.site.name,
    short_name: lang === 'zh' ? '乌龙' : t.site.name,
    description: t.site.description,
    lang: langTag(lang),
    start_url: './',
    scope: '../',
    display: 'standalone',
    theme_color: '#f7f1e4',
    background_color: '#f7f1e4',
    categories: ['developer', 'utilities'],
    icons: [
      ...Object.entries(icons).map(([file, { size, purpose }]) => ({
        src: `../icons/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
      { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      { name: t.nav.triage, url: './triage/' },
      { name: t.nav.diagnoses, url: './diagnoses/' },
      { name: t.nav.notes, url: './notes/' },
    ],
  })
}
