/** The catalogue hangs together: one id everywhere, no dangling reference, both languages. Each failure says what to add and where. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Condition } from './conditions'
import { contradictions } from './contradictions'
import { probeById } from './evaluate/sources'
import { allTrees, leavesOf, treeById } from './evaluate/walk'
import { allDiagnoses, diagnosisById } from './evaluate/weigh'
import { derived } from './facts'
import { allFalseLeads, allSignatures } from './lists'
import type { TreeNode, Words } from './model'

const here = import.meta.dirname
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)
const probeOf = (ref: string) => ref.split(' ')[0] ?? ''

describe('ids', () => {
  it('no id stands twice', () => {
    expect(twice(allDiagnoses.map((d) => d.id))).toEqual([])
    expect(twice(allTrees.map((t) => t.id))).toEqual([])
    expect(twice(allFalseLeads.map((l) => l.id))).toEqual([])
    expect(twice([...probeById.keys()])).toEqual([])
    expect(twice(derived.map((d) => d.id))).toEqual([])
  })
  it('a diagnosis and a tree are named as their files, a probe as its folder', () => {
    for (const d of allDiagnoses)
      expect(
        [`${d.id}.ts`, `${d.id}/index.ts`].filter((f) => existsSync(join(here, 'diagnoses', f))),
        `engine/diagnoses/${d.id}.ts is missing`,
      ).toHaveLength(1)
    for (const id of probeById.keys())
      expect(existsSync(join(here, 'probes', id, 'index.ts')), `engine/probes/${id}/index.ts is missing`).toBe(true)
    const files = readdirSync(join(here, 'trees'), { recursive: true, encoding: 'utf8' })
    for (const { id } of allTrees)
      expect(
        files.filter((f) => f.endsWith(`/${id}.ts`)),
        `engine/trees/<area>/${id}.ts is missing`,
      ).toHaveLength(1)
  })
  it('a former id is used by nobody else', () => {
    const former = allDiagnoses.flatMap((d) => d.was ?? [])
    expect(twice(former)).toEqual([])
    expect(former.filter((id) => diagnosisById.has(id))).toEqual([])
  })
  it('every root cause of the field answers', () => {
    const field = readFileSync(join(here, '../cases/root-causes.txt'), 'utf8')
      .split('\n')
      .filter((l) => l && !l.startsWith('#'))
    expect(field.length).toBeGreaterThanOrEqual(136)
    const known = new Set(allDiagnoses.flatMap((d) => [d.id, ...(d.was ?? [])]))
    expect(
      field.filter((id) => !known.has(id)),
      'add engine/diagnoses/<id>.ts',
    ).toEqual([])
  })
})

describe('references lead somewhere', () => {
  it('probes that are asked for exist', () => {
    const dangling = [
      ...allDiagnoses.flatMap((d) => [...d.ask.map(probeOf), d.verify.probe].map((p) => [d.id, p] as const)),
      ...allSignatures.flatMap((s) => (s.probes ?? []).map((p) => [s.id, probeOf(p)] as const)),
    ].filter(([, p]) => !probeById.has(p))
    expect(dangling).toEqual([])
  })
  it('a probe with {key} is asked for with a key, or names one or a placeholder itself', () => {
    const missing = allDiagnoses.flatMap((d) =>
      [...d.ask, d.verify.key ? `${d.verify.probe} ${d.verify.key}` : d.verify.probe]
        .filter((ref) => {
          const probe = probeById.get(probeOf(ref))
          return probe?.ask.command.includes('{key}') && !ref.includes(' ') && !(probe.ask.key ?? probe.ask.placeholder)
        })
        .map((ref) => `${d.id}: ${ref}`),
    )
    expect(missing).toEqual([])
  })
  it('what a cause explains is known, and nothing explains itself', () => {
    expect(
      allDiagnoses.flatMap((d) =>
        (d.explains ?? []).filter((id) => !diagnosisById.has(id)).map((id) => `${d.id} -> ${id}`),
      ),
    ).toEqual([])
    const explains = (from: string, to: string, path: string[]): boolean =>
      (diagnosisById.get(from)?.explains ?? []).some(
        (id) => id === to || (!path.includes(id) && explains(id, to, [...path, id])),
      )
    expect(allDiagnoses.filter((d) => explains(d.id, d.id, [])).map((d) => d.id)).toEqual([])
  })
})

describe('every diagnosis can be proven, refuted, fixed and checked', () => {
  it.each(allDiagnoses.map((d) => [d.id, d] as const))('%s', (id, d) => {
    const file = `engine/diagnoses/${id}.ts`
    expect(
      d.proof.some((c) => c.weight !== 'hints') || id === 'start-limit-hit',
      `${file}: no clue that proves or points`,
    ).toBe(true)
    expect(d.refutes.length, `${file}: say what refutes it`).toBeGreaterThan(0)
    expect(d.fixes.length, `${file}: no fix`).toBeGreaterThan(0)
    expect(d.prevent.length, `${file}: say how to prevent it`).toBeGreaterThan(0)
    expect(d.sources.length, `${file}: no source`).toBeGreaterThan(0)
    expect(d.ask.length, `${file}: name the probes that decide`).toBeGreaterThan(0)
    expect(d.tags.length, `${file}: no tag`).toBeGreaterThan(0)
  })
})

describe('trees', () => {
  const nodes = (node: TreeNode<Condition>): TreeNode<Condition>[] => [
    node,
    ...('branches' in node ? node.branches.flatMap((b) => nodes(b.to)) : []),
  ]
  it('node ids stand once over all trees', () => {
    expect(twice(allTrees.flatMap((t) => nodes(t.root)).flatMap((n) => ('branches' in n ? [n.id] : [])))).toEqual([])
  })
  it.each(allTrees.map((t) => [t.id, t] as const))('%s is total, acyclic and ends in known diagnoses', (id, tree) => {
    for (const node of nodes(tree.root)) {
      if ('diagnosis' in node)
        expect(diagnosisById.has(node.diagnosis), `${id}: leaf ${node.diagnosis} has no engine/diagnoses file`).toBe(
          true,
        )
      else if ('tree' in node) expect(treeById.has(node.tree), `${id}: there is no tree ${node.tree}`).toBe(true)
      else {
        const last = node.branches.at(-1)
        expect(last?.when, `${id}: the last branch of ${node.id} must be 'else'`).toBe('else')
        expect(node.branches.filter((b) => b.when === 'else').length, `${id}: ${node.id} has two else`).toBe(1)
      }
    }
    const enters = (t: string): string[] =>
      nodes((treeById.get(t) as (typeof allTrees)[number]).root).flatMap((n) => ('tree' in n ? [n.tree] : []))
    const circle = (t: string, path: string[]): boolean =>
      enters(t).some((n) => path.includes(n) || (treeById.has(n) && circle(n, [...path, n])))
    expect(circle(id, [id]), `${id} leads back to itself`).toBe(false)
    expect(leavesOf(tree.root).length).toBeGreaterThan(1)
  })
  it('every tree is entered by facts or by another tree', () => {
    const entered = new Set(allTrees.flatMap((t) => nodes(t.root)).flatMap((n) => ('tree' in n ? [n.tree] : [])))
    expect(allTrees.filter((t) => !t.entry && !entered.has(t.id)).map((t) => t.id)).toEqual([])
  })
  it('every diagnosis is a leaf of some tree', () => {
    const leaves = new Set(allTrees.flatMap((t) => leavesOf(t.root)))
    expect(
      allDiagnoses.filter((d) => !leaves.has(d.id)).map((d) => d.id),
      'add a branch in engine/trees',
    ).toEqual([])
  })
})

describe('words', () => {
  const walk = (value: unknown, path: string, found: [string, Words][]): void => {
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return
    if ('en' in value && 'zh' in value) found.push([path, value as Words])
    else for (const [k, v] of Object.entries(value)) walk(v, `${path}.${k}`, found)
  }
  const found: [string, Words][] = []
  walk(
    {
      diagnoses: allDiagnoses,
      trees: allTrees,
      leads: allFalseLeads,
      contradictions,
      probes: [...probeById.values()].map((p) => p.words),
    },
    '',
    found,
  )
  it('there are many', () => expect(found.length).toBeGreaterThan(500))
  it('none is empty, and Chinese is Chinese', () => {
    expect(found.filter(([, w]) => !w.en.trim() || !w.zh.trim()).map(([p]) => p)).toEqual([])
    // a label that is only a name (`overlay2`) reads the same in both
    expect(
      found
        .filter(([, w]) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(w.en) && !/[\u4e00-\u9fff]/.test(w.zh))
        .map(([p, w]) => `${p}: ${w.zh}`),
    ).toEqual([])
  })
  it('Chinese punctuation is full width after Chinese characters', () => {
    expect(
      found
        .filter(([, w]) => /[\u4e00-\u9fff][,;:!?](?:\s|$|[\u4e00-\u9fff])/.test(w.zh))
        .map(([p, w]) => `${p}: ${w.zh}`),
    ).toEqual([])
  })
})

it('samples on disk belong to a probe that exists', () => {
  const folders = readdirSync(join(here, 'probes'), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
  expect(folders.filter((f) => !probeById.has(f))).toEqual([])
})
