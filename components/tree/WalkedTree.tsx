'use client'

import { useEffect, useRef } from 'react'
import type { Locale } from '@/engine/model'
import { mount } from '@/lib/picture'
import type { TreeView } from '@/lib/tree-view'
import type { Ui } from '@/lib/ui'
import { Outline } from './Outline'
import { TreePicture } from './Picture'

/** The drawing of a walked tree with its tools, beginning where the walk stands, and the same in words. */
export const WalkedTree = ({ tree, lang, t }: { tree: TreeView; lang: Locale; t: Ui }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const figure = place.current?.querySelector<HTMLElement>('[data-picture]')
    // the last lit box in the order of the drawing is the deepest
    return figure ? mount(figure, [...figure.querySelectorAll('a.node.taken')].at(-1)) : undefined
  }, [])
  return (
    <div ref={place}>
      <TreePicture tree={tree} lang={lang} t={t} walked />
      <details className="mt-2">
        <summary className="py-1 font-semibold">{t.tree.text}</summary>
        <div className="mt-2 max-w-3xl">
          <Outline node={tree.root} lang={lang} t={t} walked />
        </div>
      </details>
    </div>
  )
}
