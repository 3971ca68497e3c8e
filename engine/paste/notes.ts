/** What is to be said of how a paste was read, gathered on the way: one notice of a kind, with the lines of all. */
import type { Notice } from '../model'

/** how many places inside a container are named one by one; of the others a range tells enough */
const mostPlaces = 30

export class Notes {
  private places = 0
  private readonly byId = new Map<
    string,
    { id: Notice['id']; lines: [number, number]; values: Record<string, number> }
  >()
  /** @param values counts add up over the places; other values are those of the first */
  add(id: Notice['id'], from: number, to: number, values: Record<string, number>): void {
    const name = id === 'container' && this.places < mostPlaces ? `${id} ${from}` : id
    if (id === 'container') this.places++
    const known = this.byId.get(name)
    if (!known) {
      this.byId.set(name, { id, lines: [from, to], values })
      return
    }
    known.lines = [Math.min(known.lines[0], from), Math.max(known.lines[1], to)]
    if (values.count !== undefined) known.values.count = (known.values.count ?? 0) + values.count
  }
  all(): readonly Notice[] {
    return [...this.byId.values()]
  }
}
