import { expect, it } from 'vitest'
import { neighbour } from './keys'

//  0 ─ 1
//    ─ 2 ─ 3
//        ─ 4
//    ─ 5
const up = [null, 0, 0, 2, 2, 0]
it.each([
  [0, 'ArrowRight', 1],
  [2, 'ArrowRight', 3],
  [3, 'ArrowRight', 3],
  [4, 'ArrowLeft', 2],
  [0, 'ArrowLeft', 0],
  [1, 'ArrowDown', 2],
  [2, 'ArrowDown', 5],
  [5, 'ArrowUp', 2],
  [5, 'ArrowDown', 5],
  [3, 'ArrowDown', 4],
  [4, 'Home', 0],
  [0, 'End', 5],
  [4, 'x', 4],
] as const)('from box %i by %s to box %i', (at, key, to) => expect(neighbour(up, at, key)).toBe(to))
