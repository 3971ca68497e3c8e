import type { Risk } from '@/engine/model'
import type { Ui } from '@/lib/ui'
import { unbroken } from '@/lib/unbroken'

interface Props {
  readonly run: string
  readonly root: boolean
  readonly risk: Risk
  readonly t: Ui
  /** copies this instead of `run` */
  readonly copy?: string
}

/** The button works without hydration: lib/enhance listens for `data-copy`. */
export const CopyButton = ({
  text,
  t,
  label,
  className = '',
}: {
  text: string
  t: Ui
  label?: string
  className?: string
}) => (
  <button
    type="button"
    data-copy={text}
    data-done={t.command.copied}
    className={`min-h-9 shrink-0 rounded-[3px] px-2.5 text-sm font-semibold text-amber hover:underline ${className}`}
  >
    {label ?? t.command.copy}
  </button>
)

/** How much trouble a command is: words and weight, not colours. */
export const RiskMark = ({ risk, root, t }: { risk: Risk; root: boolean; t: Ui }) => (
  <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] leading-snug text-soft">
    <span
      className={
        risk === 'may-lose-data'
          ? 'rounded-[2px] bg-ink px-1.5 font-bold text-paper'
          : risk === 'reboots' || risk === 'restarts-service'
            ? 'rounded-[2px] px-1.5 font-bold text-ink outline-1 outline-ink'
            : ''
      }
    >
      {t.risk[risk]}
    </span>
    <span aria-hidden="true">·</span>
    <span className={root ? 'font-bold text-ink' : ''}>{root ? t.command.root : t.command.noRoot}</span>
  </span>
)

/** A line that wraps between its words: `--option` stays in one piece. */
export const words = (line: string) =>
  unbroken(line).map(({ text, whole }, i) =>
    whole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a command keep their order
      <span key={i} className="whitespace-nowrap">
        {text}
      </span>
    ) : (
      text
    ),
  )

/** What to type, each line with a hanging indent where it is wider than the screen, and the button that copies it. */
const Typed = ({ run, t, copy }: Pick<Props, 'run' | 't' | 'copy'>) => (
  <div className="flex items-start gap-2">
    <pre className="min-w-0 flex-1 px-3 py-2.5 text-[0.875rem] leading-relaxed wrap-anywhere whitespace-pre-wrap">
      <code>
        {run.split('\n').map((line, i, all) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a command keep their order
          <span key={i} className="block pl-[2ch] -indent-[2ch]">
            {words(line)}
            {i < all.length - 1 && '\n'}
          </span>
        ))}
      </code>
    </pre>
    <CopyButton text={copy ?? run} t={t} className="m-0.5" />
  </div>
)

/** A command to run: text, copy button, and what it takes. */
export const Command = ({ run, root, risk, t, copy }: Props) => (
  <div className="border border-rule bg-raised">
    <Typed run={run} t={t} {...(copy !== undefined && { copy })} />
    <div className="border-t border-rule px-3 py-1">
      <RiskMark risk={risk} root={root} t={t} />
    </div>
  </div>
)

/** A command whose trouble is told beside it. */
export const PlainCommand = ({ run, t }: { run: string; t: Ui }) => (
  <div className="border border-rule bg-raised">
    <Typed run={run} t={t} />
  </div>
)
