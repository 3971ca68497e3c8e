/** What a case is: a real fault, what the machine printed, and the root cause that was confirmed. */
import { z } from 'zod'

const paste = z.strictObject({
  /** as typed, without the prompt; null where the source does not show it */
  command: z.string().min(1).nullable(),
  /** what the machine printed, as the source has it; names and addresses of people replaced */
  output: z.string(),
})

/**
 * Where the output comes from. `thread`: a public report; `lab`: recorded in a virtual machine with the fault put in;
 * `run`: the program run with the fault at hand; `source-string`: the words a program prints, read in its source.
 */
export const provenances = ['thread', 'lab', 'run', 'source-string'] as const

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const statuses = ['diagnosed', 'asking', 'resolved', 'clear', 'unrecognised'] as const

const expectation = z.strictObject({
  status: z.enum(statuses),
  diagnosis: slug.nullable(),
  certainty: z.enum(['confirmed', 'likely']).nullable(),
  /** further faults named beside the main one */
  also: z.array(slug).optional(),
})
export type Expectation = z.infer<typeof expectation>

export const caseSchema = z.strictObject({
  /** the file's name */
  id: slug,
  /** the thread, or how the output was made */
  source: z.string().min(10),
  provenance: z.enum(provenances),
  date: z.iso.date(),
  os: z.string(),
  pastes: z.array(paste).min(1),
  /** printed after the fix: the fault must not be named from them any more */
  after_pastes: z.array(paste).optional(),
  /** a diagnosis, or `none` for a healthy machine */
  root_cause: slug,
  /** other names that are as right, where the pastes cannot tell them apart */
  accept: z.array(slug).optional(),
  /** what the output looks like and is not */
  must_not: z.array(slug).optional(),
  /** false: these pastes cannot prove their cause, so confirming it would be luck */
  decidable: z.boolean().optional(),
  root_cause_text: z.string().min(1),
  confirmed_by: z.string().min(1),
  fix: z.string(),
  confidence: z.enum(['confirmed', 'likely']),
  red_herrings: z.string().optional(),
  /** what Oolong says today; `npm run accuracy -- --update` writes it */
  expect: expectation,
  /** why that may differ from the root cause; written by a person who read the pastes */
  reviewed: z.string().min(20).optional(),
  /** why the fault is still named with `after_pastes`, where it is */
  after_reviewed: z.string().min(20).optional(),
})
export type Case = z.infer<typeof caseSchema>
