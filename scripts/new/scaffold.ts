/**
 * The first files of a note, a diagnosis or a probe. Every place to fill says TODO, and none of it passes as it is: an area
 * or an id `TODO` does not compile, and `npm run check:content` refuses the word in texts.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const kinds = ['note', 'diagnosis', 'probe'] as const
export type Kind = (typeof kinds)[number]

interface Plan {
  /** path from the root of the repository -> text */
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

const words = (id: string): string => id.replaceAll('-', ' ')

const note = (id: string, today: string): Plan => ({
  files: {
    [`content/notes/${id}/en.mdx`]: `---
title: 'TODO: ${words(id)}, as a headline'
summary: TODO one or two sentences that tell what the reader will know afterwards.
kind: TODO # incident, concept or playbook
date: ${today}
tags:
  - TODO # from content/tags.ts
# diagnosis: for an incident, the root cause that its outputs must lead to
---

TODO: the first paragraph says what it is about and for whom.

## TODO: what was seen

\`\`\`console
$ uname -r
TODO: the output, letter for letter
\`\`\`

## TODO: what it was
`,
    [`content/notes/${id}/zh.mdx`]: `---
title: TODO：标题
summary: TODO 一两句话，说清读完能知道什么。
---

TODO：第一段说明这篇写什么、写给谁。

## TODO：现象

\`\`\`console
$ uname -r
TODO: the output, letter for letter
\`\`\`

## TODO：真相
`,
  },
  next: ['npm run check:content   says what is left to fill', 'npx vitest run content'],
})

const diagnosis = (id: string): Plan => ({
  files: {
    [`engine/diagnoses/${id}.ts`]: `import { all, is, seen } from '../conditions'
import { defineDiagnosis } from './kit'

export default defineDiagnosis({
  id: '${id}',
  area: 'TODO',
  tags: ['TODO'],
  words: {
    title: { en: 'TODO: ${words(id)}, as a headline', zh: 'TODO：标题' },
    what: { en: 'TODO: what it is, for a person in trouble.', zh: 'TODO：是什么问题。' },
    why: { en: 'TODO: the mechanism.', zh: 'TODO：原理。' },
  },
  proof: [
    {
      // proves: excludes the neighbours. points: enough to call it likely. hints: a candidate and no more
      weight: 'points',
      when: all(seen('TODO-signature'), is('TODO.fact', 'TODO')),
      says: { en: 'TODO: what these lines show.', zh: 'TODO：这些行说明什么。' },
    },
  ],
  refutes: [
    {
      when: is('TODO.fact', 'TODO'),
      says: { en: 'TODO: why it cannot be this then.', zh: 'TODO：为什么就不可能是它。' },
    },
  ],
  explains: [],
  prior: 2,
  ask: ['TODO-probe'],
  fixes: [
    {
      does: { en: 'TODO: what the command does', zh: 'TODO：这条命令做什么' },
      run: 'TODO',
      root: true,
      risk: 'TODO',
    },
  ],
  verify: {
    probe: 'TODO-probe',
    when: is('TODO.fact', 'TODO'),
    says: { en: 'TODO: what shows that it is gone.', zh: 'TODO：怎样算好了。' },
  },
  prevent: [{ says: { en: 'TODO', zh: 'TODO' } }],
  sources: ['TODO: an address'],
})
`,
    [`content/diagnoses/${id}/en.mdx`]: `## TODO: why it happens

TODO: what a search does not tell: the mechanism, what looks like it and is not, what is commonly misread.
`,
    [`content/diagnoses/${id}/zh.mdx`]: `## TODO：为什么会这样

TODO：搜索查不到的东西：原理、像它却不是它的情况、常见的误读。
`,
    [`cases/${id}.json`]: `${JSON.stringify(
      {
        id,
        source: 'TODO: the address of the thread',
        provenance: 'thread',
        date: 'TODO',
        os: 'TODO',
        pastes: [{ command: 'TODO', output: 'TODO: verbatim; only names, ids and public addresses replaced' }],
        root_cause: id,
        accept: [],
        root_cause_text: 'TODO',
        confirmed_by: 'TODO: how we know',
        fix: 'TODO',
        confidence: 'TODO',
      },
      null,
      2,
    )}\n`,
  },
  next: [
    'npm run gen && npm run types   says what is left to fill',
    `hang it into a tree: branch('…', '…', when, '${id}') in engine/trees/<area>/<tree>.ts`,
    'npm run accuracy -- --update   fills in what Oolong says of the case; read the diff',
    'npx vitest run engine/catalogue.spec.ts cases && npm run check:content',
  ],
})

