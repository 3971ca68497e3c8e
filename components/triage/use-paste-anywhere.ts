'use client'

import { useEffect, useRef, useState } from 'react'
import { checkText, type Input, readFile } from './input'

/** Takes a paste outside of any field and a file dropped anywhere on the page. @returns whether a file hovers */
export function usePasteAnywhere(take: (input: Input) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const at = event.target
      if (at instanceof HTMLElement && at.closest('input, textarea, [contenteditable]')) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain')
      if (text) latest.current(checkText(text))
      else if (file) void readFile(file).then((input) => latest.current(input))
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
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void readFile(file).then((input) => latest.current(input))
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
