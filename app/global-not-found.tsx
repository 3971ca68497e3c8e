import './globals.css'
import type { Metadata } from 'next'
import { Document } from '@/components/site/Document'
import { Logo } from '@/components/site/Logo'
import { paths } from '@/lib/paths'
import { langTag, languages, ui } from '@/lib/ui'

export const metadata: Metadata = { title: `404 · ${ui('en').site.name}` }

/** One file answers every unknown address, so it speaks both languages. */
export default function NotFound() {
  return (
    <Document lang="en">
      <main className="wrap-page grid min-h-screen content-center gap-8">
        <h1 className="flex items-center gap-3 text-3xl">
          <Logo size={40} /> 404
        </h1>
        {languages.map((lang) => (
          <section key={lang} lang={langTag(lang)} className="max-w-xl">
            <p className="text-lg">{ui(lang).site.notFound}</p>
            <p className="text-soft">{ui(lang).site.notFoundHelp}</p>
            <p className="mt-3">
              <a className="btn" href={paths.home(lang)}>
                {ui(lang).site.home}
              </a>
            </p>
          </section>
        ))}
      </main>
    </Document>
  )
}
