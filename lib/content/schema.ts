/** Front matter. Shared fields stand once, in `en.mdx`; `zh.mdx` carries its own title and summary. */
import { z } from 'zod'
import { tagIds } from '@/content/tags'
import { diagnosisById } from '@/engine'

const day = z.iso.date()
const words = { title: z.string().min(3).max(120), summary: z.string().min(10).max(300) }

/** an incident happened; a concept explains how something works; a playbook is followed step by step */
export const noteKinds = ['incident', 'concept', 'playbook'] as const
export type NoteKind = (typeof noteKinds)[number]

export const noteFront = z.strictObject({
  ...words,
  kind: z.enum(noteKinds),
  date: day,
  updated: day.optional(),
  tags: z
    .array(
      z.string().refine((tag) => tagIds.has(tag), {
        error: (issue) => `unknown tag ${String(issue.input)}: see content/tags.ts`,
      }),
    )
    .min(1),
  /** the root cause it tells of: its console blocks must lead the engine there */
  diagnosis: z
    .string()
    .refine((id) => diagnosisById.has(id), { error: (issue) => `unknown diagnosis ${String(issue.input)}` })
    .optional(),
})
export const translatedFront = z.strictObject(words)
export type NoteFront = z.infer<typeof noteFront>
