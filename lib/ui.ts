/** Interface words and locale helpers; safe in server and client code alike. */
import { en, type Ui } from '@/content/ui/en'
import { zh } from '@/content/ui/zh'
import type { Locale, Words } from '@/engine/model'

export type { Ui }

const words: Readonly<Record<Locale, Ui>> = { en, zh }
export const ui = (lang: Locale): Ui => words[lang]
export const languages: readonly Locale[] = ['en', 'zh']
export const isLocale = (value: string): value is Locale => value === 'en' || value === 'zh'
export const otherLocale = (lang: Locale): Locale => (lang === 'en' ? 'zh' : 'en')
/** BCP 47, for the `lang` attribute and for search segmentation */
export const langTag = (lang: Locale): string => (lang === 'zh' ? 'zh-CN' : 'en')

/** Fills `{name}` in a text, and `{n|line|lines}` with the form that goes with the number; an unknown name stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^{}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return one === undefined ? String(value) : Number(value) === 1 ? one : (many ?? '')
  })
/** The text in one language. */
export const say = (text: Words, lang: Locale, values?: Readonly<Record<string, string | number>>): string =>
  fill(text[lang], values)
/** A list of names as the language writes it: `a, b` or `a、b`. */
export const listing = (names: readonly string[], lang: Locale): string => names.join(lang === 'zh' ? '、' : ', ')
