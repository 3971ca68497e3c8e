import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/Document'
import { alternatesOf } from '@/lib/alternates'
import { previewOf } from '@/lib/preview/meta'
import { ui } from '@/lib/ui'

export const metadata: Metadata = {
  title: ui('en').site.name,
  description: ui('en').site.description,
  alternates: alternatesOf(null, ''),
  ...previewOf('en', '', ui('en').site.tagline, ui('en').site.description),
}

export default function Layout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>
}
