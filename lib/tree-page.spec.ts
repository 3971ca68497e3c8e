import { describe, expect, it } from 'vitest'
import { allTrees, treeById } from '@/engine'
import { commandsOf } from './tree-page'

const typed = (tree: string, question: string) => {
  const found = treeById.get(tree)
  if (!found) throw new Error(`no tree ${tree}`)
  return (commandsOf(found).get(question) ?? []).map((a) => a.command)
}

describe('the commands below a question of a tree', () => {
  it('are about the module that it asks for', () => {
    expect(typed('vpn-tun-fails', 'vpn-wireguard')).toContain('sudo modprobe wireguard')
    expect(typed('vpn-tun-fails', 'vpn-wireguard').join()).not.toMatch(/nf_nat|docker/)
  })
  it('leave nothing to fill in', () => {
    for (const tree of allTrees)
      for (const asked of commandsOf(tree).values())
        for (const { command } of asked) expect(command).not.toMatch(/[{}]key|…/)
  })
})
