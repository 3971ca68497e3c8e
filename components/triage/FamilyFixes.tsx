'use client'

import { Tabs } from '@base-ui/react/tabs'
import { Fixes } from '@/components/catalogue/Fixes'
import type { Locale } from '@/engine/model'
import { type Family, families } from '@/engine/model'
import type { FixView } from '@/lib/report'
import type { Ui } from '@/lib/ui'

/** The fixes by distribution family; the family that the outputs name is opened. */
export const FamilyFixes = ({
  fixes,
  family,
  lang,
  t,
}: {
  fixes: readonly FixView[]
  family: Family | null
  lang: Locale
  t: Ui
}) => {
  const named = families.filter((f) => fixes.some((x) => x.families?.includes(f)))
  if (named.length === 0) return <Fixes fixes={fixes} lang={lang} t={t} />
  const everywhere = fixes.filter((x) => x.families === null)
  const tabs: readonly (Family | 'all')[] = everywhere.length ? [...named, 'all'] : named
  const first = family && named.includes(family) ? family : (tabs[0] ?? 'all')
  return (
    <Tabs.Root defaultValue={first} key={first}>
      <Tabs.List className="mb-4 flex flex-wrap gap-x-1 border-b border-rule">
        {tabs.map((f) => (
          <Tabs.Tab
            key={f}
            value={f}
            className="-mb-px min-h-10 border-b-2 border-transparent px-2.5 text-[0.9375rem] hover:text-amber data-[active]:border-amber data-[active]:font-bold"
          >
            {t.family[f]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((f) => (
        <Tabs.Panel key={f} value={f}>
          <Fixes
            fixes={f === 'all' ? everywhere : fixes.filter((x) => x.families === null || x.families.includes(f))}
            lang={lang}
            t={t}
            families={false}
          />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