const probe = (id: string): Plan => {
  const sample = (facts: object, outcome = 'ok') => `${JSON.stringify({ command: 'TODO', outcome, facts })}\n`
  return {
    files: {
      [`engine/probes/${id}/index.ts`]: `import { defineProbe, text } from '../../model'

export default defineProbe({
  id: '${id}',
  area: 'TODO',
  ask: { command: 'TODO', root: false, risk: 'read-only', cost: 1 },
  words: { tells: { en: 'TODO: what its output tells.', zh: 'TODO：它的输出说明什么。' } },
  // a fact that another probe states too takes its type from engine/facts/shared.ts
  facts: { 'TODO.fact': text },
  // the command as people type it, without sudo and path
  match: [/^TODO\\b/],
  // how sure the output alone makes us: 0.5 or more only for a shape that no other command prints
  content: () => 0,
  parse({ lines }, emit) {
    for (const line of lines) {
      const m = /^TODO (\\S+)$/.exec(line.text)
      if (m?.[1]) emit('TODO.fact', m[1], line)
    }
    return 'malformed'
  },
  sources: ['TODO: an address'],
})
`,
      [`engine/probes/${id}/cases/normal.txt`]: 'TODO: what the program prints, letter for letter\n',
      [`engine/probes/${id}/cases/normal.json`]: sample({ 'TODO.fact': 'TODO' }),
      [`engine/probes/${id}/cases/empty.txt`]: '',
      [`engine/probes/${id}/cases/empty.json`]: sample({}, 'empty'),
      [`engine/probes/${id}/cases/refused.txt`]: 'TODO: what it prints without the right to\n',
      [`engine/probes/${id}/cases/refused.json`]: sample({}, 'denied'),
    },
    next: [
      'npm run gen && npm run types   says what is left to fill',
      'a sample with LANG=zh_CN.UTF-8, where the program is translated',
      'npx vitest run engine/probes engine/noise.spec.ts',
    ],
  }
}

/** What stands in the way of an id, null when nothing does. */
export function whyNot(kind: Kind, id: string, root: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const better = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return `“${id}” is no id: lower-case letters, digits and single hyphens${better ? `, for example ${better}` : ''}. It becomes the address and cannot change later`
  }
  if (id.length > 60) return `“${id}” is too long: at most 60 characters`
  if (id.includes('todo')) return '“todo” marks what is not filled in yet and cannot be part of an id'
  const taken = Object.keys(plan(kind, id, '').files)
    .concat(
      kind === 'note'
        ? `content/notes/${id}`
        : kind === 'diagnosis'
          ? `content/diagnoses/${id}`
          : `engine/probes/${id}`,
    )
    .find((file) => existsSync(join(root, file)))
  return taken ? `${taken} exists already: change that one, or take another id` : null
}

const plan = (kind: Kind, id: string, today: string): Plan =>
  kind === 'note' ? note(id, today) : kind === 'diagnosis' ? diagnosis(id) : probe(id)

/**
 * Writes the files; call `whyNot` before.
 * @returns the files written and what to do next
 */
export function scaffold(
  kind: Kind,
  id: string,
  root: string,
  today: string,
): { files: string[]; next: readonly string[] } {
  const { files, next } = plan(kind, id, today)
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  }
  return { files: Object.keys(files), next }
}
