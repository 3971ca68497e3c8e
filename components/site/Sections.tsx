import { Children, isValidElement, type ReactNode } from 'react'
import type { Locale } from '@/engine/model'
import { Contents, type Place } from './Contents'

/** Text with headings of its own among the entries. */
export const LongText = ({ children }: { children: ReactNode; places: readonly Place[] }) => (
  <div className="entry">
    <span />
    <div className="prose min-w-0">{children}</div>
  </div>
)

const placesOf = (entries: ReactNode): readonly Place[] =>
  Children.toArray(entries).flatMap((entry) => {
    if (!isValidElement<{ id?: string; title?: unknown; places?: readonly Place[] }>(entry)) return []
    const { id, title, places } = entry.props
    return places ?? (id && typeof title === 'string' ? [{ id, title, depth: 2 }] : [])
  })

/**
 * The entries of a page with their contents: above them, or in the margin of a wide screen.
 * @param margin false where the entries need the whole width
 */
export const Sections = ({
  lang,
  path,
  margin = true,
  jump,
  children,
}: {
  lang: Locale
  path: string
  margin?: boolean
  jump?: string
  children: ReactNode
}) => (
  <div className={margin ? 'toc-side grid gap-x-12 wide:grid-cols-[minmax(0,1fr)_12rem]' : 'toc-row'}>
    <div className={margin ? 'wide:sticky wide:top-6 wide:col-start-2 wide:row-start-1 wide:self-start wide:pt-6' : ''}>
      <Contents places={placesOf(children)} lang={lang} path={path} jump={jump} />
    </div>
    <div className="min-w-0 wide:row-start-1">{children}</div>
  </div>
)
