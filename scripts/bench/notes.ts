/**
 * `npm run bench -- notes [1000 3000]`: what the site costs to build when it has many notes. They are made up, brought in
 * as a folder of Markdown by `npm run import`, and the whole site is built from nothing in a copy. It takes minutes.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './table'

const areas = ['kernel', 'netfilter', 'dns', 'storage', 'systemd', 'cgroup', 'tls', 'cri', 'kubelet', 'boot']
const topics = ['limits', 'upgrade', 'modules', 'timeouts', 'permissions', 'logs', 'backup', 'proxy']
const english =
  `the daemon was restarted after the upgrade but its old table is still in use|a packet that matches no rule is dropped and
  counted there|compare the release that runs with what lies on the disk before anything is changed|the unit fails because a
  mount that it needs is late|what the log calls an error is mostly the consequence of an earlier line|the first command
  tells whether it is the host or the container`
    .split(/\|/)
    .map((s) => s.replace(/\s+/g, ' '))
const chinese =
  '升级之后守护进程重启过，旧的表还在使用|没有命中任何规则的包在这里被丢弃并计数|动手之前先比较正在运行的版本和磁盘上的版本|单元失败是因为它依赖的挂载来得太晚|日志里所谓的错误多半是更早一行的后果|第一条命令就能分清是宿主机还是容器'.split(
    '|',
  )

/** One note of some 12 KB: prose, ten blocks, a table, a callout, footnotes, links to others, 5 to 15 tags out of 80. */
function note(n: number, of: number): string {
  const zh = n % 3 === 0
  const pick = (k: number) => (zh ? chinese : english)[(n * 7 + k * 3) % 6] ?? ''
  const sentence = (k: number) => `${pick(k)} ${(n * 31 + k * 17) % 9973}${zh ? '。' : '. '}`
  const paragraph = (k: number, length: number) => Array.from({ length }, (_, i) => sentence(k + i)).join('')
  const link = (k: number) => `[[${zh ? '笔记' : 'note'} ${(n + k * 37) % of}]]`
  const tags = Array.from({ length: 5 + (n % 11) }, (_, k) => `${areas[(n + k) % 10]}/${topics[(n * 3 + k) % 8]}`)
  const parts = Array.from({ length: 7 }, (_, k) =>
    [
      `## ${zh ? '第' : 'Part'} ${k + 1} ${pick(k).slice(0, 24)}`,
      paragraph(k * 5, 7),
      `\`\`\`shell\n$ journalctl -u unit-${n} -n ${k}\nNov 24 10:0${k}:00 host unit[${n}]: exit status ${k}\n$ cat /proc/sys/net/ipv4/ip_forward | grep -c "${k}" && echo $?\n\`\`\``,
      ...(k < 3 ? [`\`\`\`yaml\nkind: Unit\nspec:\n  replicas: ${k}\n  name: "note-${n}"\n\`\`\``] : []),
      `${paragraph(k * 11 + 3, 5)}[^${(k % 2) + 1}]`,
    ].join('\n\n'),
  )
  return `---\ntitle: ${zh ? '笔记' : 'note'} ${n}\ndate: 2026-01-0${(n % 9) + 1}\ntags: [${[...new Set(tags)].join(', ')}]\n---\n\n${paragraph(1, 3)}\n\n${parts.join('\n\n')}\n\n| a | b |\n| --- | --- |\n| ${pick(1)} | ${n} |\n| ${pick(2)} | ${link(1)} |\n\n> [!TIP] ${pick(3)}\n> ${paragraph(2, 2)}\n\n${link(2)} ${link(3)} ${link(4)}\n\n[^1]: ${sentence(8)}\n[^2]: ${sentence(9)}\n`
}

interface Cost {
  readonly cpu: number
  /** highest sum of resident memory over all processes, and of one process */
  readonly peak: number
  readonly largest: number
}

/** Resident bytes of a process and all below it. */
function resident(pid: number): number[] {
  const kids = new Map<number, number[]>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        kids.set(parent, [...(kids.get(parent) ?? []), Number(name)])
      } catch {
        // it ended in between
      }
  const tree = (p: number): number[] => [p, ...(kids.get(p) ?? []).flatMap(tree)]
  return tree(pid).map((p) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))?.[1] ?? 0) * 1024
    } catch {
      return 0
    }
  })
}

