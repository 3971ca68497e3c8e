/** The case: what was pasted and answered, with undo. No React here; `useCase` is the hook. */
import { type PersistStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

export interface Pasted {
  readonly id: string
  readonly text: string
}
/** What undo goes back to. Pastes are shared between snapshots, never copied. */
export interface Snapshot {
  readonly pastes: readonly Pasted[]
  readonly answers: Readonly<Record<string, number>>
  readonly tree: string | null
  /** fragment of a link that was opened; pastes are what its reader added */
  readonly link?: string | null
}
export interface CaseState extends Snapshot {
  readonly past: readonly Snapshot[]
  readonly future: readonly Snapshot[]
  /** false until what was kept from the last visit is here */
  readonly ready: boolean
}
export interface CaseActions {
  /** Adds outputs to the case, in one step. */
  add(...texts: readonly string[]): void
  /** Begins a new case; the old one is an undo away. */
  begin(start: {
    readonly pastes?: readonly string[]
    readonly tree?: string | null
    readonly answers?: Readonly<Record<string, number>>
    readonly link?: string | null
  }): void
  answer(node: string, branch: number): void
  takeBack(node: string): void
  undo(): void
  redo(): void
}
export type Case = CaseState & CaseActions

const steps = 50
const empty: Snapshot = { pastes: [], answers: {}, tree: null, link: null }
// a case kept before links existed has none
const snapshot = ({ pastes, answers, tree, link = null }: Snapshot): Snapshot => ({ pastes, answers, tree, link })
const pasted = (text: string): Pasted => ({ id: crypto.randomUUID(), text })

export type Kept = Omit<CaseState, 'ready'>

const nowhere: PersistStorage<Kept> = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }

/** @param storage where the case is kept between visits; null keeps it in memory only */
export const createCaseStore = (storage: PersistStorage<Kept> | null) =>
  createStore<Case>()(
    persist(
      (set) => {
        const change = (to: (now: Case) => Snapshot) =>
          set((now) => ({ ...to(now), past: [...now.past, snapshot(now)].slice(-steps), future: [] }))
        return {
          ...empty,
          past: [],
          future: [],
          ready: storage === null,
          add: (...texts) => change((now) => ({ ...snapshot(now), pastes: [...now.pastes, ...texts.map(pasted)] })),
          begin: ({ pastes = [], tree = null, answers = {}, link = null }) =>
            change(() => ({ pastes: pastes.map(pasted), tree, answers, link })),
          answer: (node, branch) =>
            change((now) => ({ ...snapshot(now), answers: { ...now.answers, [node]: branch } })),
          takeBack: (node) =>
            change((now) => {
              const { [node]: _gone, ...answers } = now.answers
              return { ...snapshot(now), answers }
            }),
          undo: () =>
            set((now) => {
              const before = now.past.at(-1)
              return before
                ? { ...snapshot(before), past: now.past.slice(0, -1), future: [snapshot(now), ...now.future] }
                : now
            }),
          redo: () =>
            set((now) => {
              const [next, ...future] = now.future
              return next ? { ...snapshot(next), past: [...now.past, snapshot(now)], future } : now
            }),
        }
      },
      {
        name: 'oolong-case',
        version: 1,
        storage: storage ?? nowhere,
        partialize: ({ pastes, answers, tree, link = null, past, future }): Kept => ({
          pastes,
          answers,
          tree,
          link,
          past,
          future,
        }),
        // rather empty than wrong: a case of an unknown version is not guessed at
        migrate: (kept, version) => (version === 1 ? (kept as Kept) : { ...empty, past: [], future: [] }),
      },
    ),
  )
export type CaseStore = ReturnType<typeof createCaseStore>
