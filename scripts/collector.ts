/** Builds `public/collect.sh` from the probe catalogue: `npm run gen` writes it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allDiagnoses, allTrees, leavesOf, probeById, probesOfCondition, splitRef } from '../engine'
import type { Condition } from '../engine/conditions'
import type { ProbeDef, TreeNode } from '../engine/model'

export interface Collect {
  readonly command: string
  /** program that must be there, null for shell built-ins and plain files */
  readonly tool: string | null
  readonly trees: readonly string[]
}

const builtin = new Set([
  'cat',
  'ls',
  'id',
  'env',
  'uname',
  'echo',
  'ulimit',
  'grep',
  'head',
  'stat',
  'df',
  'mount',
  'for',
  'test',
  'command',
  'printf',
  'date',
])
const shellWord = /^[\w./-]+$/

/** Commands that cannot wait, ask, change or follow: the collector must be harmless by construction. */
const harmful =
  /(?:^|[\s;|&])(?:rm|mv|cp|dd|tee|kill|reboot|modprobe(?! -[nc]\b)|insmod|rmmod|update-alternatives --config|docker (?:run|pull|exec|rm)|systemctl (?:start|stop|restart|enable|disable|unmask)|apt(?:-get)? (?:install|remove|purge|upgrade)|dnf install|kubeadm (?:init|reset|join))\b|[^0-9&]>(?!&|\s*\/dev\/null)|(?:^|\s)-f\b.*journalctl|journalctl .*(?:-f|--follow)\b/

/** Commands that talk to other machines. */
const network =
  /(?:^|[;|&]\s*)(?:curl|wget|ping6?|dig|nslookup|host|traceroute|tracepath|openssl s_client|getent hosts|docker pull)\b/

const programOf = (command: string): string => command.replace(/^(?:[A-Z_]+=\S* )*/, '').split(/[\s;|]/)[0] ?? ''

/** Keys by which diagnoses ask for a probe: `systemctl-status docker`. */
function keysOf(probe: ProbeDef): readonly string[] {
  const refs = allDiagnoses.flatMap((d) => [
    ...d.ask,
    d.verify.key ? `${d.verify.probe} ${d.verify.key}` : d.verify.probe,
  ])
  const keys = refs.flatMap((r) => {
    const { probe: id, key } = splitRef(r)
    return id === probe.id && key !== null ? [key] : []
  })
  return [...new Set([...(probe.ask.key ? [probe.ask.key] : []), ...keys])]
    .filter((k) => k !== probe.ask.placeholder && /^[\w@./:-]+$/.test(k))
    .slice(0, 8)
}

/** Probes that a tree can ask for, in itself or for the diagnoses at its leaves. */
function probesOfTree(root: TreeNode<Condition>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: TreeNode<Condition>): void => {
    if (!('branches' in node)) return
    for (const b of node.branches) {
      if (b.when !== 'else') for (const id of probesOfCondition(b.when)) found.add(id)
      visit(b.to)
    }
  }
  visit(root)
  const leaves = new Set(leavesOf(root))
  for (const d of allDiagnoses.filter((x) => leaves.has(x.id))) for (const ref of d.ask) found.add(splitRef(ref).probe)
  return found
}

/** Everything that the script runs, cheap commands first. */
export function collected(): readonly Collect[] {
  const trees = allTrees.map((t) => [t.id, probesOfTree(t.root)] as const)
  const probes = [...probeById.values()].filter(
    (p) => p.ask.collect !== false && p.ask.risk === 'read-only' && p.ask.cost <= 3,
  )
  const out = new Map<string, Collect>()
  for (const p of probes.sort((a, b) => a.ask.cost - b.ask.cost || (a.id < b.id ? -1 : 1))) {
    const commands = p.ask.command.includes('{key}')
      ? keysOf(p).map((k) => p.ask.command.replaceAll('{key}', k))
      : [p.ask.command]
    for (const typed of commands) {
      const command = typed.replace(/(^|[;|&]\s*)sudo (?:-\w+ )*/g, '$1').trim()
      if (harmful.test(command) || network.test(command) || /[<{]\w+[>}]/.test(command) || command.includes('\n'))
        continue
      const program = programOf(command)
      const tool = command.includes('||') || builtin.has(program) || !shellWord.test(program) ? null : program
      out.set(command, { command, tool, trees: trees.filter(([, ids]) => ids.has(p.id)).map(([id]) => id) })
    }
  }
  return [...out.values()]
}

const quote = (s: string) => `'${s.replaceAll("'", "'\\''")}'`

/** The script's text. */
export function buildCollector(): string {
  const frame = readFileSync(join(import.meta.dirname, 'collect.template.sh'), 'utf8')
  const lines = collected().map((c) => `run ${quote(c.tool ?? '')} ${quote(c.command)} ${c.trees.join(' ')}`.trimEnd())
  const list = allTrees.map((t) => `  ${t.id}`).join('\n')
  return frame.replace('#@TREES@', () => list).replace('#@RUNS@', () => lines.join('\n'))
}
