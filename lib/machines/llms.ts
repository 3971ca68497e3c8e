/** `llms.txt` (https://llmstxt.org/): what the site holds, for programs that read with little room. */
import type { Locale } from '@/engine'
import { addressOf, hasPlain } from '../alternates'
import { paths } from '../paths'
import { languages, ui } from '../ui'
import { type Block, code, h, item, link, list, p, quote, write } from './markdown/nodes'
import { to } from './markdown/places'
import type { PageKind, SitePage } from './pages'

/** The English one stands at the root, where programs look for it; each language has its own. */
export const llmsName = (lang: Locale): string => (lang === 'en' ? 'llms.txt' : `${lang}/llms.txt`)

const says: Readonly<Record<Locale, { readonly about: string; readonly other: string }>> = {
  en: {
    about:
      'Every page below is plain Markdown. A cause says what proves it, what rules it out, how to mend it and how to verify that; a command says how its output is read and what that proves; a tree asks from a symptom to one cause. Before you name a cause, look for its proof in what the machine printed, and mind what its page lists under “Do not be misled”.',
    other: 'The same in Chinese',
  },
  zh: {
    about:
      '以下每一页都是纯 Markdown。根因页写明什么能证明它、什么能排除它、怎么修、怎么验证；命令页写明输出怎么读、能证明什么；决策树从症状一路问到唯一的根因。下结论之前，先在机器的输出里找到对应的证据，并留意根因页上“别被误导”一节。',
    other: '英文版',
  },
}

/** @param pages those of the language */
export function llmsOf(pages: readonly SitePage[], lang: Locale): string {
  const t = ui(lang)
  const colon = lang === 'zh' ? '：' : ': '
  const links = (kind: PageKind) =>
    list(
      pages
        .filter((page) => page.kind === kind && hasPlain(page.place))
        .map((page) =>
          item(
            p(
              link(kind === 'probe' ? code(page.title) : page.title, to(lang, page.place)),
              page.summary && `${colon}${page.summary}`,
            ),
          ),
        ),
    )
  const part = (title: string, kind: PageKind): readonly Block[] => [h(2, title), links(kind)]
  const others = languages.filter((l) => l !== lang)
  return write([
    h(1, t.site.name),
    quote(t.site.description),
    p(says[lang].about),
    ...others.map((l) => p(link(says[lang].other, addressOf(paths.file(llmsName(l)))))),
    ...part(t.tree.listTitle, 'tree'),
    ...part(t.diagnosis.listTitle, 'cause'),
    ...part(t.notes.listTitle, 'note'),
    ...part(t.probe.listTitle, 'probe'),
    // the name that the format gives to what may be skipped
    h(2, 'Optional'),
    links('list'),
  ])
}
