import { Day } from '@/components/site/NoteList'
import { Page, PageHead } from '@/components/site/Page'
import { Entry } from '@/components/ui/Entry'
import { Table } from '@/components/ui/Table'
import { accuracy, type Counts, columns, faults, neverHit, notNamed, percent } from '@/lib/accuracy'
import { paths } from '@/lib/paths'
import { head, type LangParams, localeOf } from '@/lib/route'
import { sourceLabel } from '@/lib/source-label'
import { fill, ui } from '@/lib/ui'
import { titleOf } from '@/lib/words'

export const generateMetadata = async ({ params }: LangParams) => {
  const lang = await localeOf(params)
  return head(lang, 'accuracy/', ui(lang).accuracy.title)
}

export default async function Accuracy({ params }: LangParams) {
  const lang = await localeOf(params)
  const t = ui(lang).accuracy
  const { total } = accuracy
  const all = faults(total)
  const counted = [t.cases, ...columns.map((c) => t.outcome[c])]
  const numbers = (c: Counts) => [faults(c), ...columns.map((k) => c[k] || '·')]
  const cause = (id: string) => <a href={paths.diagnosis(lang, id)}>{titleOf(id, lang)}</a>
  const command = (line: string | null) => (line ? <code className="text-[0.8125rem]">{line}</code> : '·')
  const origin = (source: string | null) => (source ? <a href={source}>{sourceLabel(source)}</a> : t.provenance.lab)
  return (
    <Page lang={lang} path="accuracy/">
      <PageHead
        over={<Day date={accuracy.date} />}
        title={t.title}
        lead={fill(t.lead, { n: all, right: percent(total.right, all, lang), wrong: percent(total.wrong, all, lang) })}
      />
      <Entry id="sum" title={t.sum}>
        <dl className="max-w-2xl">
          {columns.map((c) => (
            <div key={c} className="flex gap-4 border-b border-rule py-1.5">
              <dt className="flex-1">{t.says[c]}</dt>
              <dd className="shrink-0 text-right tabular-nums">
                {total[c]} <span className="inline-block w-16 text-soft">{percent(total[c], all, lang)}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-2xl">
          {fill(t.healthy, { n: total.quiet + total['false-alarm'], alarms: total['false-alarm'] })}
        </p>
      </Entry>
      <Entry id="how" title={t.how}>
        <ul className="grid max-w-2xl list-disc gap-2 pl-5">
          {t.howSays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Entry>
      <Entry id="limits" title={t.limits}>
        <ul className="grid max-w-2xl list-disc gap-2 pl-5">
          {t.limitsSays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Entry>
      <Entry id="from" title={t.from}>
        <Table
          numbers
          label={t.from}
          head={[t.from, ...counted]}
          rows={accuracy.provenance.map(([kind, c]) => ({
            key: kind,
            cells: [t.provenance[kind as keyof typeof t.provenance], ...numbers(c)],
          }))}
        />
      </Entry>
      {neverHit.length > 0 && (
        <Entry id="unknown" title={t.unknown} note={neverHit.length}>
          <p className="mb-3 max-w-2xl">{t.unknownSays}</p>
          <ul className="grid gap-x-10 gap-y-1.5 md:grid-cols-2">
            {neverHit.map((id) => (
              <li key={id}>{cause(id)}</li>
            ))}
          </ul>
        </Entry>
      )}
      <Entry id="causes" title={t.causes}>
        <details>
          <summary className="py-1 font-semibold">{fill(t.allCauses, { n: accuracy.causes.length })}</summary>
          <Table
            numbers
            label={t.causes}
            head={[t.cause, ...counted]}
            rows={accuracy.causes.map(([id, c]) => ({ key: id, cells: [cause(id), ...numbers(c)] }))}
          />
        </details>
      </Entry>
      <Entry id="not-named" title={t.notNamed} note={accuracy.notNamed.length}>
        {/* what misleads comes first and is never folded */}
        {notNamed.map(([outcome, cases]) => (
          <details key={outcome} open={outcome.startsWith('wrong')} className="mb-3">
            <summary className="py-1 font-semibold">
              {t.says[outcome]} <span className="font-normal text-soft tabular-nums">{cases.length}</span>
            </summary>
            <Table
              label={t.says[outcome]}
              head={[t.cause, t.next, t.source]}
              rows={cases.map((m) => ({ key: m.id, cells: [cause(m.cause), command(m.next), origin(m.source)] }))}
            />
          </details>
        ))}
      </Entry>
    </Page>
  )
}
