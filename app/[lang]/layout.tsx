import '../globals.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/Document'
import { isLocale, languages } from '@/lib/ui'

export const dynamicParams = false
export const generateStaticParams = () => languages.map((lang) => ({ lang }))

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLocale(lang)) notFound()
  return <Document lang={lang}>{children}</Document>
}
