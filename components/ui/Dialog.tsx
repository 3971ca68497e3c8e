'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A window over the page with its title and a way out. It keeps what is in it while it is closed. */
export const Dialog = ({
  title,
  close,
  open = true,
  onClose,
  children,
}: {
  readonly title: string
  /** what its button says */
  readonly close: string
  readonly open?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto max-h-[min(90dvh,52rem)] w-[min(46rem,calc(100vw-1.5rem))] overflow-y-auto border border-rule bg-paper p-5 text-ink backdrop:bg-black/60 md:p-7"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
