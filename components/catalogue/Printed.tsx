import { prose } from '@/components/ui/prose'
import { Terminal } from '@/components/ui/Terminal'
import { printedBy } from '@/content/printed-by'
import type { Locale } from '@/engine/model'
import { fill, ui } from '@/lib/ui'

/** A real error line, and what prints it. */
export const Printed = ({ line, by, lang }: { line: string; by: string; lang: Locale }) => (
  <>
    <Terminal text={line} wrap />
    <p className="mt-1 text-sm text-soft">{prose(fill(ui(lang).diagnosis.showsBy, { by: printedBy(by, lang) }))}</p>
  </>
)
