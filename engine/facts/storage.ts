import { defineDerived, number } from '../model'

/** Share of the used space that no file accounts for: df's figure of a mount point against du's of the same one. */
const gap = defineDerived({
  id: 'disk-gap',
  facts: { 'disk.gap': number },
  from: ['disk.used-bytes', 'du.bytes'],
  derive(facts, emit) {
    for (const [mount, used] of facts.entries('disk.used-bytes')) {
      const found = facts.get('du.bytes', mount)
      if (typeof used !== 'number' || typeof found !== 'number' || used < 1e9) continue
      emit('disk.gap', Math.round(((used - found) / used) * 100))
      return
    }
  },
})

export default [gap] as const
