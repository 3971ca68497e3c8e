import { describe, expect, it } from 'vitest'
import { allTrees } from '@/engine'
import { viewTree } from '@/lib/tree-view'
import { layOut, measure } from './layout'
import { widthOf, wrap } from './text'

for (const tree of allTrees)
  for (const lang of ['en', 'zh'] as const)
    describe(`${tree.id}, ${lang}`, () => {
      const { placed, width, height } = layOut(viewTree(tree, lang).root)
      it('begins at the top left and keeps every box inside', () => {
        expect(placed[0]?.x).toBe(0)
        expect(Math.min(...placed.map((p) => p.y))).toBe(placed[0]?.y)
        for (const p of placed) {
          expect(p.y - p.height / 2).toBeGreaterThanOrEqual(0)
          expect(p.y + p.height / 2).toBeLessThanOrEqual(height)
          expect(p.x + measure.box).toBeLessThanOrEqual(width)
        }
      })
      it('no box and no answer lies on another of its column', () => {
        const top = (p: (typeof placed)[number]) =>
          p.y - Math.max(p.height / 2, p.labelLines.length * measure.label.line)
        const columns = new Map<number, (typeof placed)[number][]>()
        for (const p of placed) columns.set(p.x, [...(columns.get(p.x) ?? []), p])
        for (const column of columns.values())
          for (const [i, p] of column.entries()) {
            const above = column[i - 1]
            if (above) expect(top(p)).toBeGreaterThanOrEqual(above.y + above.height / 2)
          }
      })
      it('every box has a key of its own, and parents know their children', () => {
        expect(new Set(placed.map((p) => p.key)).size).toBe(placed.length)
        for (const [i, p] of placed.entries()) if (p.parent !== null) expect(placed[p.parent]?.children).toContain(i)
      })
    })

it('lines are never wider than asked, and lose nothing', () => {
  for (const text of [
    'What does the message say? (systemctl status docker --no-pager -l; ls -l /run/docker.sock)',
    '文件被拒绝（Invalid argument、Exec format error、Key was rejected、Unknown symbol）',
    '/usr/lib/modules/6.1.0-10-amd64/kernel/net/netfilter/nf_conntrack_very_long_name.ko.xz',
    '',
  ]) {
    const lines = wrap(text, 150, 13)
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(150)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines) expect(line).not.toMatch(/^[，。：；、）]/)
  }
})
