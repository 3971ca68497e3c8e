/** Imported notes, as `npm run import` left them. Each stands in one language and has a page in that language only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { learnLabels } from '@/content/tags'
import type { Locale } from '@/engine'
import { languages } from '../ui'

export const importedFolder = 'content/imported'
export const importedFiles = 'public/imported'

export const importedFront = z.object({
  title: z.string(),
  summary: z.string(),
  kind: z.enum(['incident', 'concept', 'playbook', 'imported']).default('imported'),
  date: z.iso.date(),
  updated: z.iso.date().optional(),
  tags: z.array(z.string()),
  /** where it lay in the imported folder */
  source: z.string(),
})

/** @returns the notes of a folder with the languages each stands in */
export const importedNotes = (folder = importedFolder): readonly { slug: string; languages: readonly Locale[] }[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => ({ slug: e.name, languages: languages.filter((l) => existsSync(join(folder, e.name, `${l}.md`))) }))
        .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    : []

const labels = join(importedFolder, 'tags.json')
if (existsSync(labels)) learnLabels(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(labels, 'utf8'))))
