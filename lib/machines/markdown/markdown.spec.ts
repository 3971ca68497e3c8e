import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const home = 'https://help.example.org/kb'
const load = async () => {
  vi.resetModules()
  vi.stubEnv('OOLONG_SITE', 'https://help.example.org')
  vi.stubEnv('OOLONG_BASE_PATH', '/kb')
  const [{ markdownOf }, { sitePages }, { llmsOf }, { rebased, relinked }, nodes, engine] = await Promise.all([
    import('.'),
    import('../pages'),
    import('../llms'),
    import('./text'),
    import('./nodes'),
    import('@/engine'),
  ])
  return { markdownOf, sitePages, llmsOf, rebased, relinked, nodes, engine }
}
let m: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  m = await load()
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})
const textOf = async (lang: 'en' | 'zh', place: string): Promise<string> => {
  const page = m.sitePages(lang).find((p) => p.place === place)
  if (!page) throw new Error(`no page ${place}`)
  return m.markdownOf(page)
}

test('a cause says everything that its page says, in both languages', async () => {
  const d = m.engine.diagnosisById.get('stale-running-kernel')
  for (const lang of ['en', 'zh'] as const) {
    const text = await textOf(lang, 'diagnoses/stale-running-kernel/')
    expect(text).toMatch(`# ${d?.words.title[lang]}\n`)
    expect(text).toContain(`<${home}/${lang}/diagnoses/stale-running-kernel/>`)
    for (const clue of d?.proof ?? []) expect(text).toContain(clue.says[lang].slice(0, 12))
    for (const fix of d?.fixes ?? []) expect(text).toContain(fix.run?.split('\n')[0] ?? fix.does[lang])
    expect(text).toContain(`${home}/${lang}/trees/running-kernel-whole.md`)
  }
})

test('the long text of a cause stands before its sources, level with the other parts', async () => {
  const text = await textOf('en', 'diagnoses/stale-running-kernel/')
  expect(text).toContain('\n## Why it happens\n')
  expect(text.indexOf('## Why it happens')).toBeLessThan(text.indexOf('## Sources'))
})

test('a command shows its output, what each line states, and what it proves', async () => {
  const text = await textOf('en', 'probes/docker-info/')
  expect(text).toMatch(/^# `docker info`\n/)
  expect(text).toContain(
    '- `Cgroup Driver: systemd`\n  - cgroup driver of the daemon: `systemd` (`docker.cgroup-driver`)',
  )
  expect(text).toMatch(
    /^### (?:Confirms by itself|Confirms together with other outputs|Speaks for it, and is no proof)$/m,
  )
})

test('a tree asks all its questions and names all its causes', async () => {
  const tree = m.engine.treeById.get('vpn-tun-fails')
  const text = await textOf('zh', 'trees/vpn-tun-fails/')
  const questions = tree ? m.engine.questionsBelow(tree.root) : []
  expect(questions.length).toBeGreaterThan(3)
  for (const q of questions) {
    expect(text).toContain(q.ask.zh.slice(0, 6))
    for (const { to } of q.branches) if ('diagnosis' in to) expect(text).toContain(`/diagnoses/${to.diagnosis}.md)`)
  }
})

test('a note keeps the words of its author; only links and front matter change', async () => {
  const text = await textOf('en', 'notes/daemon-json-hosts/')
  expect(text).toContain('Incident · 2019-01-04')
  expect(text).not.toContain('\n---\n')
  expect(text).toContain(`[start-limit-hit](${home}/en/diagnoses/start-limit-hit.md)`)
  expect(text).toContain('```console\n$ systemctl status docker.service\n')
})

test('links lead to plain text where there is some, keep their anchor, and leave code alone', () => {
  const source = [
    '---\ntitle: x\n---\n\n### A',
    '[b](/en/notes/b/#c) [go](/zh/triage/?tree=x) ![](/imported/p.png) [out](https://example.org/en/notes/b/)',
    '`[b](/en/notes/b/)`',
    '#### B\n\n```md\n### [b](/en/notes/b/)\n```',
    '[ref]: /zh/notes/b/',
  ].join('\n\n')
  expect(m.rebased(source, 2)).toBe(
    [
      '## A',
      `[b](${home}/en/notes/b.md#c) [go](${home}/zh/triage/?tree=x) ![](${home}/imported/p.png) [out](https://example.org/en/notes/b/)`,
      '`[b](/en/notes/b/)`',
      '### B\n\n```md\n### [b](/en/notes/b/)\n```',
      `[ref]: ${home}/zh/notes/b.md`,
    ].join('\n\n'),
  )
})

test('a text whose links are known already comes out the same', async () => {
  const { compileMarkdown } = await import('../../content/markdown')
  const source =
    '---\ntitle: x\n---\n\n# A\n\n> [!TIP] [b](/en/notes/b/#c)\n> ![](/imported/p.png) and `[b](/en/notes/b/)`\n\n[^1]: [b]\n\n[b]: /zh/notes/b/ "b"\n\n[a](/en/notes/a/)[^1]\n'
  const { links } = await compileMarkdown(source, 'x.md', 'en')
  expect(links).toHaveLength(4)
  expect(m.relinked(source, links)).toBe(m.rebased(source))
})

test('words are words: nothing in them becomes markup, but a command between backticks is code', () => {
  const { p, write, code } = m.nodes
  expect(write([p('a *b* <pid> [c](d) `modprobe x_y`'), p(code('a ` b'))])).toBe(
    'a \\*b\\* \\<pid> \\[c]\\(d) `modprobe x_y`\n\n``a ` b``\n',
  )
})

test('llms.txt lists every cause, tree, note and command of its language', () => {
  const pages = m.sitePages('en')
  const text = m.llmsOf(pages, 'en')
  expect(text).toMatch(/^# Oolong\n\n> /)
  for (const page of pages.filter((x) => ['cause', 'tree', 'note', 'probe'].includes(x.kind)))
    expect(text).toContain(`(${home}/en/${page.place.slice(0, -1)}.md)`)
  expect(text).toContain(`${home}/zh/llms.txt`)
})
