import { Command, RiskMark } from '@/components/ui/Command'
import { prose } from '@/components/ui/prose'
import type { Locale } from '@/engine/model'
import type { FixView } from '@/lib/report'
import { fill, listing, type Ui } from '@/lib/ui'

/** The ways to mend it, in order. `families: null` stands for every system. */
export const Fixes = ({
  fixes,
  t,
  lang,
  families = true,
}: {
  fixes: readonly FixView[]
  t: Ui
  lang: Locale
  families?: boolean
}) => (
  <ol className="fixes grid gap-5">
    {fixes.map((fix) => (
      <li key={`${fix.does}${fix.run}`} data-for={families ? fix.families?.join(' ') : undefined}>
        <p className="font-semibold">
          {prose(fix.does)}
          {fix.on && <span className="font-normal text-soft"> ({fix.on})</span>}
        </p>
        {families && fix.families && (
          <p className="text-sm text-soft">
            {listing(
              fix.families.map((f) => t.family[f]),
              lang,
            )}
          </p>
        )}
        {fix.caution && <p className="mt-1 border-l-2 border-amber pl-3 text-[0.9375rem]">{prose(fix.caution)}</p>}
        <div className="mt-2">
          {fix.run ? (
            <Command run={fix.run} root={fix.root} risk={fix.risk} t={t} />
          ) : (
            <RiskMark risk={fix.risk} root={fix.root} t={t} />
          )}
          {fix.standIns.length > 0 && (
            <p className="mt-1 text-[0.9375rem] text-soft">
              {prose(
                fill(t.triage.standIns, {
                  words: listing(
                    fix.standIns.map((w) => `\`${w}\``),
                    lang,
                  ),
                }),
              )}
            </p>
          )}
        </div>
      </li>
    ))}
  </ol>
)
