import { words } from '@/components/ui/Command'
import { setAside } from '@/lib/guide/set-aside'
import type { Answered, OpenQuestion } from '@/lib/report'
import { fill, type Ui } from '@/lib/ui'

interface Props {
  readonly question: OpenQuestion
  readonly answered: readonly Answered[]
  readonly t: Ui
  readonly onAnswer: (branch: number) => void
  readonly onBack: () => void
}

/** A word in capitals stands for a name that only the person knows. */
const placeholder = /(?<![\w/$.-])[A-Z]{2,}(?![\w.-])/

/** One question: how far it is, what to type, what it may say. */
export const Question = ({ question, answered, t, onAnswer, onBack }: Props) => {
  const n = answered.length + 1
  const most = answered.length + question.most
  const { typed } = question
  return (
    <>
      <p className="text-[0.9375rem] text-soft tabular-nums">
        {question.most === 1 ? t.guide.progressLast : fill(t.guide.progress, { n, most })}
      </p>
      <progress value={n - 1} max={most} aria-label={fill(t.guide.progress, { n, most })} className="bar mt-1" />
      <h2 className="mt-4 text-2xl leading-snug">{question.asks}</h2>
      {typed.length > 0 ? (
        <>
          <p className="mt-4 text-[0.9375rem] text-soft">{typed.length > 1 ? t.guide.type.many : t.guide.type.one}</p>
          <ol className="term mt-1.5 grid gap-2 bg-term px-4 py-3">
            {typed.map((command) => (
              <li key={command}>
                <code className="text-[1.1875rem] leading-normal font-semibold wrap-anywhere text-term-amber md:text-[1.375rem]">
                  {words(command)}
                </code>
              </li>
            ))}
          </ol>
          {typed.some((command) => placeholder.test(command)) && (
            <p className="mt-1.5 text-[0.9375rem] text-soft">{t.guide.replace}</p>
          )}
        </>
      ) : (
        <p className="mt-4 text-[0.9375rem] text-soft">{t.guide.look}</p>
      )}
      <fieldset className="mt-6">
        <legend className="mb-2 font-semibold">{t.guide.says}</legend>
        <ul className="grid gap-2">
          {question.branches.map((b) => (
            <li key={b.index}>
              <button
                type="button"
                onClick={() => onAnswer(b.index)}
                className="block min-h-14 w-full border border-strong bg-raised px-4 py-3 text-left text-lg leading-snug font-semibold hover:border-amber"
              >
                {b.label}
                {b.line && (
                  <>
                    <span className="sr-only">, {t.guide.like}: </span>
                    <code className="mt-1 line-clamp-2 text-[0.8125rem] leading-snug font-normal wrap-anywhere text-soft">
                      {b.line}
                    </code>
                  </>
                )}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="mt-4 flex flex-wrap justify-between gap-2">
        <button type="button" className="btn min-h-12" onClick={onBack}>
          {t.guide.back}
        </button>
        <button type="button" className="btn min-h-12" onClick={() => onAnswer(setAside)}>
          {t.guide.cannot}
        </button>
      </div>
    </>
  )
}
