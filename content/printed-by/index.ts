/**
 * Which program in which version prints an error line, as the reader's language says it. A signature states it in
 * English (`by`); where that is more than names and versions, its Chinese stands here. Only pages made on the server
 * read this: the browser loads none of it.
 */
import type { Locale } from '@/engine/model'
import { container } from './container'
import { docker } from './docker'
import { host } from './host'
import { kernel } from './kernel'
import { kubernetes } from './kubernetes'
import { setInChinese } from './names'
import { network } from './network'

/** file of this folder -> the English of a signature -> Chinese */
export const files = { kernel, docker, kubernetes, network, container, host } as const
const chinese: ReadonlyMap<string, string> = new Map(Object.values(files).flatMap((file) => Object.entries(file)))

/** @returns the `by` of a signature in the reader's language; printed-by.spec.ts holds that none is left in English */
export const printedBy = (by: string, lang: Locale): string =>
  lang === 'zh' ? (chinese.get(by) ?? setInChinese(by)) : by
