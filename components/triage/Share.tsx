'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { CopyButton } from '@/components/ui/Command'
import type { Choice } from '@/engine'
import type { Locale } from '@/engine/model'
import type { Ui } from '@/lib/ui'
import { linkTo } from './address'
import type { Pasted } from './store'

const load = () => import('./ShareDialog').then((m) => m.ShareDialog)
const ShareDialog = dynamic(load)

interface Props {
  readonly pastes: readonly Pasted[]
  /** the case came by this link; it is passed on as it is, as long as nothing was added */
  readonly link: string | null
  readonly choice: Choice
  readonly lang: Locale
  readonly t: Ui
}

/** The button; the dialogue behind it is loaded when somebody is about to press. */
export const Share = ({ pastes, link, choice, lang, t }: Props) => {
  const [open, setOpen] = useState(false)
  // once it was opened it stays, with what was chosen in it
  const [used, setUsed] = useState(false)
  // what came by link and was not added to has nothing of its own to share: the address is the link
  if (link)
    return pastes.length === 0 ? (
      <CopyButton
        text={linkTo(link, null, lang)}
        t={t}
        label={t.share.copyLink}
        className="btn max-sm:px-1.5! max-sm:text-sm"
      />
    ) : null
  const soon = () => void load().catch(() => undefined)
  return (
    <>
      <button
        type="button"
        className="btn max-sm:px-1.5 max-sm:text-sm"
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => {
          setUsed(true)
          setOpen(true)
        }}
      >
        {t.share.button}
      </button>
      {used && (
        <ShareDialog pastes={pastes} choice={choice} lang={lang} t={t} open={open} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
