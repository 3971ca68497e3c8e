import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/engine/model'
import { importedNotes } from '../content/imported'
import { compileMarkdown } from '../content/markdown'
import { writeHostile } from './hostile'
import { type Imported, importFolder } from './index'

const root = mkdtempSync(join(tmpdir(), 'import-'))
const folder = join(root, '笔记 vault 🗒️')
const to = { notes: join(root, 'notes'), files: join(root, 'files') }
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a hostile folder', () => {
  const made = writeHostile(folder)
  let result: Imported
  const pages = new Map<string, string>()
  const sources = new Map<string, string>()
  beforeAll(async () => {
    result = await importFolder(folder, { taken: new Set(['a']), to, keepGoing: true })
    for (const { slug, languages } of importedNotes(to.notes))
      for (const lang of languages) {
        const path = `${slug}/${lang}.md`
        const source = readFileSync(join(to.notes, path), 'utf8')
        sources.set(`/${lang}/notes/${slug}/`, source)
        pages.set(`/${lang}/notes/${slug}/`, (await compileMarkdown(source, path, lang as Locale)).html)
      }
  }, 300_000)

  it('comes in whole, but for the notes that are no text or have no readable head', () => {
    expect(made.good).toBeGreaterThan(150)
    const skipped = result.problems.filter((p) => p.weight === 'skipped')
    expect(Object.fromEntries(skipped.map((p) => [p.file, p.line]))).toEqual(Object.fromEntries(made.bad))
    expect(result.notes).toBe(made.good)
    expect(pages.size).toBe(made.good)
  })

  it('says file and line of each dead link', () => {
    const lost = result.problems.filter((p) => p.weight === 'lost' && p.file === 'dead.md')
    expect(lost.map((p) => `${p.file}:${p.line}`)).toEqual(made.dead)
  })

  it('leaves nothing that runs or loads from elsewhere', () => {
    const risky =
      /<(?:script|style|iframe|object|embed|form|svg|math|template|link|meta|base|video|audio)\b|\son[a-z]+\s*=|(?:href|src)="\s*(?!https?:|mailto:|xmpp:|irc:|[/#"])|<img[^>]*src="(?!\/imported\/)|\ssrcset=/i
    const inCode = /<(?:pre|code)\b[\s\S]*?<\/(?:pre|code)>/g
    for (const [page, html] of pages) expect(risky.exec(html.replace(inCode, ''))?.[0] ?? null, page).toBeNull()
    expect(readdirSync(to.files).every((f) => /^[0-9a-f]{16}\.(?:png|svg)$/.test(f))).toBe(true)
    expect(readdirSync(to.files)).toHaveLength(1)
  })

  it('keeps what is written and hides what was private', () => {
    const all = [...pages.values()].join('\n')
    expect(all).toContain('{unclosed 的括号')
    expect(all).toContain('x&lt;y>z 和 &lt;pid>')
    expect(all).not.toContain('do not publish')
    expect(all).toContain('%% kept in code %%')
    expect(all.replace(/<[^>]*>/g, '')).toContain('&lt;script>alert(document.domain)&lt;/script>')
  })

  it('every link and anchor between notes leads somewhere', () => {
    const dead: string[] = []
    const ids = new Map(
      [...pages].map(([p, html]) => [p, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]))]),
    )
    for (const [page, html] of pages)
      for (const [, href = ''] of html.matchAll(/href="([/#][^"]*)"/g)) {
        const [path = '', anchor = ''] = decodeURI(href).split('#')
        const target = path === '' ? page : path
        if (target.startsWith('/imported/')) {
          if (!existsSync(join(to.files, target.slice(10)))) dead.push(`${page}: ${href}`)
        } else if (!ids.has(target)) dead.push(`${page}: ${href}`)
        else if (anchor && anchor !== 'main' && !ids.get(target)?.has(anchor)) dead.push(`${page}: ${href}`)
      }
    expect(dead).toEqual([])
  })

  it('writes standard Markdown, all else letter for letter', async () => {
    const vault = join(root, 'plain')
    mkdirSync(join(vault, '图'), { recursive: true })
    writeFileSync(
      join(vault, '图/目标 笔记.md'),
      '---\ntags: [内核/DKMS, 我的/标签]\n---\n# 目标\n\n## 第一节 `x`\n\n一段话，够长的一段话。 ^here\n',
    )
    writeFileSync(
      join(vault, 'a.md'),
      'See [[目标 笔记]], [[图/目标 笔记#第一节 x|the *first*]], [[目标 笔记#^here]], [m](图/目标%20笔记.md "t") {x} <pid> **b**.\n\n| [[目标 笔记\\|t]] | b |\n| - | - |\n\n- ![[目标 笔记#第一节 x]]\n',
    )
    const there = { notes: join(root, 'plain-out'), files: join(root, 'plain-files') }
    const { problems } = await importFolder(vault, { taken: new Set(), to: there, keepGoing: false })
    expect(problems).toEqual([])
    const [slug = ''] = importedNotes(there.notes).flatMap((n) => (n.slug === 'a' ? [] : [n.slug]))
    expect(slug).toMatch(/^n-[0-9a-f]{8}$/)
    const page = `/zh/notes/${slug}/`
    expect(readFileSync(join(there.notes, 'a/en.md'), 'utf8').split('---\n\n')[1]).toBe(
      `See [目标 笔记](${page}), [the \\*first\\*](${page}#%E7%AC%AC%E4%B8%80%E8%8A%82-x), [目标 笔记 \\> ^here](${page}#user-content-block-here), [m](${page}) {x} <pid> **b**.\n\n| [t](${page}) | b |\n| - | - |\n\n- > [!NOTE] [目标](${page}#%E7%AC%AC%E4%B8%80%E8%8A%82-x)\n  > \n  > 一段话，够长的一段话。 ^here\n`,
    )
    expect(readFileSync(join(there.notes, slug, 'zh.md'), 'utf8')).toContain('  - kernel/dkms\n')
  })

  it('is strict unless told to go on: nothing is written', async () => {
    const strict = { notes: join(root, 'strict'), files: join(root, 'strict-files') }
    const small = join(root, 'small')
    mkdirSync(small)
    writeFileSync(join(small, 'a.md'), 'text\n\n[[nowhere]]')
    const told = await importFolder(small, { taken: new Set(), to: strict, keepGoing: false })
    expect(told.written).toBe(false)
    expect(existsSync(strict.notes)).toBe(false)
    expect(told.problems).toMatchObject([{ file: 'a.md', line: 3, weight: 'lost' }])
  })
})
