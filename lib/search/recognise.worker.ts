/** The engine behind the search box, in a worker of its own that is fetched only when something pasted is searched for. */
import { diagnose, diagnosisById, type Locale } from '@/engine'

export interface Recognised {
  readonly turn: number
  readonly status: string
  readonly candidates: readonly { readonly id: string; readonly title: string }[]
}

self.onmessage = ({ data }: MessageEvent<{ turn: number; text: string; lang: Locale }>) => {
  const verdict = diagnose(data.text)
  const candidates = verdict.candidates.slice(0, 4).flatMap(({ id }) => {
    const words = diagnosisById.get(id)?.words
    return words ? [{ id, title: words.title[data.lang] }] : []
  })
  self.postMessage({ turn: data.turn, status: verdict.status, candidates } satisfies Recognised)
}
