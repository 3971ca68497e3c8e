/** For scripts that run without the framework. */
import type { Locale } from '@/engine/model'

/** The language of the page they run in. */
export const pageLang: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
