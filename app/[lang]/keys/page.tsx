import { Page, PageHead } from '@/components/site/Page'
import { Entry } from '@/components/ui/Entry'
import { keyGroups, keysWords } from '@/content/ui/keys'
import { head, type LangParams, localeOf } from '@/lib/route'
import { say } from '@/lib/ui'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'keys/', say(keysWords.title, lang), say(keysWords.lead, lang))
}

/** The same list as the dialog that `?` opens: for people who follow the link without a script. */
export default async function Keys({ params }: LangParams) {
  const lang = await localeOf(params)
  return (
    <Page lang={lang} path="keys/">
      <PageHead title={say(keysWords.title, lang)} lead={say(keysWords.lead, lang)} />
      {keyGroups.map((g) => (
        <Entry key={g.title.en} title={say(g.title, lang)}>
          <dl>
            {g.rows.map((row) => (
              <div key={row.does.en} className="flex items-baseline gap-4 py-1.5">
                <dt className="w-44 shrink-0">
                  {row.keys.map((way, i) => (
                    <span key={way.join()} className="whitespace-nowrap">
                      {i > 0 && <span className="text-sm text-soft"> {say(keysWords.or, lang)} </span>}
                      {way.map((k, n) => (
                        <span key={k}>
                          {n > 0 && (
                            <span className="text-sm text-soft">
                              {' '}
                              {row.inTurn ? say(keysWords.inTurn, lang) : '+'}{' '}
                            </span>
                          )}
                          <kbd className="key">{k}</kbd>
                        </span>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{say(row.does, lang)}</dd>
              </div>
            ))}
          </dl>
        </Entry>
      ))}
    </Page>
  )
}
