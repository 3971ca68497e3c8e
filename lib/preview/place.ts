/** Which picture a preview of a page shows: its own, or that of the part of the site it stands in. */
import type { Locale } from '@/engine/model'
import { paths } from '../paths'

const own = /^(?:notes|diagnoses|trees)\//
/** @returns the page whose picture it is, by its place: commands share that of their list, tags that of theirs */
export const picturedBy = (place: string): string => {
  if (own.test(place)) return place
  // what stands in for a page without a network is none that anyone links to
  return place === 'offline/' ? '' : place.slice(0, place.indexOf('/') + 1)
}

/** @returns the path of the picture of a page */
export const picturePath = (lang: Locale, place: string): string =>
  paths.file(`previews/${lang}/${picturedBy(place).slice(0, -1) || 'index'}.png`)
