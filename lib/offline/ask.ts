/** What a page and its service worker say to each other. */
import type { Locale } from '@/engine/model'

export type Ask = { readonly do: 'look' | 'keep' | 'drop'; readonly lang: Locale } | { readonly do: 'take over' }
export interface Answer {
  readonly kept: boolean
  /** of the pack, as it is sent */
  readonly bytes: number
  readonly pages: number
  /** the pack could not be fetched, or there is no room for it */
  readonly failed?: boolean
}
