/** A folder of made-up notes as Obsidian keeps it; a third of them is Chinese. Same number, same text. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

const nameOf = (n: number): string => `${n % 3 === 0 ? '笔记' : 'note'} ${n}`

/** One note of some 12 KB: prose, ten blocks, a table, a callout, footnotes, links to others, 5 to 15 tags out of 80. */
function note(n: number, of: number): string {
  const zh = n % 3 === 0
  const pick = (k: number) => (zh ? chinese : english)[(n * 7 + k * 3) % 6] ?? ''
  const sentence = (k: number) => `${pick(k)} ${(n * 31 + k * 17) % 9973}${zh ? '。' : '. '}`
  const paragraph = (k: number, length: number) => Array.from({ length }, (_, i) => sentence(k + i)).join('')
  const link = (k: number) => `[[${nameOf((n + k * 37) % of)}]]`
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
  return `---\ntitle: ${nameOf(n)}\ndate: 2026-01-0${(n % 9) + 1}\ntags: [${[...new Set(tags)].join(', ')}]\n---\n\n${paragraph(1, 3)}\n\n${parts.join('\n\n')}\n\n| a | b |\n| --- | --- |\n| ${pick(1)} | ${n} |\n| ${pick(2)} | ${link(1)} |\n\n> [!TIP] ${pick(3)}\n> ${paragraph(2, 2)}\n\n${link(2)} ${link(3)} ${link(4)}\n\n[^1]: ${sentence(8)}\n[^2]: ${sentence(9)}\n`
}

/** Writes so many notes into a folder, which is made. */
export function writeVault(folder: string, count: number): void {
  mkdirSync(folder)
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${nameOf(n)}.md`), note(n, count))
}
