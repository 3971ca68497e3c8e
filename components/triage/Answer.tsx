'use client'

import { createContext, useContext } from 'react'
import type { Ui } from '@/lib/ui'

/** What a person can say about a command that was asked for. */
export interface Answering {
  /** leads to the paste box, which then takes the output of this command */
  readonly paste: (command: string) => void
  /** the command ran and printed nothing; for some that is the answer */
  readonly silent: (command: string) => void
}
const AnsweringContext = createContext<Answering | null>(null)
export const AnsweringProvider = AnsweringContext.Provider

/** The two answers to a command, right below it. */
export const Answer = ({ command, t }: { command: string; t: Ui }) => {
  const answering = useContext(AnsweringContext)
  if (!answering) return null
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <button type="button" className="btn btn-fill" onClick={() => answering.paste(command)}>
        {t.triage.pasteAnswer}
      </button>
      <button type="button" className="btn" onClick={() => answering.silent(command)}>
        {t.triage.printedNothing}
      </button>
    </div>
  )
}
