import { fixWords } from '@/content/ui/fix'
import type { Locale } from '@/engine/model'
import { familiesOf } from '@/lib/family'
import type { FixView } from '@/lib/report'
import { say, type Ui } from '@/lib/ui'
import { Fixes } from './Fixes'

/**
 * The fixes of a cause on its page. A system is chosen without a script: the style sheet hides the fixes for others; at
 * first, and where a browser is too old, all stand there one after another, each with its systems. lib/enhance keeps the
 * choice.
 */
export const FixesByFamily = ({ fixes, t, lang }: { fixes: readonly FixView[]; t: Ui; lang: Locale }) => {
  const named = familiesOf(fixes)
  return named.length < 2 ? (
    <Fixes fixes={fixes} t={t} lang={lang} />
  ) : (
    <div className="by-family">
      <fieldset data-families="">
        <legend className="label">{say(fixWords.system, lang)}</legend>
        {(['all', ...named] as const).map((f) => (
          <label key={f} data-label={f === 'all' ? say(fixWords.all, lang) : t.family[f]}>
            <input type="radio" name="family" value={f} defaultChecked={f === 'all'} />
            {f === 'all' ? say(fixWords.all, lang) : t.family[f]}
          </label>
        ))}
      </fieldset>
      <Fixes fixes={fixes} t={t} lang={lang} />
    </div>
  )
}
