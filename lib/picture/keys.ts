/** Where an arrow key leads in a drawn tree. */

/**
 * @param up the parent of each box, in the order of the drawing (a box stands after its parent); the root has null
 * @returns the place of the next box; `at` itself where there is none that way
 */
export function neighbour(up: readonly (number | null)[], at: number, key: string): number {
  const depth = (i: number): number => {
    const parent = up[i]
    return parent === null || parent === undefined ? 0 : 1 + depth(parent)
  }
  const level = up.map((_, i) => i).filter((i) => depth(i) === depth(at))
  switch (key) {
    case 'ArrowLeft':
      return up[at] ?? at
    case 'ArrowRight': {
      const child = up.indexOf(at)
      return child < 0 ? at : child
    }
    case 'ArrowUp':
      return level[level.indexOf(at) - 1] ?? at
    case 'ArrowDown':
      return level[level.indexOf(at) + 1] ?? at
    case 'Home':
      return 0
    case 'End':
      return up.length - 1
    default:
      return at
  }
}
