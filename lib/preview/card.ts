/** What the picture of a page shows. */
import { diagnosisById, type Locale, probeById, treeById } from '@/engine'
import { examplesOf } from '../cause-page'
import { noteHead, noteOutputs } from '../content'
import type { SitePage } from '../machines/pages'
import { askOf } from '../tags'
import { ui } from '../ui'

export interface Card {
  readonly kind: string
  readonly title: string
  readonly titleStyle: 'bold' | 'mono'
  readonly id: string
  readonly summary: string
  /** `mark`: what decides, brighter than what is around it */
  readonly terminal: readonly { readonly text: string; readonly mark: boolean }[]
}

const clean = (line: string): string => line.replace(/\s+/g, ' ').trim()
const lines = (text: string): readonly string[] => text.split('\n').map(clean).filter(Boolean)
const said = (text: string) => ({ text, mark: true })
const asked = (text: string) => ({ text, mark: false })

/** The error line that a cause is known by. */
const deciding = (id: string): Card['terminal'] => {
  const d = diagnosisById.get(id)
  const example = d && examplesOf(d, 1)[0]?.example
  return example ? [said(lines(example)[0] ?? '')] : []
}

const noteTerminal = (slug: string, cause: string | undefined): Card['terminal'] => {
  if (cause) return deciding(cause)
  const [command, output] = lines(noteOutputs(slug).before)
  return command?.startsWith('$') ? [asked(command), ...(output ? [said(output)] : [])] : []
}

const treeTerminal = (id: string, lang: Locale): Card['terminal'] => {
  const root = treeById.get(id)?.root
  if (!root || !('branches' in root)) return []
  return [asked(`? ${root.ask[lang]}`), ...root.branches.slice(0, 2).map((b) => said(`→ ${b.label[lang]}`))]
}

const listTerminal = (id: string): Card['terminal'] =>
  id === 'probes' ? [...probeById.values()].slice(0, 3).map((probe) => said(`$ ${askOf(probe)}`)) : []

/** @param page one that has a picture of its own, or that others share */
export function cardOf(page: SitePage): Card {
  const { lang, kind, id, title, summary } = page
  const t = ui(lang)
  const card = { title, summary, id, titleStyle: 'bold', terminal: [] } as const
  switch (kind) {
    case 'note': {
      const note = noteHead(id, lang)
      return { ...card, kind: `${t.notes.kind[note.kind]} · ${note.date}`, terminal: noteTerminal(id, note.diagnosis) }
    }
    case 'cause': {
      const area = diagnosisById.get(id)?.area
      return { ...card, kind: `${t.nav.diagnoses}${area ? ` · ${t.area[area]}` : ''}`, terminal: deciding(id) }
    }
    case 'tree': {
      const area = treeById.get(id)?.area
      return { ...card, kind: `${t.nav.trees}${area ? ` · ${t.area[area]}` : ''}`, terminal: treeTerminal(id, lang) }
    }
    case 'front':
      return {
        ...card,
        kind: t.nav.triage,
        title: t.site.tagline,
        terminal: lines(t.front.placeholder).map((line, i) => (i === 0 ? said(line) : asked(line))),
      }
    default:
      return { ...card, kind: t.front.heading, summary: summary || t.site.tagline, terminal: listTerminal(id) }
  }
}
