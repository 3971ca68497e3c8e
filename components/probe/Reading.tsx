import './reading.css'
import { factSays } from '@/content/facts'
import { probeWords } from '@/content/ui/probe'
import type { Locale } from '@/engine/model'
import type { SampleFact, SampleReading } from '@/lib/probe-reading'
import { fill, listing, say } from '@/lib/ui'

const Value = ({ value, lang }: { value: SampleFact['value']; lang: Locale }) =>
  typeof value === 'boolean' ? (
    <strong>{say(value ? probeWords.yes : probeWords.no, lang)}</strong>
  ) : typeof value === 'object' && value.length === 0 ? (
    <strong>{say(probeWords.none, lang)}</strong>
  ) : (
    <code className="font-semibold wrap-anywhere text-ink">
      {typeof value === 'object' ? listing(value.slice(0, 8), 'en') + (value.length > 8 ? ' …' : '') : String(value)}
    </code>
  )

/** One fact: its meaning where it comes up first, its value, and the id that conditions and reports use. */
const Said = ({ fact, lang }: { fact: SampleFact; lang: Locale }) => {
  const says = factSays(fact.id)
  return (
    <li className="leading-snug">
      {!fact.again && says && (
        <span>
          {say(says, lang)}
          {lang === 'zh' ? '：' : ': '}
        </span>
      )}
      <Value value={fact.value} lang={lang} />{' '}
      <code className="text-[0.75rem] wrap-anywhere text-soft">
        {fact.id}
        {fact.key !== null && `[${fact.key}]`}
      </code>
    </li>
  )
}

/**
 * An output read line by line: on the left what the program printed, on the right what it states. On a narrow screen the
 * statement stands below its line.
 */
export const Reading = ({ sample, lang }: { sample: SampleReading; lang: Locale }) => (
  <div>
    <ol className="term reading">
      {sample.command !== null && (
        <li>
          <pre>
            <code>
              <span className="text-term-soft">$ </span>
              {sample.command}
            </code>
          </pre>
        </li>
      )}
      {sample.rows.length === 0 && (
        <li>
          <p className="text-term-soft">{say(probeWords.nothing, lang)}</p>
        </li>
      )}
      {sample.rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sample keep their order
        <li key={i} data-says={row.facts.length > 0 ? '' : undefined}>
          {typeof row.lines === 'number' ? (
            <p className="text-term-soft">… {fill(say(probeWords.gap, lang), { n: row.lines })}</p>
          ) : (
            <pre>
              <code>{row.lines.join('\n')}</code>
            </pre>
          )}
          {row.facts.length > 0 && (
            <ul>
              {row.facts.map((f) => (
                <Said key={`${f.id} ${f.key}`} fact={f} lang={lang} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
    {sample.whole.length > 0 && (
      <div className="mt-2 text-[0.9375rem]">
        <p className="label">{say(probeWords.whole, lang)}</p>
        <ul>
          {sample.whole.map((f) => (
            <Said key={`${f.id} ${f.key}`} fact={f} lang={lang} />
          ))}
        </ul>
      </div>
    )}
  </div>
)