/** @throws when the command fails, with the end of what it printed */
function measure(command: string, cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${command}\ncode=$?\ntimes >&2\nexit $code`], {
      cwd,
      env: { ...process.env, CI: '1' },
    })
    let [peak, largest, said] = [0, 0, '']
    const hear = (data: Buffer) => {
      said = (said + data.toString()).slice(-4000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const watch = setInterval(() => {
      const sizes = resident(child.pid ?? 0)
      peak = Math.max(
        peak,
        sizes.reduce((a, b) => a + b, 0),
      )
      largest = Math.max(largest, ...sizes)
    }, 250)
    child.on('close', (code) => {
      clearInterval(watch)
      const last = said.trim().split('\n').at(-1) ?? ''
      const cpu = [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, m) => sum + Number(m[1]) * 60 + Number(m[2]), 0)
      if (code === 0) resolve({ cpu, peak, largest })
      else reject(new Error(`${command} failed:\n${said}`))
    })
  })
}

/** The commands of the build, one by one. */
const stagesOf = (site: string): string[] =>
  (JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as { scripts: { build: string } }).scripts.build.split(
    ' && ',
  )

/** How many files, and of which kinds most. */
function filesOf(out: string): { figure: number; note: string } {
  const kinds = new Map<string, number>()
  let bytes = 0
  let count = 0
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(out, name))
    if (!stat.isFile()) continue
    count++
    bytes += stat.size
    const kind = name.slice(name.lastIndexOf('.') + 1)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const most = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 5)
  return {
    figure: count,
    note: `${(bytes / 1e6).toFixed(0)} MB; ${most.map(([kind, n]) => `${n} ${kind}`).join(', ')}`,
  }
}

/** Builds the site with each number of notes; returns rows for the table of the bench. */
export async function benchNotes(counts: readonly number[]): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'bench-notes-'))
  const site = join(root, 'site')
  mkdirSync(site)
  const rows: Row[] = []
  const builds: { n: number; cpu: number }[] = []
  try {
    for (const name of readdirSync('.'))
      if (!['node_modules', '.next', 'out', '.cache', '.git', 'test-results'].includes(name))
        cpSync(name, join(site, name), { recursive: true })
    // packages are linked, not copied, where the disk allows it
    await measure(
      'cp -al "$OLDPWD/node_modules" . 2>/dev/null || cp -a "$OLDPWD/node_modules" .'.replaceAll(
        '$OLDPWD',
        process.cwd(),
      ),
      site,
    )
    for (const n of counts) {
      const vault = join(root, `vault-${n}`)
      mkdirSync(vault)
      for (let i = 0; i < n; i++) writeFileSync(join(vault, `${i % 3 === 0 ? '笔记' : 'note'} ${i}.md`), note(i, n))
      rmSync(join(site, '.next'), { recursive: true, force: true })
      rmSync(join(site, 'out'), { recursive: true, force: true })
      rmSync(join(site, '.cache'), { recursive: true, force: true })
      const brought =
        n > 0 ? await measure(`npm run -s import -- ${vault} --keep-going`, site) : { cpu: 0, peak: 0, largest: 0 }
      const stages: { name: string; cost: Cost }[] = [{ name: 'import', cost: brought }]
      for (const command of stagesOf(site))
        stages.push({
          name: command.replace(/^(?:tsx scripts\/|npm run )|\.ts$/g, ''),
          cost: await measure(`PATH="$PWD/node_modules/.bin:$PATH"; ${command}`, site),
        })
      const cpu = stages.reduce((sum, s) => sum + s.cost.cpu, 0)
      const gb = (of: 'peak' | 'largest') => Math.max(...stages.map((s) => s.cost[of])) / 1e9
      builds.push({ n, cpu })
      const what = `cold build, ${n.toLocaleString('en')} notes beside the site's own`
      // what was aimed at is for a thousand
      const target = (figure: number) => (n === 1000 ? { target: figure } : {})
      rows.push(
        {
          what,
          figure: cpu,
          unit: 'CPU s',
          ...target(98),
          note: stages.map((s) => `${s.name} ${s.cost.cpu.toFixed(0)} s`).join(', '),
        },
        {
          what: `${what}: memory`,
          figure: gb('peak'),
          unit: 'GB',
          ...target(1.5),
          note: `the largest process ${gb('largest').toFixed(2)} GB`,
        },
        { what: `${what}: files`, unit: 'files', ...target(2200), ...filesOf(join(site, 'out')) },
      )
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  const [first, last] = [builds[0], builds.at(-1)]
  if (first && last && last.n > first.n)
    rows.push({
      what: 'each further 1,000 notes',
      figure: ((last.cpu - first.cpu) / (last.n - first.n)) * 1000,
      unit: 'CPU s',
      note: `between ${first.n} and ${last.n} notes`,
    })
  return rows
}
