'use client'

import { useState } from 'react'
import { Fixes } from '@/components/catalogue/Fixes'
import { Tabs } from '@/components/ui/Tabs'
import type { Family, Locale } from '@/engine/model'
import { familiesOf, rememberedFamily, rememberFamily } from '@/lib/family'
import type { FixView } from '@/lib/report'
import type { Ui } from '@/lib/ui'

/** The fixes by distribution family; that of the system that the outputs name is opened, else the one that was last chosen anywhere. */
export const FamilyFixes = ({
  fixes,
  families,
  lang,
  t,
}: {
  fixes: readonly FixView[]
  families: readonly Family[]
  lang: Locale
  t: Ui
}) => {
  // once: a choice made here must not open its tab anew
  const [kept] = useState(rememberedFamily)
  const named = familiesOf(fixes)
  if (named.length === 0) return <Fixes fixes={fixes} lang={lang} t={t} />
  const everywhere = fixes.filter((x) => x.families === null)
  const ids: readonly (Family | 'all')[] = everywhere.length ? [...named, 'all'] : named
  const first = [...families, kept].find((f) => f && named.includes(f)) ?? ids[0] ?? 'all'
  const tabs = ids.map((id) => ({
    id,
    label: t.family[id],
    panel: (
      <Fixes
        fixes={id === 'all' ? everywhere : fixes.filter((x) => x.families === null || x.families.includes(id))}
        lang={lang}
        t={t}
        families={false}
      />
    ),
  }))
  // another cause, or another family: what was chosen before says nothing about it
  return <Tabs key={ids.join() + first} tabs={tabs} first={first} onChoose={rememberFamily} />
}
