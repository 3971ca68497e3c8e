import { prose } from '@/components/ui/prose'
import { probeWords } from '@/content/ui/probe'
import type { Locale, Words } from '@/engine/model'
import { paths } from '@/lib/paths'
import type { Bearing } from '@/lib/probe-reading'
import { fill, say } from '@/lib/ui'

const Row = ({ bearing, lang, out, brief }: { bearing: Bearing; lang: Locale; out: boolean; brief: boolean }) => (
  <li>
    <a href={paths.diagnosis(lang, bearing.cause.id)} className={out ? 'decoration-soft' : 'font-semibold'}>
      {bearing.cause.words.title[lang]}
    </a>
    {!brief && <p className="text-[0.9375rem] text-soft">{prose(bearing.says[lang])}</p>}
  </li>
)

/** from this many on the folded ones are names alone: the journal bears on half of all causes, each says its lines itself */
const readable = 24

/** Causes with the sentence that the output would have to bear out; a long list is folded. */
export const BearingList = ({
  title,
  bearings,
  lang,
  most = 6,
  out = false,
}: {
  title: Words
  bearings: readonly Bearing[]
  lang: Locale
  most?: number
  /** the sentence speaks against the cause */
  out?: boolean
}) => {
  if (bearings.length === 0) return null
  const row = (b: Bearing, brief = false) => (
    <Row key={`${b.cause.id} ${b.says.en}`} bearing={b} lang={lang} out={out} brief={brief} />
  )
  const more = bearings.slice(most)
  const once = new Map(more.map((b) => [b.cause.id, b]))
  const rest = bearings.length > readable ? [...once.values()].map((b) => row(b, true)) : more.map((b) => row(b))
  return (
    <div className="mb-6">
      <h3 className="label mb-1.5">{say(title, lang)}</h3>
      <ul className="grid gap-x-10 gap-y-2 md:grid-cols-2">{bearings.slice(0, most).map((b) => row(b))}</ul>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="py-1 text-[0.9375rem] font-semibold">
            {fill(say(probeWords.rest, lang), { n: rest.length })}
          </summary>
          <ul className="mt-2 grid gap-x-10 gap-y-2 md:grid-cols-2">{rest}</ul>
        </details>
      )}
    </div>
  )
}
