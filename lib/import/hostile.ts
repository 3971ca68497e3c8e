/** A folder of notes as hostile as real ones get, made up the same way each time. For tests. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Hostile {
  /** notes that can be brought in */
  readonly good: number
  /** path and line of those that cannot */
  readonly bad: ReadonlyMap<string, number>
  /** `path:line` of each dead link or embed */
  readonly dead: readonly string[]
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const folders = [
  '',
  '运维/内核',
  '软件 与 工具/Docker 🐳',
  'deep/er/and/deeper/still',
  'C++ & C#',
  '日记/2024',
  "it's (really) [odd]",
]
const fences = [
  'shell',
  '',
  'docker-compose',
  '__proto__',
  'constructor',
  '{r, echo=FALSE}',
  'ts {1,3} title="x"',
  'mermaid',
  '终端',
]

/** One of each thing that has broken a generator; `n` makes them differ. */
const pieces: readonly ((n: number) => string)[] = [
  (n) => `打开 {unclosed 的括号 ${n}，还有 a < b、x<y>z 和 <pid>，{{ template }} 与 \${HOME}。`,
  () => '<script>alert(document.domain)</script>\n\n<img src=x onerror=alert(1)>\n\n<svg/onload=alert(1)>',
  () => '<details open ontoggle=alert(1)>\n<summary>More <b>bold</b></summary>\n\nInside *Markdown*.\n\n</details>',
  () =>
    '[click](javascript:alert(1)) <a href="javascript:alert(1)">x</a> <a href=" JaVaScRiPt:alert(1)">y</a> [d](data:text/html,<script>1</script>)',
  () =>
    '<iframe src="https://example.com"></iframe><style>*{display:none}</style><object data=x></object><form action=/x><input></form>',
  () => '<!-- a comment\n\nover lines <script>alert(1)</script> -->\n\nAfter it. <!-- never closed',
  () => '<div align=center>\n\n**unclosed div\n\n<table><tr><td>raw table',
  () => 'import x from "y"\n\nexport const a = 1\n\nexport default () => null',
  (n) => `| a | b |\n| --- | --- |\n| [[note-${n}\\|with a bar]] | \`a\\|b\` |\n| ![[pic 图.png\\|60]] | x |`,
  () =>
    'Note[^1] and again[^1] and other[^long].\n\n[^1]: The text with `code` and <b>html</b>.\n[^long]: One.\n\n    Two paragraphs.\n\n[^1]: Defined twice.\n\n[^unused]: Never used.',
  () => '> [!TIP]- 折叠的 **提示** [[note-1]]\n> body\n> > [!bug]+\n> > nested\n\n> [!unknown] kind\n> x',
  () =>
    '%% private: do not publish %% shown\n\n%%\nprivate block do not publish\n\n# not a heading\n%%\n\n`%% kept in code %%`',
  () => `${Array.from({ length: 25 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n')}`,
  () => '1. a\n   ```shell\n   $ uname -r\n   6.1.0\n   ```\n2. b\n\n   > quote\n   ![[note-2]]',
  () => '# Second title\n\n## 重复\n\ntext\n\n## 重复\n\n###### deep\n\n####### not a heading',
  () => 'Setext 标题\n===\n\nAnother\n---\n\n***\n\n---',
  () =>
    '==highlight== ~~gone~~ ~sub~ H~2~O $a_b$ $$\n\\frac{1}{2}\n$$ \\{ \\} &lt;b&gt; &amp; &nbsp; &#x3C;script&#x3E;',
  () => 'A block to link to. ^block-1\n\n- item ^item-1\n\nSee [[#^block-1]] and [[#重复]] or [[#]]',
  () => '#标签/子标签 #tag-in_text text#not-a-tag #123 `#code` (#括号) # heading?',
  () => 'http://example.com/a_b_(c)?d=<e> <https://example.com> www.example.com me@example.com obsidian://open?vault=x',
  () =>
    '![外部](https://example.com/x.png) ![](<pic 图.png>) ![none]() <img src="pic 图.png" width="10"> <img src="https://tracker.example/x.gif">',
  () => '[[a]b]] [[]] [[ ]] [[|x]] [[#]] ![[]] [[note-1|]] [[\nnote-1]] [[[note-1]]] [[note-1]](x) [[note-3.md]]',
  () => '[ref][r] and [r] and ![r]\n\n[r]: note-1.md "t"\n[R]: other.md',
  () => '\u202Eright to left\u202C zero\u200Bwidth \uFEFF bell\u0007 \uFFFD 🧑‍🚀👩‍👩‍👧 é é',
  () => `${'*'.repeat(60)} ${'_'.repeat(60)} ${'`'.repeat(31)} ${'['.repeat(80)} ${'!['.repeat(60)} ${'<'.repeat(80)}`,
  () =>
    `\`\`\`${fences[3]}\n<script>in code</script>\n\`\`\`\n\n~~~\nunclosed fence [[not a link]] ![[not an embed]] %%`,
]

/** each piece in each folder */
const many = pieces.length * folders.length

/** Writes the folder; returns what an import has to find in it. */
export function writeHostile(folder: string): Hostile {
  const bad = new Map<string, number>()
  const dead: string[] = []
  const paths = new Set<string>()
  const put = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    if (/\.(?:md|markdown)$/i.test(path) && !path.startsWith('.')) paths.add(path)
  }
  put('assets/pic 图.png', png)
  put('assets/evil.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  put('assets/good.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>')
  put('assets/page.html', '<script>alert(1)</script>')
  put('.obsidian/workspace.md', 'never read: {')
  put('.trash/note-1.md', 'never read')

  for (let n = 0; n < many; n++) {
    const where = folders[n % folders.length] ?? ''
    const name = n % 3 === 0 ? `note-${n}` : n % 3 === 1 ? `笔记 ${n} 🦀 (副本)` : `Ünï cödé #${n} 100%`
    const body = [0, 1, 2].map((k) => pieces[(n + k * 9) % pieces.length]?.(n) ?? '')
    const lines = [
      ...(n % 4 === 0
        ? [
            '---',
            `tags: [软件/云原生/Docker, a/b/c-${n % 7}, "with space"]`,
            'tags: twice',
            `title: "标题 ${n}: <b>"`,
            '---',
          ]
        : []),
      ...(n % 4 === 1
        ? [
            '---',
            'tags: 命令行/docker, 运维/内核',
            'date: 2023/1/2',
            'aliases: [别名]',
            'cssclasses: x',
            '---',
            '# 文内标题',
          ]
        : []),
      ...(n % 4 === 2 ? ['# Title *with* `code` & [[note-0|link]] ^id'] : []),
      `Links: [[note-${(n * 3) % many}]], [[${where}/${name}]], [[same name|同名]], [md](<../${name}.md>).`,
      '',
      body[0] ?? '',
      '',
      `\`\`\`${fences[n % fences.length]}\n$ echo '{' "<" [[no link]]\n\`\`\``,
      '',
      ...body.slice(1, 2),
      '',
      '![[pic 图.png]]',
      '',
      `![[note-${((n + 1) * 3) % many}]]`,
      '',
      ...body.slice(2),
    ]
    const text = lines.join('\n')
    put(
      where ? `${where}/${name}.md` : `${name}.md`,
      n % 5 === 0 ? text.replaceAll('\n', '\r\n') : n % 5 === 1 ? `\uFEFF${text}` : text,
    )
  }
  put('a/same name.md', '# Same\n\nOne of two.')
  put('b/same name.md', '# Same\n\nThe other.')
  put('Case.md', 'one')
  put('sub/case.md', 'other')
  put('a b.md', 'blank')
  put('a-b.md', 'hyphen, the same address')
  put('empty.md', '')
  put('blank.md', '\n\n \n')
  put('only front matter.md', '---\ntags: x\n---')
  put('空 front.md', '---\n---\n\ntext')
  put('rule first.md', '---\n\na rule, then text\n\n---\n')
  put('cycle-a.md', 'A\n\n![[cycle-b]]')
  put('cycle-b.md', 'B\n\n![[cycle-a]]\n\n![[cycle-b]]')
  put('huge.md', `# Huge\n\n${'一段很长的文字，with words and `code`. '.repeat(80)}\n\n`.repeat(80))
  put('long line.md', 'x'.repeat(300_000))
  put('many embeds.md', '![[huge]]\n\n'.repeat(50))
  put('table.markdown', `| ${'a | '.repeat(40)}\n| ${'- | '.repeat(40)}\n${`| ${'b | '.repeat(40)}\n`.repeat(50)}`)
  put(
    'dead.md',
    'fine\n\n[[no such note]] and [x](nowhere.md)\n\n![[no such picture.png]]\n[[a/same name#no such heading]]\n![e](assets/evil.svg) ![[page.html]]',
  )
  dead.push('dead.md:3', 'dead.md:3', 'dead.md:5', 'dead.md:6', 'dead.md:7', 'dead.md:7')

  const broken: [string, string | Uint8Array, number][] = [
    ['bad/yaml.md', '---\ntitle: x\ntags: [a, b\nother: "y\n---\ntext', 4],
    ['bad/never ends.md', '---\ntitle: x\n\ntext', 1],
    ['bad/列表.md', '---\n- a\n- b\n---\ntext', 2],
    ['bad/gbk.md', Buffer.from([0x61, 0x0a, 0xc4, 0xda, 0xba, 0xcb]), 2],
    ['bad/utf16.md', Buffer.from('\uFEFFhello', 'utf16le'), 1],
    ['bad/deep.md', `fine\n\n${'> '.repeat(3000)}deep`, 3],
    [
      'bad/bomb.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`,
      2,
    ],
  ]
  for (const [path, content, line] of broken) {
    put(path, content)
    bad.set(path, line)
  }
  return { good: paths.size - bad.size, bad, dead }
}
