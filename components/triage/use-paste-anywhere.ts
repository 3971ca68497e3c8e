'use client'

import { useEffect, useRef, useState } from 'react'

/** What was given: a text, or files. */
export interface Given {
  readonly text?: string
  readonly files?: readonly File[]
}

/** Takes a paste outside of any field and files dropped anywhere on the page. @returns whether files hover */
export function usePasteAnywhere(take: (given: Given) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const at = event.target
      if (at instanceof HTMLElement && at.closest('input, textarea, [contenteditable]')) return
      const pasted = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain')
      if (text) latest.current({ text })
      else if (pasted.length) latest.current({ files: pasted })
      else return
      event.preventDefault()
    }
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const dropped = [...(event.dataTransfer?.files ?? [])]
      if (dropped.length === 0) return
      event.preventDefault()
      latest.current({ files: dropped })
    }
    document.addEventListener('paste', onPaste)
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
